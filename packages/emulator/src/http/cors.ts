import type { WireRequest, WireResponse } from "../wire/message.ts";

const METHODS = "GET, POST, PUT, PATCH, DELETE";
const EXPOSED = "Date, Retry-After, WWW-Authenticate, X-Request-Id";
const TEN_MINUTES = "600";

/** What lets a browser read a response, for the allowed origin or `*`. */
export function corsHeaders(allowed: string | null): Record<string, string> {
  if (allowed === null) return {};
  return { "access-control-allow-origin": allowed, "access-control-expose-headers": EXPOSED, vary: "Origin" };
}

/** The answer to a browser that asks what it may send. */
export function preflight(request: WireRequest, allowed: string | null): WireResponse {
  const asked = request.headers["access-control-request-headers"];
  const grants = {
    "access-control-allow-methods": METHODS,
    "access-control-allow-headers": asked ?? "Authorization, Content-Type",
    "access-control-max-age": TEN_MINUTES,
  };
  return { status: 204, headers: allowed === null ? { allow: METHODS } : grants, body: "" };
}
