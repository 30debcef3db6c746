import type { Secret } from "../model/secret.ts";
import type { AccessToken } from "../model/token-set.ts";
import type { Context } from "./context.ts";
import { type AuthSession, apiUnauthorized, type GetTokenOptions } from "./session.ts";

/**
 * Tokens for a program that lives long: every request is a session of its own. An API that refuses even new tokens must not
 * make us renew at each call, so a token that was made because of a 401 is not renewed for another 401 during the cool-down.
 */
export function tokenPerCall(
  { clock, settings }: Context,
  newSession: () => AuthSession,
): (request: GetTokenOptions) => Promise<AccessToken> {
  let forced: { readonly token: Secret; readonly at: number } | undefined;
  return async (request) => {
    const { rejected } = request;
    if (rejected !== undefined && forced?.token.equals(rejected)) {
      if (clock.monotonic() - forced.at < settings.refresh.cooldownMs) throw apiUnauthorized();
    }
    const found = await newSession().getToken(request);
    if (rejected !== undefined) forced = { token: found.token, at: clock.monotonic() };
    return found;
  };
}
