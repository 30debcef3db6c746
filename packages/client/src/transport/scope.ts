import type { Clock } from "../clock.ts";
import type { WebAbortSignal } from "../web.ts";

export interface ScopeOptions {
  readonly clock: Clock;
  readonly signal: WebAbortSignal | undefined;
  /** Milliseconds, or `Infinity`. */
  readonly deadline: number;
  /** The scopes that have not ended. */
  readonly inFlight: Set<Scope>;
}

const ignore = () => {};

/** Rings once, unless it is stopped before. */
function alarm(clock: Clock, ms: number, ring: () => void): () => void {
  if (clock.timer) return clock.timer(ms, ring);
  const stop = new AbortController();
  clock.sleep(ms, stop.signal).then(ring, ignore);
  return () => stop.abort(ignore);
}

/** A step under way. */
export class Step {
  readonly #controller = new AbortController();
  readonly #clock: Clock;
  readonly #reject: (reason: unknown) => void;
  #stopAlarm = ignore;
  #over = false;

  constructor(clock: Clock, reject: (reason: unknown) => void) {
    this.#clock = clock;
    this.#reject = reject;
  }

  /** Aborts when the step is cut short. */
  get signal(): WebAbortSignal {
    return this.#controller.signal;
  }

  /** Cuts the step short after so many milliseconds, with the reason that is made then. Replaces the limit before. */
  limit(ms: number, reason: () => unknown): void {
    this.#stopAlarm();
    this.#stopAlarm =
      this.#over || ms === Number.POSITIVE_INFINITY
        ? ignore
        : alarm(this.#clock, Math.max(0, ms), () => this.cut(reason()));
  }

  /** Cuts the step short now. */
  cut(reason: unknown): void {
    if (!this.finish()) return;
    this.#reject(reason);
    this.#controller.abort(reason);
  }

  /** Whether this is the end of the step: it has only one. */
  finish(): boolean {
    if (this.#over) return false;
    this.#over = true;
    this.#stopAlarm();
    return true;
  }
}

/** The life of one call: a row of steps that an abort, a limit, or the end of the client can cut short. */
export class Scope {
  readonly #options: ScopeOptions;
  readonly #until: number;
  #onAbort: (() => void) | undefined;
  #stopped: { readonly reason: unknown } | undefined;
  #step: Step | undefined;

  constructor(options: ScopeOptions) {
    const { clock, signal, deadline, inFlight } = options;
    this.#options = options;
    this.#until = clock.now() + deadline;
    if (signal) {
      this.#onAbort = () => this.abort(signal.reason);
      if (signal.aborted) this.#onAbort();
      else signal.addEventListener("abort", this.#onAbort);
    }
    inFlight.add(this);
  }

  /** The reason, once the call was aborted, by its caller or by the end of the client. */
  get stopped(): { readonly reason: unknown } | undefined {
    return this.#stopped;
  }

  /** Ends the step under way and refuses others. */
  abort(reason: unknown): void {
    this.#stopped ??= { reason };
    this.#step?.cut(reason);
  }

  /** Throws the reason once the call was aborted. */
  check(): void {
    if (this.#stopped) throw this.#stopped.reason;
  }

  /** Milliseconds until the deadline. */
  remaining(): number {
    return this.#until - this.#options.clock.now();
  }

  /** Does one step at a time. A step that is cut short rejects at once, even when its work never ends. */
  step<T>(work: (step: Step) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) {
        reject(this.#stopped.reason);
        return;
      }
      const step = new Step(this.#options.clock, reject);
      this.#step = step;
      work(step).then(
        (value) => step.finish() && resolve(value),
        (error) => step.finish() && reject(error),
      );
    });
  }

  /** Lets go of the caller's signal. */
  end(): void {
    const { signal, inFlight } = this.#options;
    if (this.#onAbort) signal?.removeEventListener("abort", this.#onAbort);
    inFlight.delete(this);
  }
}
