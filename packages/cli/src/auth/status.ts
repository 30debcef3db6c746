import type { CliContext } from "../context.ts";
import type { Settings } from "../settings/settings.ts";
import { authClient, credentialStore, storedKey } from "./credentials.ts";

/** Where the credential of a command stands. No secret, no request. */
export interface Status {
  /** `CUDO_API_KEY`, `CUDO_TOKEN`, `API key of profile work`, `login`, `none`. */
  readonly source: string;
  readonly profile: string;
  /** `set` for keys; else as the auth package has it: `fresh`, `due`, `expired`, `rejected`, `missing`, … */
  readonly state: string;
  readonly expiresAt: string | null;
  readonly renewable: boolean;
  readonly account: string;
  readonly organization: string;
  readonly scopes: readonly string[];
  /** Where the login is kept: `file`, `encrypted-file`, `memory`. */
  readonly store: string;
  readonly issuer: string;
  readonly warnings: readonly string[];
}

/** Looks at the environment, then at the profile's key, then at its login: the order in which commands do. */
export async function statusOf(ctx: CliContext, settings: Settings): Promise<Status> {
  const profile = settings.profile.value;
  const nothing: Status = {
    source: "none",
    profile,
    state: "missing",
    expiresAt: null,
    renewable: false,
    account: "",
    organization: "",
    scopes: [],
    store: "",
    issuer: "",
    warnings: [],
  };
  if (settings.credentialVariable !== undefined)
    return { ...nothing, source: settings.credentialVariable, state: "set" };
  const key = await (await storedKey(ctx, settings)).load();
  const store = (await credentialStore(ctx, settings)).security;
  if (key !== undefined) return { ...nothing, source: `API key of profile ${profile}`, state: "set", store };
  const found = await (await authClient(ctx, settings))?.status();
  if (found === undefined) return nothing;
  const { persona } = found;
  return {
    ...nothing,
    source: found.state === "missing" || found.state === "logged-out" ? "none" : "login",
    state: found.state,
    expiresAt: found.expiresAt === undefined ? null : new Date(found.expiresAt).toISOString(),
    renewable: found.renewable,
    account: persona?.email ?? persona?.subject ?? "",
    organization: persona?.organization?.name ?? persona?.organization?.id ?? "",
    scopes: found.scope,
    store: found.store.security,
    issuer: found.issuer,
    warnings: found.warnings,
  };
}
