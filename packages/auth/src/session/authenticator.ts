import { AuthError } from "../errors/auth-error.ts";
import type { Secret } from "../model/secret.ts";
import type { AccessToken } from "../model/token-set.ts";
import type { WebAbortSignal } from "../model/web.ts";
import type { GetTokenOptions } from "./session.ts";

/** The request that credentials are needed for. */
export interface AuthRequest {
  /** The whole address. */
  readonly url: string;
}

/** Supplies an API client with credentials; what `@cudo-compute/client` takes as `auth`. */
export interface Authenticator {
  /** Where the credential comes from, for messages. Never the credential itself. */
  readonly source: string;
  /** The headers that carry the credential. @throws AuthError `origin-not-allowed`, and what getting a token throws */
  headers(request: AuthRequest, signal?: WebAbortSignal): Promise<{ authorization: string }>;
  /** Called after a 401, at most once a call. @returns whether the request should be sent again */
  renew(request: AuthRequest, signal?: WebAbortSignal): Promise<boolean>;
}

/** @internal */
export interface TokenSource {
  readonly origins: readonly string[];
  readonly getToken: (options: GetTokenOptions) => Promise<AccessToken>;
}

/**
 * An {@link Authenticator} on a source of tokens. The token goes to the allowed origins only.
 * @internal
 */
export function createAuthenticator({ origins, getToken }: TokenSource): Authenticator {
  // Which token a request carried, so that a 401 to an old one does not condemn its successor.
  const sent = new WeakMap<AuthRequest, Secret>();
  let last: Secret | undefined;
  return {
    source: "login",
    async headers(request, signal) {
      checkOrigin(request.url, origins);
      const { token } = await getToken({ signal });
      sent.set(request, token);
      last = token;
      return bearer(token);
    },
    async renew(request, signal) {
      checkOrigin(request.url, origins);
      const rejected = sent.get(request) ?? last;
      await getToken({ signal, rejected });
      return true;
    },
  };
}

/** The header of a bearer token (RFC 6750, 2.1). */
export function bearer(token: Secret): { authorization: string } {
  return { authorization: `Bearer ${token.reveal()}` };
}

/** Lets a token go to these origins, and nowhere else. @throws AuthError `origin-not-allowed` */
export function checkOrigin(url: string, allowed: readonly string[]): void {
  const origin = URL.canParse(url) ? new URL(url).origin : "an address that is not one";
  if (!allowed.includes(origin)) {
    throw new AuthError("origin-not-allowed", `the credential is not for ${origin}`, { origin, allowed });
  }
}
