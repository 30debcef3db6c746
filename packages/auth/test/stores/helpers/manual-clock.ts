import type { Clock } from "../../../src/model/clock.ts";

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

/** Time that stands still until it is told to move. Wall clock and monotonic clock can be moved apart. */
export class ManualClock implements Clock {
  #elapsed = 0;
  #wall = 1_700_000_000_000;
  #timers: Timer[] = [];

  now(): number {
    return this.#wall;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const onAbort = () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
        reject(signal?.reason);
      };
      const fire = () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      };
      const timer = { at: this.#elapsed + ms, fire };
      this.#timers.push(timer);
      signal?.addEventListener("abort", onAbort);
    });
  }

  /** Sets the wall clock alone, as NTP or a person would. */
  jump(ms: number): void {
    this.#wall += ms;
  }

  /** Lets time pass, timer by timer, with the work that each timer starts done before the next. */
  async pass(ms: number): Promise<void> {
    const end = this.#elapsed + ms;
    for (;;) {
      await settle();
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > end) break;
      this.#timers = this.#timers.filter((other) => other !== next);
      this.#advance(next.at);
      next.fire();
    }
    this.#advance(end);
    await settle();
  }

  /** Time passes with no timer firing: a process that was stopped, right after it goes on. */
  freeze(ms: number): void {
    this.#advance(this.#elapsed + ms);
  }

  /** Lets time pass until a promise is settled, at most `ms`. */
  async passUntil<T>(promise: Promise<T>, ms: number): Promise<T> {
    let settled = false;
    const watch = promise.finally(() => {
      settled = true;
    });
    watch.catch(() => {});
    for (const end = this.#elapsed + ms; !settled && this.#elapsed < end; ) await this.pass(250);
    return promise;
  }

  #advance(to: number): void {
    this.#wall += to - this.#elapsed;
    this.#elapsed = to;
  }
}

/** Lets file operations that are under way, and those that follow from them, come to their end. */
async function settle(): Promise<void> {
  for (let quietTurns = 0; quietTurns < 5; ) {
    await new Promise((resolve) => setImmediate(resolve));
    const busy = process.getActiveResourcesInfo().some((name) => name.startsWith("FSReq") || name === "CloseReq");
    quietTurns = busy ? 0 : quietTurns + 1;
  }
}
