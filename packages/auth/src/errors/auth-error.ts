import { type AuthErrorCode, type AuthErrorDetails, HINTS, RETRYABLE } from "./codes.ts";

const BRAND: unique symbol = Symbol.for("@cudo-compute/auth/error") as never;

/** Options of {@link AuthError}. */
export interface AuthErrorOptions {
  /** The next step. @default what the code suggests */
  readonly hint?: string | undefined;
  /** Whether the same call may succeed later. @default what the code says */
  readonly retryable?: boolean | undefined;
}

/**
 * Every error of this package. `code` tells them apart; `details` holds what the code promises.
 *
 * It never holds a token, and never a foreign `cause`: those of HTTP and OAuth libraries hold whole token answers.
 * Text from a server in it has been cleaned of terminal escapes.
 *
 * @example
 * ```ts
 * if (isAuthError(error)) switch (error.code) {
 *   case "login-required": return login(error.details.reason);
 *   case "unavailable": return retryIn(error.details.retryAfterMs);
 * }
 * ```
 */
export class AuthError<C extends AuthErrorCode = AuthErrorCode> extends Error {
  override readonly name = "AuthError";
  /** Which error it is: `switch` on it. */
  readonly code: C;
  /** What this code promises to tell. */
  readonly details: AuthErrorDetails[C];
  /** Whether the same call may succeed later with nobody doing anything. */
  readonly retryable: boolean;
  /** The next step for a person, such as `log in`. */
  readonly hint: string | undefined;

  constructor(code: C, message: string, details: AuthErrorDetails[C], options: AuthErrorOptions = {}) {
    super(message);
    this.code = code;
    this.details = details;
    this.retryable = options.retryable ?? RETRYABLE.has(code);
    this.hint = options.hint ?? HINTS[code];
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The error as plain data, for logs. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, retryable, hint, details } = this;
    return { name, code, message, retryable, hint, details };
  }
}

/** The union of {@link AuthError} over all codes: `switch (error.code)` narrows `error.details`. */
export type AnyAuthError = { [C in AuthErrorCode]: AuthError<C> }[AuthErrorCode];

/** Whether `error` is an {@link AuthError}, also of another copy of this package. */
export function isAuthError(error: unknown): error is AnyAuthError;
/** Whether `error` is an {@link AuthError} with one of `codes`. */
export function isAuthError<C extends AuthErrorCode>(
  error: unknown,
  ...codes: C[]
): error is Extract<AnyAuthError, { code: C }>;
export function isAuthError(error: unknown, ...codes: AuthErrorCode[]): boolean {
  if (!(error instanceof Error) || !(BRAND in error) || !("code" in error)) return false;
  return codes.length === 0 || codes.some((code) => code === error.code);
}
