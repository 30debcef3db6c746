import type { Clock } from "../../src/clock.ts";

interface Timer {
  readonly due: number;
  fire(): void;
}

/** A clock that moves only when told to. It counts timers and abort listeners, so that a test can see that none is left. */
export class FakeClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  /** How many sleeps are under way. */
  get timers(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const timer: Timer = {
        due: this.#now + ms,
        fire: () => {
          signal?.removeEventListener("abort", abort);
          this.#timers.delete(timer);
          resolve();
        },
      };
      const abort = (): void => {
        this.#timers.delete(timer);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.#timers.add(timer);
    });
  }

  /** Lets sleepers wake up one after another until the work is done; fails when it neither ends nor sleeps. */
  async run<T>(work: PromiseLike<T>): Promise<T> {
    let done = false;
    const settle = (): void => {
      done = true;
    };
    work.then(settle, settle);
    for (;;) {
      await flush();
      if (done) return work;
      if (!this.step()) throw new Error("The work waits for something that is not a timer.");
    }
  }

  /** Moves on to the next timer that is due, and fires it and those due with it. */
  step(): boolean {
    const timers = [...this.#timers];
    if (timers.length === 0) return false;
    this.#now = Math.max(
      this.#now,
      timers.reduce((least, { due }) => Math.min(least, due), Number.POSITIVE_INFINITY),
    );
    for (const timer of timers) if (timer.due <= this.#now) timer.fire();
    return true;
  }
}

/** Lets everything that is ready to run do so. */
export async function flush(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}
