import { AuthError } from "../errors/auth-error.ts";
import type { LoginRequiredReason } from "../errors/codes.ts";
import { defined } from "../model/defined.ts";
import type { Persona } from "../model/persona.ts";
import type { Secret } from "../model/secret.ts";
import type { StoredRecord } from "../model/stored-record.ts";
import type { AccessToken } from "../model/token-set.ts";
import type { WebAbortSignal } from "../model/web.ts";
import { abortable, eitherSignal } from "./abort.ts";
import { type Authenticator, createAuthenticator } from "./authenticator.ts";
import type { Context } from "./context.ts";
import type { AuthEvents } from "./events.ts";
import { freshness, refreshBlock } from "./freshness.ts";
import type { LoginPrompt } from "./login-options.ts";
import { personaOf, toAccessToken } from "./record.ts";
import { coolingDown, type Renewal } from "./renew.ts";

/** Options of {@link AuthClient.session}. */
export interface SessionOptions {
  /** Makes the session interactive: when only a login helps, it starts one, once, and shows the code here. */
  readonly prompt?: LoginPrompt;
  /** Ends everything that the session waits for. */
  readonly signal?: WebAbortSignal;
}

/** Options of {@link AuthSession.getToken}. */
export interface GetTokenOptions {
  /** Ends the wait for this token; a renewal that others wait for goes on. */
  readonly signal?: WebAbortSignal | undefined;
  /** Renews earlier than usual, when less than this is left, in milliseconds. If renewing fails you get less. */
  readonly minValidityMs?: number | undefined;
  /** A token that the API refused with 401: another one is found, or made, at most once. */
  readonly rejected?: Secret | undefined;
}

/** One command's use of the credential: at most one refresh request, and at most one login. */
export interface AuthSession {
  /**
   * A token that is good now: the stored one, or a renewed one.
   * @throws AuthError `login-required`, `unavailable`, `config`, `api-unauthorized`, `store-…`, `lease-…`; in an
   * interactive session also those of {@link AuthClient.login}
   */
  getToken(options?: GetTokenOptions): Promise<AccessToken>;
  /** Who is logged in, as checked at login; asks no server when somebody is. @throws as {@link AuthSession.getToken} */
  persona(options?: { readonly signal?: WebAbortSignal }): Promise<Persona>;
  /** Credentials for the API client, from this session. */
  authenticator(): Authenticator;
}

/**
 * What a session asks of its client.
 * @internal
 */
export interface SessionActions {
  /** Renews the credential; callers at the same time share one renewal. */
  readonly renew: (old: string, signal: WebAbortSignal | undefined) => Promise<Renewal>;
  readonly login: (prompt: LoginPrompt, signal: WebAbortSignal | undefined) => Promise<StoredRecord>;
}

/** @internal */
export function createSession(context: Context, actions: SessionActions, options: SessionOptions): AuthSession {
  const { settings, clock, credential } = context;
  const draw = context.random();
  let attempts = 0;
  /** The access token that this session made: never renewed again in it, so that no clock or server makes it loop. */
  let minted: string | undefined;
  let login: Promise<StoredRecord> | undefined;
  let loginEnded = false;

  async function current(request: GetTokenOptions): Promise<StoredRecord> {
    const signal = eitherSignal(options.signal, request.signal);
    signal?.throwIfAborted();
    const record = (await credential.read(signal))?.record;
    const refused = record?.tokens !== undefined && record.tokens.access === request.rejected?.reveal();
    if (record?.tokens !== undefined && record.tokens.access === minted && record.loggedOutAt === undefined) {
      if (refused) throw apiUnauthorized();
      return record;
    }
    const { minValidityMs = 0 } = request;
    const state = freshness(record, { now: clock.now(), refresh: settings.refresh, draw, minValidityMs });
    if (state === "missing" || state === "logged-out" || record?.tokens === undefined) {
      return logIn(state === "logged-out" ? state : "missing", signal);
    }
    if (state === "fresh" && !refused) return record;
    const usable = state !== "expired" && !refused;
    const block = refreshBlock(record, clock.now(), settings.refresh.cooldownMs);
    if (block === undefined && attempts === 0) return renew(record, record.tokens.access, usable, signal);
    if (usable) return record;
    if (block?.kind === "cool-down") throw coolingDown(block.remainingMs);
    return logIn(block?.kind === "no-refresh-token" && !refused ? "expired" : "rejected", signal);
  }

  async function renew(record: StoredRecord, old: string, usable: boolean, signal: WebAbortSignal | undefined) {
    const renewal = await actions.renew(old, signal);
    if (renewal.posted) attempts += 1;
    switch (renewal.kind) {
      case "token":
        if (renewal.posted) minted = renewal.record.tokens?.access;
        return renewal.record;
      case "failed":
        if (!usable) throw renewal.error;
        context.emit("refresh-deferred", deferred(renewal.error));
        return record;
      case "login":
        return usable && renewal.reason === "rejected" ? record : logIn(renewal.reason, signal);
    }
  }

  async function logIn(reason: LoginRequiredReason, signal: WebAbortSignal | undefined): Promise<StoredRecord> {
    const { prompt } = options;
    if (login === undefined && prompt !== undefined) {
      login = actions.login(prompt, signal).finally(() => {
        loginEnded = true;
      });
    } else if (login === undefined || loginEnded) {
      throw loginRequired(reason, context.loginHint);
    }
    // Whoever comes while the login is going on waits for it; after it, a second one would be a loop.
    const record = await abortable(login, signal);
    minted = record.tokens?.access;
    return record;
  }

  const session: AuthSession = {
    async getToken(request = {}) {
      const { tokens } = await current(request);
      if (tokens === undefined) throw loginRequired("missing", context.loginHint);
      return toAccessToken(tokens);
    },
    async persona(request = {}) {
      const stored = await credential.read(eitherSignal(options.signal, request.signal));
      return personaOf(stored?.record.tokens === undefined ? await current(request) : stored.record);
    },
    authenticator: () => createAuthenticator({ origins: settings.apiOrigins, getToken: (o) => session.getToken(o) }),
  };
  return session;
}

const REASONS: Readonly<Record<LoginRequiredReason, string>> = {
  missing: "nobody is logged in",
  expired: "the session expired and cannot be renewed",
  rejected: "the session was ended by the provider",
  "logged-out": "the session was logged out",
};

function loginRequired(reason: LoginRequiredReason, hint: string | undefined): AuthError<"login-required"> {
  return new AuthError("login-required", REASONS[reason], { reason }, { hint });
}

/**
 * The error that ends a 401 for good.
 * @internal
 */
export function apiUnauthorized(): AuthError<"api-unauthorized"> {
  return new AuthError("api-unauthorized", "the API refused a token that was just renewed", {});
}

function deferred({ code, details }: AuthError): AuthEvents["refresh-deferred"] {
  return defined({ code, status: "status" in details ? details.status : undefined });
}
