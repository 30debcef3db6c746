import { toIso } from "../../kit/flag.ts";
import { duration, moment } from "../../kit/index.ts";

/** `--ttl` and `--expire-time`: when something is deleted by itself. */
export const expiryFlags = {
  ttl: duration("delete it by itself after this time", { field: "ttl" }),
  expireTime: moment("delete it by itself at this moment", { field: "expireTime" }),
};

interface Expiry {
  ttl?: string | undefined;
  expireTime?: string | undefined;
}

/** The flags' values as the API takes them: `3600s`, `2026-03-01T00:00:00.000Z`. */
export function withExpiry<B extends Expiry>(body: B, now: number): B {
  const ttl: unknown = body.ttl;
  return {
    ...body,
    ...(typeof ttl === "number" && { ttl: `${Math.round(ttl / 1000)}s` }),
    ...(body.expireTime !== undefined && { expireTime: toIso(body.expireTime, now) }),
  };
}
