import { type AuthError, isAuthError } from "../errors/auth-error.ts";
import type { Secret } from "../model/secret.ts";
import type { TokenSet } from "../model/token-set.ts";
import { jwtJson } from "../text/jwt.ts";
import type { Provider } from "./provider.ts";
import { answerError } from "./token-answer.ts";
import { readTokenSet } from "./token-set.ts";

/** How one refresh request ended. */
export type RefreshOutcome =
  /** There is a new access token, and perhaps a new refresh token. */
  | { readonly kind: "rotated"; readonly tokens: TokenSet }
  /** The provider refused the refresh token: it will never work again. */
  | { readonly kind: "rejected"; readonly oauthError: string | undefined }
  /** Nothing is known about the refresh token; `error` is `unavailable`, or `config` when a person must put it right. */
  | { readonly kind: "failed"; readonly error: AuthError };

/** What a refresh needs to know of the credential. */
export interface RefreshInput {
  readonly refreshToken: Secret;
  readonly scope: readonly string[];
  /** Who logged in. Another subject in the answer is refused (OpenID Connect Core 1.0, 12.2). */
  readonly subject: string | undefined;
}

/**
 * Sends the refresh request, once (RFC 6749, 6). It takes no signal: a provider that rotates may have spent the old token by
 * the time a request is abandoned, so the request always runs to its end or its timeout.
 */
export async function refresh(provider: Provider, input: RefreshInput): Promise<RefreshOutcome> {
  const { settings } = provider;
  const { refreshToken, scope, subject } = input;
  try {
    const form = { grant_type: "refresh_token", refresh_token: refreshToken.reveal() };
    const answer = await provider.post("token_endpoint", form);
    if (answer.verdict === "rejected") return { kind: "rejected", oauthError: answer.error };
    if (answer.verdict !== "ok") return { kind: "failed", error: answerError(answer, "token") };
    const tokens = readTokenSet(provider, answer.body, scope, refreshToken);
    return isSameAccount(tokens, settings.issuer, subject)
      ? { kind: "rotated", tokens }
      : { kind: "rejected", oauthError: "account_changed" };
  } catch (error) {
    if (isAuthError(error)) return { kind: "failed", error };
    throw error;
  }
}

/**
 * Whether the answer's ID token, if there is one, is of the account that logged in. Read without its signature: it came
 * straight from the token endpoint (OpenID Connect Core 1.0, 3.1.3.7 no. 6), and nothing but this comparison uses it.
 */
function isSameAccount(tokens: TokenSet, issuer: string, subject: string | undefined): boolean {
  if (tokens.idToken === undefined || subject === undefined) return true;
  try {
    const claims = jwtJson(tokens.idToken.reveal(), 1);
    return claims.sub === subject && claims.iss === issuer;
  } catch {
    return false;
  }
}
