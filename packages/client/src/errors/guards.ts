import type { ApiError } from "./api-error.ts";
import { BRAND, type CudoError } from "./cudo-error.ts";
import type { ErrorCode } from "./error-code.ts";

/** Whether an error was made by this package, also by another copy of it. */
export function isCudoError(error: unknown): error is CudoError {
  return typeof error === "object" && error !== null && BRAND in error;
}

/**
 * Whether the service refused or failed a call, with one of the given codes when there are any. Works across copies of this
 * package.
 */
export function isApiError<Code extends ErrorCode = ErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError & { readonly code: Code } {
  if (!isCudoError(error) || error.kind !== "api") return false;
  return codes.length === 0 || ("code" in error && codes.some((code) => code === error.code));
}
