/**
 * The canonical codes by their number on the wire.
 * @see https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
 */
const CODES = [
  "OK",
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
] as const;

/** The canonical name of a failure. */
export type ErrorCode = Exclude<(typeof CODES)[number], "OK">;

/** What an HTTP status means where the body holds no code, as after a proxy's own answer (AIP-193). */
const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  405: "UNIMPLEMENTED",
  408: "DEADLINE_EXCEEDED",
  409: "ALREADY_EXISTS",
  412: "FAILED_PRECONDITION",
  413: "INVALID_ARGUMENT",
  416: "OUT_OF_RANGE",
  422: "INVALID_ARGUMENT",
  429: "RESOURCE_EXHAUSTED",
  499: "CANCELLED",
  500: "INTERNAL",
  501: "UNIMPLEMENTED",
  502: "UNAVAILABLE",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
};

function isCode(value: unknown): value is ErrorCode {
  return value !== "OK" && CODES.some((code) => code === value);
}

/**
 * The code of a failed answer, for programs that read answers themselves: its `status` name, else its `code` (a canonical number up to 16, an HTTP status from 100),
 * else what the HTTP status means, else `UNKNOWN`.
 *
 * @param name The body's `status`.
 * @param number The body's `code`.
 * @param status The HTTP status.
 * @see https://google.aip.dev/193
 */
export function errorCode(name: unknown, number: unknown, status: number): ErrorCode {
  if (isCode(name)) return name;
  const code = Number(number);
  const canonical = CODES[code];
  if (isCode(canonical)) return canonical;
  return BY_STATUS[code] ?? BY_STATUS[status] ?? "UNKNOWN";
}
