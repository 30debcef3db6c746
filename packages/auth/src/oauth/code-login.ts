import * as oauth from "oauth4webapi";
import { AuthError } from "../errors/auth-error.ts";
import { defined } from "../model/defined.ts";
import type { WebAbortSignal } from "../model/web.ts";
import type { LoginPrompt } from "../session/login-options.ts";
import { cleanText, scrub } from "../text/clean.ts";
import type { LoginAnswer } from "./id-token.ts";
import type { Provider } from "./provider.ts";
import { publicClient } from "./public-client.ts";
import type { RedirectListener } from "./redirect-listener.ts";
import { answerError } from "./token-answer.ts";
import { readTokenSet } from "./token-set.ts";

/** What one authorization request was made with, and its answer must match. */
interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

/** Sends the browser to the provider, waits for it to come back, and redeems the code. */
export async function codeLogin(
  provider: Provider,
  listen: () => Promise<RedirectListener>,
  prompt: LoginPrompt,
  signal: WebAbortSignal | undefined,
): Promise<LoginAnswer> {
  const server = await provider.server(["authorization_endpoint", "token_endpoint"], signal);
  const listener = await listen();
  try {
    const attempt: Attempt = {
      state: oauth.generateRandomState(),
      nonce: oauth.generateRandomNonce(),
      verifier: oauth.generateRandomCodeVerifier(),
      redirectUri: listener.redirectUri,
    };
    const url = await authorizationUrl(provider, server, attempt);
    await prompt.onAuthorizationUrl?.(url);
    await prompt.openBrowser?.(url);
    const { href } = await listener.wait(attempt.state, signal);
    return await redeem(provider, attempt, checkCallback(provider, server, attempt, href), signal);
  } finally {
    await listener.close();
  }
}

async function authorizationUrl(
  provider: Provider,
  server: oauth.AuthorizationServer,
  attempt: Attempt,
): Promise<string> {
  const { settings } = provider;
  const url = new URL(server.authorization_endpoint ?? "");
  const parameters = defined({
    response_type: "code",
    client_id: settings.clientId,
    redirect_uri: attempt.redirectUri,
    scope: settings.scopes.join(" "),
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: "S256",
    // Without it some providers give no refresh token for offline_access (OpenID Connect Core 1.0, 11).
    prompt: settings.scopes.includes("offline_access") ? "consent" : undefined,
    resource: settings.resource,
  });
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

function checkCallback(
  provider: Provider,
  server: oauth.AuthorizationServer,
  attempt: Attempt,
  href: string,
): URLSearchParams {
  try {
    return oauth.validateAuthResponse(server, publicClient(provider), new URL(href), attempt.state);
  } catch (error) {
    if (!(error instanceof oauth.AuthorizationResponseError)) {
      throw new AuthError("token-response", "the browser came back with an answer that does not match this login", {});
    }
    const oauthError = cleanText(error.error, 64);
    if (oauthError === "access_denied") throw new AuthError("login-denied", "the login was denied", { oauthError });
    const said = cleanText(scrub(error.error_description ?? "", [attempt.state, attempt.nonce]));
    throw new AuthError("token-response", `the provider refused the login (${oauthError}) ${said}`.trim(), {
      oauthError,
    });
  }
}

async function redeem(
  provider: Provider,
  attempt: Attempt,
  callback: URLSearchParams,
  signal: WebAbortSignal | undefined,
): Promise<LoginAnswer> {
  const { redirectUri, verifier, nonce: expectedNonce } = attempt;
  const form = {
    grant_type: "authorization_code",
    code: callback.get("code") ?? "",
    redirect_uri: redirectUri,
    code_verifier: verifier,
  };
  const answer = await provider.post("token_endpoint", form, signal);
  if (answer.verdict !== "ok") throw answerError(answer, "token");
  return {
    response: answer.response,
    tokens: readTokenSet(provider, answer.body, provider.settings.scopes),
    process: (server, client, response) =>
      oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce, requireIdToken: true }),
  };
}
