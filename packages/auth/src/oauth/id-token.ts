import type * as oauth from "oauth4webapi";
import { AuthError, isAuthError } from "../errors/auth-error.ts";
import { defined } from "../model/defined.ts";
import type { Persona } from "../model/persona.ts";
import type { TokenSet } from "../model/token-set.ts";
import type { WebAbortSignal } from "../model/web.ts";
import type { Emit } from "../session/events.ts";
import { cleanDeep } from "../text/clean.ts";
import { jwtJson } from "../text/jwt.ts";
import { JSON_GET, type Provider } from "./provider.ts";
import { publicClient } from "./public-client.ts";
import { isSignedBy, SIGNING_ALGORITHMS } from "./signature.ts";
import { judgeAnswer } from "./token-answer.ts";

/** A login that may be stored: its tokens, and who it belongs to. */
export interface LoggedIn {
  readonly tokens: TokenSet;
  readonly persona: Persona;
  /** The `sub` claim exactly as signed; `undefined` when there is no ID token. */
  readonly subject: string | undefined;
}

/** A token answer to a login, and oauth4webapi's function that judges it. */
export interface LoginAnswer {
  readonly response: Response;
  readonly tokens: TokenSet;
  readonly process: (
    server: oauth.AuthorizationServer,
    client: oauth.Client,
    response: Response,
  ) => Promise<oauth.TokenEndpointResponse>;
}

const DAY_MS = 86_400_000;
const NOTABLE_SKEW_MS = 60_000;
const JWKS_TRIES = 3;
const JWKS_RETRY_MS = 500;

/**
 * Checks a login's ID token (OpenID Connect Core 1.0, 3.1.3.7): issuer, audience, authorized party, times, nonce, and then
 * its signature against the provider's keys. Only after that is there a {@link Persona}. An answer without an ID token
 * gives a persona with assurance `unverified`.
 * @throws AuthError `id-token`, `clock-skew`, `unavailable` when the keys cannot be fetched
 */
export async function checkLogin(
  provider: Provider,
  answer: LoginAnswer,
  emit: Emit,
  signal: WebAbortSignal | undefined,
): Promise<LoggedIn> {
  const { settings, http } = provider;
  const { tokens, response } = answer;
  if (tokens.idToken === undefined) {
    return { tokens, subject: undefined, persona: toPersona(settings, tokens, {}, "unverified") };
  }
  checkClock(http.skewMs(), emit);
  const { server, signed } = await signingServer(provider, signal);
  try {
    const { id_token: idToken } = await answer.process(server, publicClient(provider), response);
    if (idToken === undefined) throw untrusted(undefined);
    const keys = signed ? await fetchKeys(provider, server.jwks_uri ?? "", signal) : [];
    if (signed && !(await isSignedBy(idToken, keys))) throw untrusted(undefined);
    const claims = jwtJson(idToken, 1); // of the very text that was checked
    const subject = String(claims.sub);
    return { tokens, subject, persona: toPersona(settings, tokens, claims, signed ? "signature" : "tls") };
  } catch (error) {
    if (isAuthError(error)) throw error;
    signal?.throwIfAborted();
    throw rejected(error);
  }
}

/** The metadata to judge by: without algorithms that need no private key, and with the keys' address where it is known. */
async function signingServer(
  provider: Provider,
  signal: WebAbortSignal | undefined,
): Promise<{ server: oauth.AuthorizationServer; signed: boolean }> {
  const found = await provider.server(["jwks_uri"], signal).catch((error: unknown) => {
    // Endpoints by hand and no metadata to discover: TLS vouches for the answer, and the persona says so.
    if (isAuthError(error, "config", "discovery")) return undefined;
    throw error;
  });
  const server = found ?? (await provider.server(["token_endpoint"], signal));
  const named: unknown = server.id_token_signing_alg_values_supported;
  const allowed = SIGNING_ALGORITHMS.filter((name) => !Array.isArray(named) || named.includes(name));
  return { server: { ...server, id_token_signing_alg_values_supported: allowed }, signed: found !== undefined };
}

/** Fetching keys is a harmless GET, and giving up on it would waste a login that a person just finished. */
async function fetchKeys(
  { http, settings, clock }: Provider,
  address: string,
  signal: WebAbortSignal | undefined,
): Promise<readonly unknown[]> {
  for (let tries = 1; ; tries++) {
    try {
      const response = await http.send(address, JSON_GET, { signal, timeoutMs: settings.refresh.timeoutMs });
      const { status, body } = await judgeAnswer(response, [], clock.now());
      if (status !== 200) throw new AuthError("unavailable", "the provider's keys could not be fetched", { status });
      return Array.isArray(body.keys) ? body.keys : [];
    } catch (error) {
      if (!isAuthError(error, "unavailable") || tries === JWKS_TRIES) throw error;
      await clock.sleep(JWKS_RETRY_MS * tries, signal);
    }
  }
}

function checkClock(skewMs: number, emit: Emit): void {
  if (Math.abs(skewMs) > DAY_MS) {
    throw new AuthError("clock-skew", "this machine's clock and the provider's are more than a day apart", { skewMs });
  }
  if (Math.abs(skewMs) > NOTABLE_SKEW_MS) emit("clock-skew", { skewMs });
}

/** The cause of an oauth4webapi error holds whole tokens; only the name of the claim is taken from it. */
function rejected(error: unknown): AuthError<"id-token"> {
  const cause = error instanceof Error ? error.cause : undefined;
  const claim = typeof cause === "object" && cause !== null && "claim" in cause ? cause.claim : undefined;
  return untrusted(typeof claim === "string" && /^[a-z_]{1,32}$/.test(claim) ? claim : undefined);
}

function untrusted(check: string | undefined): AuthError<"id-token"> {
  const what = check === undefined ? "malformed or wrongly signed" : `claim ${check}`;
  return new AuthError("id-token", `the ID token cannot be trusted: ${what}`, defined({ check }));
}

function toPersona(
  settings: Provider["settings"],
  tokens: TokenSet,
  signed: Readonly<Record<string, unknown>>,
  assurance: Persona["assurance"],
): Persona {
  const claims = cleanDeep<Record<string, unknown>>(signed);
  const text = (name: string) => (typeof claims[name] === "string" ? claims[name] : undefined);
  const [email, name, organizationId, organizationName] = ["email", "name", "org_id", "org_name"].map(text);
  const verified = claims.email_verified;
  return defined({
    issuer: settings.issuer,
    subject: text("sub") ?? "",
    clientId: settings.clientId,
    email,
    emailVerified: typeof verified === "boolean" ? verified : undefined,
    name,
    organization: organizationId === undefined ? undefined : defined({ id: organizationId, name: organizationName }),
    scopes: tokens.scope,
    assurance,
    claims,
  });
}
