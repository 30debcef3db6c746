import { type Clock, systemClock } from "../model/clock.ts";
import { defined } from "../model/defined.ts";
import type { Persona } from "../model/persona.ts";
import { resolveSettings } from "../model/resolve-settings.ts";
import type { Settings } from "../model/settings.ts";
import type { AuthFetch } from "../model/web.ts";
import { createHttp } from "../oauth/http.ts";
import { createProvider } from "../oauth/provider.ts";
import { MemoryStore } from "../store/memory-store.ts";
import type { CredentialStore } from "../store/store.ts";
import { type Authenticator, createAuthenticator } from "./authenticator.ts";
import type { Context } from "./context.ts";
import { createCredential } from "./credential.ts";
import { createEvents, type Subscribe } from "./events.ts";
import type { LoginOptions } from "./login-options.ts";
import { type LogoutOptions, type LogoutResult, logOut } from "./logout.ts";
import { personaOf } from "./record.ts";
import { type Renewal, renew } from "./renew.ts";
import { type AuthSession, createSession, type SessionOptions } from "./session.ts";
import { createSingleFlight } from "./single-flight.ts";
import { type AuthStatus, readStatus } from "./status.ts";
import { tokenPerCall } from "./token-per-call.ts";

/** What {@link createAuth} may be given instead of its defaults. */
export interface AuthOptions {
  /** Where the credential is kept. @default a new MemoryStore; `defaultStore` of `@cudo-compute/auth/node` keeps it on disk */
  readonly store?: CredentialStore;
  /** @default globalThis.fetch, looked up at each request */
  readonly fetch?: AuthFetch;
  /** The time; a seam for tests. */
  readonly clock?: Clock;
  /** A number from 0 up to 1; spreads renewals. @default Math.random */
  readonly random?: () => number;
  /** The next step that `login-required` errors name, such as `run: cudo login`. @default "log in" */
  readonly loginHint?: string;
}

/** One credential: log in once, stay logged in. Create it once per program; its sessions share renewals. */
export interface AuthClient {
  /** A command's use of the credential: at most one refresh request, at most one login. */
  session(options?: SessionOptions): AuthSession;
  /**
   * Credentials for an API client that lives long: every call is a session of its own. Use a session's authenticator
   * where the program is one command.
   */
  authenticator(): Authenticator;
  /**
   * Logs a person in, and keeps the login.
   * @throws AuthError `login-denied`, `login-expired`, `login-cancelled`, `unavailable`, `config`, `id-token`,
   * `store-unavailable` (before the person is asked), …
   */
  login(options: LoginOptions): Promise<Persona>;
  /** Revokes, then removes. */
  logout(options?: LogoutOptions): Promise<LogoutResult>;
  /** Where the credential stands, without asking a server and without secrets. */
  status(): Promise<AuthStatus>;
  /** Subscribes to an event. @returns a function that ends the subscription */
  readonly on: Subscribe;
}

/**
 * Makes an {@link AuthClient}. Does no I/O.
 * @throws AuthError `config`, `insecure-endpoint` when the settings are wrong
 */
export function createAuth(settings: Settings, options: AuthOptions = {}): AuthClient {
  const { clock = systemClock, random = Math.random, fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const store: CredentialStore = options.store ?? new MemoryStore({ clock });
  const resolved = resolveSettings(settings);
  const { key } = resolved;
  const { emit, on } = createEvents();
  let hearsStore = false;
  const http = createHttp({ fetch, clock, allowLoopbackHttp: resolved.allowLoopbackHttp });
  const provider = createProvider(resolved, http, clock, emit);
  const credential = createCredential(store, key, clock);
  const { loginHint } = options;
  const context: Context = { settings: resolved, key, store, clock, random, provider, credential, emit, loginHint };
  // Loaded when a person logs in: until then nobody needs oauth4webapi and the checks of ID tokens.
  const logIn = async (login: LoginOptions) => (await import("./login.ts")).logIn(context, login);
  const flight = createSingleFlight<Renewal>();

  const session = (sessionOptions: SessionOptions = {}): AuthSession =>
    createSession(
      context,
      {
        renew: (old, signal) => flight((inner) => renew(context, old, inner), signal),
        login: (prompt, signal) => logIn(defined({ prompt, signal })),
      },
      sessionOptions,
    );

  return {
    session,
    authenticator: () =>
      createAuthenticator({ origins: resolved.apiOrigins, getToken: tokenPerCall(context, session) }),
    login: async (loginOptions) => personaOf(await logIn(loginOptions)),
    logout: (logoutOptions = {}) => logOut(context, logoutOptions),
    status: () => readStatus(context),
    on(event, listener) {
      const end = on(event, listener);
      // A store keeps what it has to say until somebody listens.
      if (event === "store-warning" && !hearsStore) {
        hearsStore = true;
        store.onWarning?.((warning) => emit("store-warning", warning));
      }
      return end;
    },
  };
}
