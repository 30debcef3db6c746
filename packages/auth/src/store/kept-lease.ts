import type { Clock } from "../model/clock.ts";
import type { Lease } from "./store.ts";
import { leaseLostError } from "./text-entry.ts";

/** What a lease needs of the place that it is written down in. */
export interface LeaseHold {
  /** The number of this holder: higher than that of every holder before. */
  readonly fence: number;
  /** Shows a sign of life. @returns `false` when another holder took over */
  renew(): Promise<boolean>;
  /** Whether nobody took over. */
  isHeld(): Promise<boolean>;
  /** Lets the next one in. */
  release(): Promise<void>;
}

/**
 * A {@link Lease} kept alive by a heartbeat four times per `ttlMs`.
 *
 * It counts as lost when another holder took over, and also once no sign of life got through for `ttlMs`: from then on
 * another process may take over at any moment, so that a holder that slept, or was stopped, must not go on.
 */
export class KeptLease implements Lease {
  readonly fence: number;
  readonly #hold: LeaseHold;
  readonly #ttlMs: number;
  readonly #clock: Clock;
  readonly #lost = new AbortController();
  readonly #stop = new AbortController();
  #aliveAt: number;
  #beating: Promise<void>;
  #released: Promise<void> | undefined;

  /** @param aliveAt when the hold was last renewed, on the clock's monotonic scale: the moment *before* it was asked for */
  constructor(hold: LeaseHold, options: { ttlMs: number; clock: Clock; aliveAt: number }) {
    this.fence = hold.fence;
    this.#hold = hold;
    this.#ttlMs = options.ttlMs;
    this.#clock = options.clock;
    this.#aliveAt = options.aliveAt;
    this.#beating = this.#beat();
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** Whether the lease is neither released, nor known to be lost, nor overdue. Asks nobody. */
  get isCurrent(): boolean {
    return !this.#stop.signal.aborted && !this.#lost.signal.aborted && !this.#isOverdue();
  }

  async assertHeld(): Promise<void> {
    if (this.isCurrent && (await this.#hold.isHeld()) && this.isCurrent) return;
    if (this.#released === undefined) this.#lose();
    throw leaseLostError(this.fence);
  }

  release(): Promise<void> {
    this.#released ??= this.#release();
    return this.#released;
  }

  async #release(): Promise<void> {
    this.#stop.abort();
    await this.#beating; // a heartbeat under way would undo the release
    try {
      await this.#hold.release();
    } catch {
      // The next holder then waits until this process has ended, or for ttlMs: slower, not wrong.
    }
  }

  async #beat(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const slept = await this.#clock.sleep(this.#ttlMs / 4, this.#stop.signal).then(
        () => true,
        () => false,
      );
      if (!slept) return;
      const before = this.#clock.monotonic();
      const renewed = await this.#hold.renew().catch(() => undefined);
      if (renewed) this.#aliveAt = before;
      if (renewed === false || this.#isOverdue()) return this.#lose();
    }
  }

  #isOverdue(): boolean {
    return this.#clock.monotonic() - this.#aliveAt >= this.#ttlMs;
  }

  #lose(): void {
    this.#stop.abort();
    if (!this.#lost.signal.aborted) this.#lost.abort(leaseLostError(this.fence));
  }
}
