import type { CudoError } from "../errors/cudo-error.ts";
import type { ErrorCode } from "../errors/error-code.ts";
import { isApiError, isCudoError } from "../errors/guards.ts";

const CODES: readonly ErrorCode[] = [
  "UNAVAILABLE",
  "RESOURCE_EXHAUSTED",
  "DEADLINE_EXCEEDED",
  "ABORTED",
  "CANCELLED",
  "INTERNAL",
  "UNKNOWN",
];
const KINDS: readonly CudoError["kind"][] = ["connection", "timeout", "decode"];

/** Whether a failed look says nothing about the resource, so that waiting goes on. */
export const isTransient = (error: unknown): boolean =>
  isApiError(error, ...CODES) || (isCudoError(error) && KINDS.includes(error.kind));
