import type { AuthClient, Authenticator, Settings as AuthSettings, CredentialStore } from "@cudo-compute/auth";
import type { CliContext } from "../context.ts";
import { CliError, UsageError } from "../kit/errors.ts";
import type { Settings } from "../settings/settings.ts";
import { fixedCredential } from "./fixed-credential.ts";
import { loginPrompt } from "./prompt.ts";

/** What finding a credential needs. */
export interface CredentialOptions {
  readonly ctx: CliContext;
  readonly settings: Settings;
  readonly interactive: boolean;
  readonly note: (line: string) => void;
}

/**
 * The credential of a command: CUDO_API_KEY, else CUDO_TOKEN, else the profile's API key, else its login. A valid token is
 * used as it is; one that is due is renewed once; only where a person is there may it come to a login.
 * @throws CliError (exit 4) when there is none
 */
export async function credentials(options: CredentialOptions): Promise<Authenticator> {
  const { ctx, settings, interactive } = options;
  const variable = settings.credentialVariable;
  const value = variable === undefined ? undefined : ctx.env[variable]?.trim();
  if (variable !== undefined && value) return fixedCredential(value, { source: variable, origin: apiOrigin(settings) });
  const stored = await (await storedKey(ctx, settings)).load();
  if (stored !== undefined) return stored;
  const auth = await authClient(ctx, settings);
  if (auth === undefined) throw notLoggedIn(settings);
  return auth
    .session(interactive ? { prompt: loginPrompt(options), signal: ctx.signal } : { signal: ctx.signal })
    .authenticator();
}

/** The error that ends a command for which nobody is logged in. */
export function notLoggedIn(settings: Settings): CliError {
  return new CliError(`nobody is logged in (profile ${settings.profile.value})`, {
    exit: 4,
    code: "NOT_LOGGED_IN",
    hint: `${loginCommand(settings)}, or set CUDO_API_KEY`,
  });
}

/** The command that logs in to the profile in use. */
export const loginCommand = ({ profile }: Settings): string =>
  profile.value === "default" ? "cudo login" : `cudo login --profile ${profile.value}`;

/** The origin that credentials may go to. */
const apiOrigin = (settings: Settings): string => new URL(settings.get("apiUrl") ?? "").origin;

/** The login of a profile; `undefined` where no OpenID provider is known. */
export async function authClient(ctx: CliContext, settings: Settings): Promise<AuthClient | undefined> {
  const found = authSettings(settings);
  if (found === undefined) return undefined;
  const [{ createAuth }, store] = await Promise.all([import("@cudo-compute/auth"), credentialStore(ctx, settings)]);
  return createAuth(found, {
    store,
    ...(ctx.authClock && { clock: ctx.authClock }),
    fetch: ctx.fetch,
    loginHint: `${loginCommand(settings)}, or set CUDO_API_KEY`,
  });
}

/** What the login of a profile is for. An emulator has its provider beside its API. */
function authSettings(settings: Settings): AuthSettings | undefined {
  const api = apiOrigin(settings);
  const loopback = /^http:\/\/(localhost|127\.|\[::1\])/.test(api);
  const issuer = settings.get("issuer") ?? (loopback ? `${api}/oidc` : undefined);
  if (issuer === undefined) return undefined;
  return {
    profile: settings.profile.value,
    issuer,
    clientId: settings.get("clientId") ?? "cudo-cli",
    scopes: ["openid", "email", "profile", "offline_access"],
    resource: api,
    apiOrigins: [api],
    allowLoopbackHttp: true,
  };
}

/** The API key that a profile keeps. */
export async function storedKey(ctx: CliContext, settings: Settings) {
  const [{ storedApiKey }, store] = await Promise.all([import("@cudo-compute/auth"), credentialStore(ctx, settings)]);
  return storedApiKey({
    store,
    profile: settings.profile.value,
    apiOrigins: [apiOrigin(settings)],
    allowLoopbackHttp: true,
  });
}

/** Where this profile's logins are kept. */
export async function credentialStore(ctx: CliContext, settings: Settings): Promise<CredentialStore> {
  if (ctx.credentialStore !== undefined) return ctx.credentialStore;
  const { defaultStore, defaultDirectory } = await import("@cudo-compute/auth/node");
  const kinds = { auto: "auto", keyring: "keychain", file: "file" } as const;
  const wanted = settings.get("store") ?? "auto";
  if (wanted !== "auto" && wanted !== "keyring" && wanted !== "file")
    throw new UsageError(`there is no store ${wanted}`);
  const directory = ctx.env.CUDO_CONFIG_DIR
    ? `${ctx.env.CUDO_CONFIG_DIR}/auth`
    : defaultDirectory({ env: ctx.env, home: ctx.home, platform: ctx.platform });
  return (await defaultStore({ storage: kinds[wanted], directory, signal: ctx.signal })).store;
}
