import type { Replay } from "@cudo-compute/types/operations";
import type { CudoError } from "../errors/cudo-error.ts";
import type { ErrorCode } from "../errors/error-code.ts";
import { ApiError, ConnectionError, TimeoutError } from "../errors/index.ts";
import type { RetryPolicy } from "./retry-policy.ts";

/**
 * What a failure means for another try: `final` would fail again; `unsent` never reached the service; `refused` was turned
 * away with a time to come back; `unclear` may or may not have been carried out.
 */
export type Failure = "final" | "unsent" | "refused" | "unclear";

/** Which failures an operation may be repeated after. A reconciled one is read back first when it is unclear. */
export const REPEATABLE: Readonly<Record<Replay, readonly Failure[]>> = {
  safe: ["unsent", "refused", "unclear"],
  idempotent: ["unsent", "refused", "unclear"],
  delete: ["unsent", "refused", "unclear"],
  reconcile: ["unsent", "refused", "unclear"],
  unsafe: ["unsent", "refused"],
};

const PASSING: readonly ErrorCode[] = ["UNAVAILABLE", "RESOURCE_EXHAUSTED", "ABORTED", "DEADLINE_EXCEEDED"];
const PASSING_FROM_500: readonly ErrorCode[] = ["INTERNAL", "UNKNOWN"];

/** What a failure means for another try. */
export function judge(error: CudoError): Failure {
  if (error instanceof ConnectionError) return error.sent === false ? "unsent" : "unclear";
  if (error instanceof TimeoutError) return error.scope === "attempt" ? "unclear" : "final";
  if (!(error instanceof ApiError) || error.reason === "NO_CAPACITY") return "final";
  const { code, status, details } = error;
  if (details.retryDelay !== undefined && (status === 429 || status === 503)) return "refused";
  return PASSING.includes(code) || (status >= 500 && PASSING_FROM_500.includes(code)) ? "unclear" : "final";
}

/**
 * Milliseconds until the next try: what the service asks for, else drawn between 0 and a bound that grows with each try (full
 * jitter). `undefined` when the service asks for more than the policy allows.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function pause(
  policy: RetryPolicy,
  tries: number,
  asked: number | undefined,
  random: () => number,
): number | undefined {
  if (asked !== undefined) return asked <= policy.maxRetryAfter ? asked : undefined;
  return random() * Math.min(policy.maxDelay, policy.baseDelay * policy.factor ** (tries - 1));
}
