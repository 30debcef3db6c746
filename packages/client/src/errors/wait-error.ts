import { CudoError, type ErrorContext } from "./cudo-error.ts";

/** A state that was seen while waiting. */
export interface SeenState {
  /** The state, as the service names it. */
  readonly state: string;
  /** When it was first seen, in milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
}

/** How a wait ended: the resource failed, or the time ran out. */
export type WaitOutcome = "failed" | "timeout";

/** What a {@link WaitError} is made of. */
export interface WaitErrorInit<T> extends ErrorContext {
  /** See {@link WaitError.outcome}. */
  readonly outcome: WaitOutcome;
  /** See {@link WaitError.last}. */
  readonly last: T | undefined;
  /** See {@link WaitError.history}. */
  readonly history: readonly SeenState[];
}

/** A resource did not reach the state that was waited for. */
export class WaitError<T = unknown> extends CudoError {
  readonly kind = "wait";
  /** Whether the resource failed or the time ran out. */
  readonly outcome: WaitOutcome;
  /** The resource as it was last seen; `undefined` when it never was. */
  readonly last: T | undefined;
  /** The states that were seen, oldest first. */
  readonly history: readonly SeenState[];

  constructor(message: string, init: WaitErrorInit<T>) {
    super(message, init);
    this.outcome = init.outcome;
    this.last = init.last;
    this.history = init.history;
  }

  override get name(): "WaitError" {
    return "WaitError";
  }

  override toJSON(): Record<string, unknown> {
    const { outcome, history } = this;
    return { ...super.toJSON(), outcome, history };
  }
}
