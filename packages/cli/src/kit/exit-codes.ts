import type { AuthErrorCode } from "@cudo-compute/auth";
import type { ErrorCode } from "@cudo-compute/client";

/** Every exit code: its number, what it means in one line. */
export const EXIT_CODES = [
  { code: 0, name: "OK", means: "it worked; an empty list and a state that is already there count as well" },
  { code: 1, name: "FAILED", means: "the operation failed, or some of several ids did" },
  { code: 2, name: "USAGE", means: "the command line, a setting or a value makes no sense" },
  { code: 4, name: "UNAUTHENTICATED", means: "nobody is logged in, or the login is over" },
  { code: 5, name: "PERMISSION_DENIED", means: "you may not do this" },
  { code: 6, name: "NOT_FOUND", means: "there is no such thing" },
  { code: 7, name: "CONFLICT", means: "it exists already, or is in a state that does not allow this" },
  { code: 8, name: "WAIT_TIMEOUT", means: "--wait ran out of time; the operation is still going on" },
  { code: 9, name: "EXHAUSTED", means: "a quota, the capacity or a rate limit is used up" },
  { code: 10, name: "NETWORK", means: "the service could not be reached, or did not answer in time" },
  { code: 70, name: "BUG", means: "a mistake in cudo itself; -v shows where" },
  { code: 130, name: "INTERRUPTED", means: "stopped by Ctrl-C" },
  { code: 143, name: "TERMINATED", means: "stopped by SIGTERM" },
] as const;

/** The exit code of each failure of the API. */
export const EXIT_OF_API: Readonly<Record<ErrorCode, number>> = {
  CANCELLED: 1,
  UNKNOWN: 1,
  INVALID_ARGUMENT: 2,
  DEADLINE_EXCEEDED: 10,
  NOT_FOUND: 6,
  ALREADY_EXISTS: 7,
  PERMISSION_DENIED: 5,
  RESOURCE_EXHAUSTED: 9,
  FAILED_PRECONDITION: 7,
  ABORTED: 7,
  OUT_OF_RANGE: 2,
  UNIMPLEMENTED: 1,
  INTERNAL: 1,
  UNAVAILABLE: 10,
  DATA_LOSS: 1,
  UNAUTHENTICATED: 4,
};

/** The exit code of each failure of the login. Those that are not named are 4. */
export const EXIT_OF_AUTH: Readonly<Partial<Record<AuthErrorCode, number>>> = {
  config: 2,
  "insecure-endpoint": 2,
  "issuer-mismatch": 2,
  "origin-not-allowed": 2,
  discovery: 10,
  unavailable: 10,
  "store-unavailable": 1,
  "store-permission": 1,
  "store-corrupt": 1,
  "store-version": 1,
  "store-conflict": 1,
  "lease-timeout": 1,
  "lease-lost": 1,
  "lease-unavailable": 1,
};
