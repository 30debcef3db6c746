import type { AnyAuthError } from "@cudo-compute/auth";
import type { ApiError, CudoError, FieldViolation, WaitError } from "@cudo-compute/client";
import { CliError, HintedError, Interrupted } from "./errors.ts";
import { EXIT_OF_API, EXIT_OF_AUTH } from "./exit-codes.ts";

/** An error as it is told: the same facts for people and for programs. */
export interface PlainError {
  /** `NOT_FOUND`, `USAGE`, … */
  readonly code: string;
  readonly exit: number;
  readonly message: string;
  readonly reason?: string | undefined;
  /** Fields that were not accepted, quotas, preconditions. */
  readonly details: readonly unknown[];
  readonly hint?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryable: boolean;
  /** Lines between the message and the hint, for people. */
  readonly lines: readonly string[];
  readonly status?: number | undefined;
  /** What was wrong with which field of the body. */
  readonly fields?: readonly FieldViolation[] | undefined;
}

// Known by their brands, so that no command has to load the packages to tell an error apart.
const CLIENT = Symbol.for("@cudo-compute/client/error");
const AUTH = Symbol.for("@cudo-compute/auth/error");

const isClientError = (error: unknown): error is CudoError =>
  typeof error === "object" && error !== null && CLIENT in error;
const isAuthFailure = (error: unknown): error is AnyAuthError =>
  typeof error === "object" && error !== null && AUTH in error;

/** The facts of any error. What nobody expected is a bug: exit 70. */
export function toPlainError(error: unknown): PlainError {
  if (error instanceof Interrupted) {
    return plain(error.signal, error.signal === "SIGINT" ? 130 : 143, error.message, { retryable: true });
  }
  if (error instanceof HintedError) {
    const known = toPlainError(error.cause);
    return { ...known, hint: error.hint ?? known.hint, lines: [...known.lines, ...error.details] };
  }
  if (error instanceof CliError) {
    return plain(error.code, error.exit, error.message, { hint: error.hint, lines: error.details });
  }
  if (isAuthFailure(error)) {
    const { code, hint, retryable, message } = error;
    const name = code.toUpperCase().replaceAll("-", "_");
    return plain(name, EXIT_OF_AUTH[code] ?? 4, message, { hint, retryable });
  }
  if (!isClientError(error)) return bug(error);
  // What the authenticator throws may arrive wrapped.
  if (isAuthFailure(error.cause) || error.cause instanceof CliError) return toPlainError(error.cause);
  switch (error.kind) {
    case "api":
      return ofApi(error as ApiError);
    case "wait":
      return ofWait(error as WaitError);
    case "usage":
      return plain("USAGE", 2, error.message);
    case "connection":
      return plain("NETWORK", 10, error.message, { retryable: true, hint: networkHint(error) });
    case "timeout":
      return plain("TIMEOUT", 10, error.message, { retryable: true, hint: "a longer --timeout, or cudo doctor" });
    case "decode":
      return plain("DECODE", 1, error.message, { hint: "is --api-url the address of the API?" });
  }
}

function ofApi(error: ApiError): PlainError {
  const { details } = error;
  // "No hosts" is told as INVALID_ARGUMENT, but the request was fine: the capacity is used up.
  const exit = error.reason === "NO_CAPACITY" ? 9 : EXIT_OF_API[error.code];
  return plain(error.code, exit, error.serviceMessage?.replace(/\.$/, "") ?? error.message, {
    reason: error.reason,
    status: error.status,
    requestId: error.requestId,
    details: [...details.fields, ...details.quota, ...details.preconditions, ...details.other],
    hint: exit === 4 ? "cudo login, or set CUDO_API_KEY" : (details.links[0]?.url ?? error.hint),
    fields: details.fields,
    retryable: exit === 9 || exit === 10 || error.code === "ABORTED" || details.retryDelay !== undefined,
  });
}

function ofWait(error: WaitError): PlainError {
  const late = error.outcome === "timeout";
  return plain(late ? "WAIT_TIMEOUT" : "WAIT_FAILED", late ? 8 : 1, error.message.replace(/^[A-Za-z]+: /, ""), {
    retryable: late,
    hint: late ? lateHint(error.history.at(-1)?.state ?? "") : undefined,
    details: error.history,
  });
}

/** States that do not pass by themselves; a test compares them with the client's. */
export const SETTLED: ReadonlySet<string> = new Set([
  "ACTIVE",
  "ATTACHED",
  "DELETED",
  "DISABLED",
  "READY",
  "STOPPED",
  "SUSPENDED",
]);

const lateHint = (state: string): string =>
  SETTLED.has(state)
    ? `it stays ${state.toLowerCase()} until something changes it: wait for another state with --for`
    : "it goes on by itself: wait again, or longer with --wait-timeout";

/** Hints for the codes that Node and undici put into the cause. */
const NETWORK_HINTS: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, "the name was not found: check --api-url and DNS, or cudo doctor"],
  [/HTTP proxy .*ECONNREFUSED/, "the proxy does not answer: check HTTPS_PROXY and HTTP_PROXY"],
  [/Proxy response \(407\)/, "the proxy wants a user: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT"],
  [/Proxy response/, "the proxy does not let this through: check HTTPS_PROXY and NO_PROXY"],
  [/ECONNREFUSED/, "nothing listens there: check --api-url"],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/,
    "the certificate is not trusted here: set NODE_EXTRA_CA_CERTS to your company's",
  ],
  [
    /UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT/,
    "the service did not answer: check the network and HTTPS_PROXY, or cudo doctor",
  ],
];

function networkHint(error: CudoError): string {
  const codes: string[] = [error.message];
  for (let cause: unknown = error.cause, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    codes.push(cause.message, "code" in cause ? String(cause.code) : "");
  }
  const text = codes.join(" ");
  return NETWORK_HINTS.find(([pattern]) => pattern.test(text))?.[1] ?? "cudo doctor";
}

function bug(error: unknown): PlainError {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return plain("BUG", 70, `this is a bug in cudo: ${message}`, {
    hint: "run it again with -v and report what it shows",
  });
}

function plain(code: string, exit: number, message: string, rest: Partial<PlainError> = {}): PlainError {
  return { details: [], lines: [], retryable: false, ...rest, code, exit, message };
}
