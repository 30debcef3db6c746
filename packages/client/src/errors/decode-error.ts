import type { ValidationIssue } from "../validation.ts";
import { CudoError, type ErrorContext } from "./cudo-error.ts";

/** What a {@link DecodeError} is made of. */
export interface DecodeErrorInit extends ErrorContext {
  /** See {@link DecodeError.status}. */
  readonly status?: number | undefined;
  /** See {@link DecodeError.issues}. @default none */
  readonly issues?: readonly ValidationIssue[] | undefined;
}

/** The service said yes, but its answer could not be read. What the call does may have been done. */
export class DecodeError extends CudoError {
  readonly kind = "decode";
  /** The HTTP status; `undefined` when the mistake lies between several answers, as in paging. */
  readonly status: number | undefined;
  /** Where the answer is not what the API describes; empty unless the client validates answers. */
  readonly issues: readonly ValidationIssue[];

  constructor(message: string, init: DecodeErrorInit = {}) {
    super(message, init);
    this.status = init.status;
    this.issues = init.issues ?? [];
  }

  override get name(): "DecodeError" {
    return "DecodeError";
  }

  override toJSON(): Record<string, unknown> {
    const { status, issues } = this;
    return { ...super.toJSON(), status, issues };
  }
}
