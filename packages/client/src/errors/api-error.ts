import { CudoError, type ErrorContext } from "./cudo-error.ts";
import type { ErrorCode } from "./error-code.ts";
import { type ErrorDetails, errorDetails } from "./error-details.ts";

/** What an {@link ApiError} is made of. */
export interface ApiErrorInit extends ErrorContext {
  /** See {@link ApiError.code}. */
  readonly code: ErrorCode;
  /** See {@link ApiError.status}. */
  readonly status: number;
  /** See {@link ApiError.reason}. */
  readonly reason?: string | undefined;
  /** See {@link ApiError.serviceMessage}. */
  readonly serviceMessage?: string | undefined;
  /** See {@link ApiError.hint}. */
  readonly hint?: string | undefined;
  /** See {@link ApiError.details}. @default none */
  readonly details?: ErrorDetails | undefined;
  /** See {@link ApiError.requestId}. */
  readonly requestId?: string | undefined;
  /** See {@link ApiError.body}. @default "" */
  readonly body?: string | undefined;
}

/**
 * The service refused or failed a call. Tell failures apart by `code`:
 * ```ts
 * if (isApiError(error, "NOT_FOUND")) …
 * ```
 */
export class ApiError extends CudoError {
  readonly kind = "api";
  /** The canonical name of the failure, such as `NOT_FOUND`. */
  readonly code: ErrorCode;
  /** The HTTP status. */
  readonly status: number;
  /**
   * A finer reason where one is known: `NO_CAPACITY` when no host has room (the request itself was fine), the type of a
   * precondition such as `VM_NOT_STOPPED`, or the reason that the service gave.
   */
  readonly reason: "NO_CAPACITY" | (string & {}) | undefined;
  /** The service's own words, which `message` holds among others; `undefined` when it said nothing readable. */
  readonly serviceMessage: string | undefined;
  /** What to do next, which `message` ends with; `undefined` when nothing is known beyond the service's words. */
  readonly hint: string | undefined;
  /** What the service told besides its message. */
  readonly details: ErrorDetails;
  /** The service's id of the request, for its support; `undefined` when it sent none. */
  readonly requestId: string | undefined;
  /** The text of the answer, at most 4 KB of it. */
  readonly body: string;

  constructor(message: string, init: ApiErrorInit) {
    super(message, init);
    this.code = init.code;
    this.status = init.status;
    this.reason = init.reason;
    this.serviceMessage = init.serviceMessage;
    this.hint = init.hint;
    this.details = init.details ?? errorDetails([]);
    this.requestId = init.requestId;
    this.body = init.body ?? "";
  }

  override get name(): "ApiError" {
    return "ApiError";
  }

  override toJSON(): Record<string, unknown> {
    const { code, status, reason, serviceMessage, hint, details, requestId } = this;
    return { ...super.toJSON(), code, status, reason, serviceMessage, hint, details, requestId };
  }
}
