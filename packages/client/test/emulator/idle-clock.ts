import type { Clock } from "../../src/clock.ts";

interface Alarm {
  readonly due: number;
  readonly ring: () => void;
}

/** How many turns of the event loop must pass without anything happening. The emulator answers within one. */
const IDLE_TURNS = 3;

/**
 * A clock that jumps to its next alarm as soon as nothing else is left to do: a wait of two hours takes no time, and a
 * timeout rings only when an answer will never come.
 */
export class IdleClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  readonly #alarms = new Set<Alarm>();
  #waiting = false;
  #turns = 0;

  /** How many timers and sleeps are under way. */
  get alarms(): number {
    return this.#alarms.size;
  }

  now(): number {
    return this.#now;
  }

  timer(ms: number, ring: () => void): () => void {
    const alarm = { due: this.#now + ms, ring };
    this.#alarms.add(alarm);
    this.#jumpWhenIdle();
    return () => this.#alarms.delete(alarm);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = () => {
        stop();
        reject(signal?.reason);
      };
      const stop = this.timer(ms, () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      });
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  #jumpWhenIdle(): void {
    this.#turns = IDLE_TURNS;
    if (this.#waiting) return;
    this.#waiting = true;
    const wait = () => {
      if (this.#turns-- > 0) {
        setImmediate(wait);
        return;
      }
      this.#waiting = false;
      const due = Math.min(...[...this.#alarms].map((alarm) => alarm.due));
      if (due === Number.POSITIVE_INFINITY) return;
      this.#now = Math.max(this.#now, due);
      for (const alarm of [...this.#alarms]) if (alarm.due <= this.#now && this.#alarms.delete(alarm)) alarm.ring();
      this.#jumpWhenIdle();
    };
    wait();
  }
}
