/**
 * How time passes in the emulator.
 * - `instant`: time stands still, and each time a resource that is changing is looked at, it takes its next step.
 * - `realtime`: time passes as outside, or `speed` times as fast.
 * - `manual`: time passes only by `advance`.
 */
export type ClockMode = "instant" | "realtime" | "manual";

/** What a {@link Clock} is made of. */
export interface ClockSettings {
  readonly mode: ClockMode;
  /** Milliseconds since 1970 at which the emulator's time starts. */
  readonly start: number;
  /** How many milliseconds of the emulator pass in one real millisecond, in realtime. */
  readonly speed: number;
  /** The real time, in milliseconds since 1970. */
  readonly realNow: () => number;
}

/** The emulator's time. It never goes back. */
export class Clock {
  readonly mode: ClockMode;
  readonly #speed: number;
  readonly #realNow: () => number;
  #base: number;
  #realBase: number;

  constructor({ mode, start, speed, realNow }: ClockSettings) {
    this.mode = mode;
    this.#speed = speed;
    this.#realNow = realNow;
    this.#base = start;
    this.#realBase = realNow();
  }

  /** Milliseconds since 1970, whole ones. */
  now(): number {
    // Parts of a millisecond that were advanced by are kept, but not shown.
    if (this.mode !== "realtime") return Math.floor(this.#base);
    const elapsed = Math.max(0, this.#realNow() - this.#realBase);
    return Math.floor(this.#base + elapsed * this.#speed);
  }

  /** Moves time forward to a moment; a moment in the past changes nothing. */
  moveTo(moment: number): void {
    const now = this.now();
    if (moment > now) this.#base += moment - now;
  }

  /** Sets the time, back as well: for restoring a snapshot. */
  reset(moment: number): void {
    this.#base = moment;
    this.#realBase = this.#realNow();
  }
}
