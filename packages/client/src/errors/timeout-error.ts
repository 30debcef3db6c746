import { CudoError, type ErrorContext } from "./cudo-error.ts";

/** Which limit ran out: `timeout`, for one attempt, or `deadline`, for the whole call. */
export type TimeoutScope = "attempt" | "deadline";

/** A limit of time ran out before the whole answer had arrived. `cause` is the failure of the attempt before, if there was one. */
export class TimeoutError extends CudoError {
  readonly kind = "timeout";
  /** Which limit ran out. */
  readonly scope: TimeoutScope;

  constructor(message: string, init: ErrorContext & { readonly scope: TimeoutScope }) {
    super(message, init);
    this.scope = init.scope;
  }

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), scope: this.scope };
  }
}
