import { AuthError } from "../errors/auth-error.ts";
import { defined } from "../model/defined.ts";
import { Secret } from "../model/secret.ts";
import type { TokenSet } from "../model/token-set.ts";
import type { Provider } from "./provider.ts";

/**
 * Reads a token endpoint's answer. Forgiving where servers are known to be sloppy (a lifetime in quotes, none at all, no
 * `token_type`), because refusing an answer to a refresh means losing the new refresh token in it.
 * @param asked what was asked for: the scope when the server names none (RFC 6749, 5.1)
 * @param kept the refresh token when the answer has none: not every provider rotates (RFC 6749, 6)
 * @throws AuthError `token-response`
 */
export function readTokenSet(
  { clock, http }: Pick<Provider, "clock" | "http">,
  body: Readonly<Record<string, unknown>>,
  asked: readonly string[],
  kept?: Secret,
): TokenSet {
  const accessToken = secret(body.access_token);
  const type = body.token_type ?? "bearer";
  if (accessToken === undefined || typeof type !== "string" || type.toLowerCase() !== "bearer") {
    throw new AuthError("token-response", "the token endpoint sent no bearer token", {});
  }
  const obtainedAt = clock.now();
  const lifetime = seconds(body.expires_in);
  return defined({
    accessToken,
    refreshToken: secret(body.refresh_token) ?? kept,
    idToken: secret(body.id_token),
    tokenType: "Bearer" as const,
    scope: typeof body.scope === "string" ? body.scope.split(" ").filter((item) => item !== "") : asked,
    obtainedAt,
    expiresAt: lifetime === undefined ? undefined : obtainedAt + lifetime * 1000,
    serverSkewMs: http.skewMs(),
  });
}

function secret(value: unknown): Secret | undefined {
  // Anything else could not be sent in a header, or would end it and start another.
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value) ? Secret.of(value) : undefined;
}

function seconds(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : undefined;
}
