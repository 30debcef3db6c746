import { AuthError } from "../errors/auth-error.ts";
import { type Clock, systemClock } from "../model/clock.ts";
import type { CredentialKey } from "../model/credential-key.ts";
import { Secret } from "../model/secret.ts";
import type { StoredRecord } from "../model/stored-record.ts";
import type { WebAbortSignal } from "../model/web.ts";
import type { CredentialStore } from "../store/store.ts";
import { secureUrl } from "../text/web-address.ts";
import { type Authenticator, bearer, checkOrigin } from "./authenticator.ts";
import { createCredential } from "./credential.ts";

/** Where an API key may go, and what to call it. */
export interface ApiKeyOptions {
  /** The origins that the key may be sent to. @default ["https://rest.compute.cudo.org"] */
  readonly apiOrigins?: readonly string[];
  /** Allows http to loopback hosts, for tests and emulators. @default false */
  readonly allowLoopbackHttp?: boolean;
  /** Where the key comes from, for messages. @default "API key" */
  readonly source?: string;
}

/** Options of {@link storedApiKey}. */
export interface StoredApiKeyOptions extends ApiKeyOptions {
  /** Where the key is kept. */
  readonly store: CredentialStore;
  /** The profile that it belongs to. */
  readonly profile: string;
  /** The time; a seam for tests. */
  readonly clock?: Clock;
}

/** An API key that a profile keeps. */
export interface StoredApiKey {
  /** Keeps a key in place of the one that was there. @throws AuthError `config`, `store-…`, `lease-…` */
  save(key: string | Secret, options?: { readonly signal?: WebAbortSignal }): Promise<void>;
  /** The key as credentials, or `undefined` when the profile has none. */
  load(options?: { readonly signal?: WebAbortSignal }): Promise<Authenticator | undefined>;
  /** @returns whether there was one */
  remove(options?: { readonly signal?: WebAbortSignal }): Promise<boolean>;
}

/** Where {@link findApiKey} looks, in this order. */
export interface ApiKeySources extends ApiKeyOptions {
  /** Given by the caller. */
  readonly apiKey?: string | Secret | undefined;
  /** The environment, such as `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** @default "CUDO_API_KEY" */
  readonly variable?: string;
  /** The profile's key, as made by {@link storedApiKey}. */
  readonly stored?: StoredApiKey;
}

const API_ORIGINS = ["https://rest.compute.cudo.org"];

/** An API key as credentials for the client. It never expires, so a 401 is final. @throws AuthError `config` */
export function apiKey(key: string | Secret, options: ApiKeyOptions = {}): Authenticator {
  const secret = typeof key === "string" ? Secret.of(key) : key;
  if (!/^[\x21-\x7e]+$/.test(secret.reveal())) {
    throw new AuthError("config", "the API key is empty, or has spaces or other characters that a key cannot have", {
      field: "apiKey",
    });
  }
  const origins = originsOf(options);
  return {
    source: options.source ?? "API key",
    async headers(request) {
      checkOrigin(request.url, origins);
      return bearer(secret);
    },
    renew: async () => false,
  };
}

/** The API key to use: the caller's, else the environment's, else the profile's. An empty one counts as none. */
export async function findApiKey(sources: ApiKeySources): Promise<Authenticator | undefined> {
  const { variable = "CUDO_API_KEY" } = sources;
  const given = typeof sources.apiKey === "string" ? sources.apiKey : sources.apiKey?.reveal();
  if (given) return apiKey(given, sources);
  const fromEnv = sources.env?.[variable]?.trim();
  if (fromEnv) return apiKey(fromEnv, { ...sources, source: variable });
  return sources.stored?.load();
}

/** Keeps an API key in a store, under a profile: written under the lease and compared, like any credential. */
export function storedApiKey(options: StoredApiKeyOptions): StoredApiKey {
  const { store, profile, clock = systemClock } = options;
  const [issuer = ""] = originsOf(options);
  const key: CredentialKey = { issuer, clientId: "api-key", profile };
  const credential = createCredential(store, key, clock);
  return {
    async save(value, { signal } = {}) {
      const access = typeof value === "string" ? value : value.reveal();
      apiKey(access, options);
      const tokens = { access, scope: [], obtainedAt: clock.now() };
      const record: StoredRecord = { schema: 1, minReader: 1, rev: 0, ...key, tokens };
      await credential.locked((base, lease) => credential.write(record, base, lease), signal);
    },
    async load({ signal } = {}) {
      const tokens = (await credential.read(signal))?.record.tokens;
      if (tokens === undefined) return undefined;
      return apiKey(tokens.access, { ...options, source: options.source ?? `profile ${profile}` });
    },
    async remove({ signal } = {}) {
      return credential.locked(async (base, lease) => {
        if (base !== undefined) await credential.remove(base, lease);
        return base !== undefined;
      }, signal);
    },
  };
}

function originsOf({ apiOrigins = API_ORIGINS, allowLoopbackHttp = false }: ApiKeyOptions): string[] {
  return apiOrigins.map((address) => secureUrl(address, "apiOrigins", allowLoopbackHttp).origin);
}
