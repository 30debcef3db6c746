import type { CudoCompute, Fetch, Hooks } from "@cudo-compute/client";
import { credentials } from "../auth/credentials.ts";
import type { CliContext } from "../context.ts";
import type { Settings } from "../settings/settings.ts";
import { VERSION } from "../version.ts";
import type { Scope } from "./command.ts";
import type { GlobalFlags } from "./global-flags.ts";

/** What a client is opened with. */
export interface ClientOptions {
  readonly ctx: CliContext;
  readonly global: GlobalFlags;
  readonly settings: Settings;
  readonly scope: Scope;
  readonly interactive: boolean;
  readonly hooks: readonly Hooks[];
  /** Stands between the client and the network: a dry run records here. */
  readonly fetch: Fetch;
  /** Shows notes of the login. */
  readonly note: (line: string) => void;
  readonly retry: boolean;
}

/** Opens the client with the credential that the settings lead to. @throws AuthError `login-required`, at the first request */
export async function openClient(options: ClientOptions): Promise<CudoCompute> {
  const { ctx, global, settings, scope, hooks, fetch } = options;
  const baseUrl = settings.get("apiUrl");
  const [{ CudoCompute }, auth] = await Promise.all([
    import("@cudo-compute/client"),
    scope === "public" ? anonymousOr(options) : credentials(options),
  ]);
  return new CudoCompute({
    apiKey: auth === undefined ? null : undefined,
    auth,
    baseUrl,
    projectId: settings.get("project") ?? null,
    fetch,
    hooks,
    timeout: global.timeout,
    retry: options.retry ? undefined : false,
    clock: ctx.clock,
    logLevel: "off",
    appInfo: { name: "cudo-cli", version: VERSION },
  });
}

/** Catalogues need no login: a credential is used where there is one, and nobody is asked. */
async function anonymousOr(options: ClientOptions) {
  return credentials({ ...options, interactive: false }).catch(() => undefined);
}
