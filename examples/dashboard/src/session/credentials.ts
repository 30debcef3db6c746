import {
  type Authenticator,
  apiKey,
  createAuth,
  isAuthError,
  type LoginPrompt,
  MemoryStore,
  storedApiKey,
  WebStorageStore,
} from "@cudo-compute/auth";
import type { Config } from "../config.ts";

/** A credential that is in use, and how to give it up. */
export interface Credential {
  readonly kind: "login" | "key";
  readonly authenticator: Authenticator;
  /** Whether it outlives the page. */
  readonly kept: boolean;
  /** Removes it from this device; a login is ended at the provider too. */
  discard(): Promise<void>;
}

/** How to get a credential. */
export interface Credentials {
  /** The one that this device keeps. */
  find(): Promise<Credential | undefined>;
  /** A login by device code. @throws AuthError `login-denied`, `login-expired`, `login-cancelled`, `unavailable`, … */
  byDeviceCode(options: { keep: boolean; prompt: LoginPrompt; signal: AbortSignal }): Promise<Credential>;
  /** An API key. Nothing is asked of the API, and nothing kept before `keep` is called. @throws AuthError `config` */
  byApiKey(key: string): Credential & { keep(): Promise<Credential> };
}

/** What this page keeps on the device, if the person asks for it, is in `localStorage`; everything else is in memory. */
export function createCredentials({ apiUrl, issuer, clientId }: Config): Credentials {
  const target = { profile: "console", apiOrigins: [apiUrl], allowLoopbackHttp: true };
  const scopes = ["openid", "profile", "email", "offline_access"];
  const login = { ...target, issuer, clientId, scopes, device: { restarts: 0 } } as const;
  const device = new WebStorageStore({ storage: localStorage, locks: navigator.locks });
  const keptLogin = createAuth(login, { store: device });
  const keptKey = storedApiKey({ ...target, store: device, source: "the API key kept on this device" });

  const ofLogin = (auth: typeof keptLogin): Credential => ({
    kind: "login",
    authenticator: auth.authenticator(),
    kept: auth === keptLogin,
    discard: async () => void (await auth.logout()),
  });
  const ofKey = (authenticator: Authenticator, kept: boolean): Credential => ({
    kind: "key",
    authenticator,
    kept,
    discard: async () => void (kept && (await keptKey.remove())),
  });

  return {
    async find() {
      const { state } = await keptLogin.status();
      if (state === "fresh" || state === "near" || state === "expired") return ofLogin(keptLogin);
      const key = await keptKey.load();
      return key && ofKey(key, true);
    },
    async byDeviceCode({ keep, prompt, signal }) {
      const auth = keep ? keptLogin : createAuth(login, { store: new MemoryStore() });
      await auth.login({ prompt, signal });
      return ofLogin(auth);
    },
    byApiKey(key) {
      const authenticator = apiKey(key, { ...target, source: "the API key that you entered" });
      const keep = async () => {
        await keptKey.save(key);
        return ofKey(authenticator, true);
      };
      return { ...ofKey(authenticator, false), keep };
    },
  };
}

const ENDED = ["login-required", "api-unauthorized"] as const;

/** Whether an error says that a login is over. */
export const isLoginOver = (error: unknown): boolean => isAuthError(error, ...ENDED);
