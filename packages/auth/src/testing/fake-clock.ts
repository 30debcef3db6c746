import type { Clock } from "../model/clock.ts";
import type { WebAbortSignal } from "../model/web.ts";

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Options of {@link FakeClock}. */
export interface FakeClockOptions {
  /** Epoch milliseconds to begin with. @default the time now */
  readonly now?: number;
  /**
   * Sleeps of at most this many milliseconds pass at once and move the clock on; longer ones wait for
   * {@link FakeClock.advance}. @default Infinity without the timeout of requests (15 000)
   */
  readonly instant?: (ms: number) => boolean;
}

/**
 * Time for tests. By default every sleep passes at once and moves the clock on by its length, but for sleeps of exactly 15 s:
 * those are the time limits of requests, which no test wants to run out by itself.
 */
export class FakeClock implements Clock {
  /** How long each sleep was asked to be, in milliseconds, in order; the time limits of requests are left out. */
  readonly sleeps: number[] = [];
  readonly #instant: (ms: number) => boolean;
  readonly #sleepers = new Set<Sleeper>();
  #now: number;
  #monotonic = 0;

  constructor(options: FakeClockOptions = {}) {
    this.#now = options.now ?? Date.now();
    this.#instant = options.instant ?? ((ms) => ms !== 15_000);
  }

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#monotonic;
  }

  async sleep(ms: number, signal?: WebAbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (ms !== 15_000) this.sleeps.push(ms);
    if (this.#instant(ms)) {
      this.advance(ms);
      // A turn of the event loop, so that a loop of sleeps leaves room for everything else.
      await new Promise<void>((resolve) => setTimeout(resolve));
      return signal?.throwIfAborted();
    }
    await new Promise<void>((resolve, reject) => {
      const sleeper = { at: this.#monotonic + ms, wake: resolve };
      this.#sleepers.add(sleeper);
      // A signal of its own, as in `systemClock`.
      const own = signal && AbortSignal.any([signal]);
      own?.addEventListener("abort", () => {
        this.#sleepers.delete(sleeper);
        reject(own.reason);
      });
    });
  }

  /** Lets time pass, and wakes who has slept long enough. */
  advance(ms: number): void {
    this.#now += ms;
    this.#monotonic += ms;
    for (const sleeper of this.#sleepers) {
      if (sleeper.at > this.#monotonic) continue;
      this.#sleepers.delete(sleeper);
      sleeper.wake();
    }
  }

  /** Moves the wall clock alone, as a person or NTP does, or a laptop that slept. */
  jump(ms: number): void {
    this.#now += ms;
  }
}
