import type { Authenticator } from "../auth.ts";
import type { Clock } from "../clock.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Hooks } from "../hooks.ts";
import { createLog, type Log } from "../log.ts";
import type { CudoComputeOptions, Fetch } from "../options.ts";
import { systemClock } from "../system-clock.ts";
import type { Validation } from "../validation.ts";
import { apiKeyAuth } from "./api-key.ts";
import { baseUrl } from "./base-url.ts";
import { inBrowser } from "./browser.ts";
import { env } from "./env.ts";
import { type BaseHeaders, baseHeaders, checkedHeaders } from "./headers.ts";
import { type Limits, limits } from "./limits.ts";
import { userAgent } from "./user-agent.ts";
import { validation } from "./validation.ts";

/** Options with the defaults filled in and the environment read. */
export interface ResolvedOptions extends Limits {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** `undefined` without a key: then only public operations can be called. */
  readonly auth: Authenticator | undefined;
  readonly projectId: string | undefined;
  /** `undefined` means `globalThis.fetch` at the time of the call. */
  readonly fetch: Fetch | undefined;
  readonly headers: BaseHeaders;
  readonly hooks: readonly Hooks[];
  readonly log: Log;
  readonly validation: Validation | undefined;
  readonly clock: Clock;
}

function authenticator({ apiKey, auth }: CudoComputeOptions): Authenticator | undefined {
  if (auth) {
    if (typeof apiKey === "string") throw new UsageError("apiKey and auth are both given: leave one out.");
    return auth;
  }
  if (typeof apiKey === "string") return apiKeyAuth(apiKey, "the apiKey option");
  const key = apiKey === null ? undefined : env("CUDO_API_KEY");
  return key === undefined ? undefined : apiKeyAuth(key, "CUDO_API_KEY");
}

/**
 * Checks options and fills in the defaults. A mistake is a {@link UsageError} that names the option; a missing key or project
 * is not one yet, since a call may do without.
 */
export function resolveOptions(options: CudoComputeOptions = {}): ResolvedOptions {
  const { projectId, hooks = [], logLevel = "warn" } = options;
  const log = createLog(options.logger ?? console, logLevel);
  if (!log) throw new UsageError(`logLevel is "${logLevel}": it must be debug, info, warn, error or off.`);

  const browser = inBrowser();
  const auth = authenticator(options);
  if (browser && auth && !options.auth && !options.dangerouslyAllowBrowser) {
    log.warn?.(
      "An API key in a browser can be read by everyone who opens the page. Call the API from a server, or set dangerouslyAllowBrowser when the key belongs to the person at the screen.",
    );
  }
  return {
    ...limits(options),
    baseUrl: baseUrl(options.baseUrl),
    auth,
    projectId: projectId === null ? undefined : (projectId ?? env("CUDO_PROJECT_ID")),
    fetch: options.fetch,
    headers: baseHeaders(
      { accept: "application/json", ...(browser ? {} : { "user-agent": userAgent(options.appInfo) }) },
      checkedHeaders(options.headers),
    ),
    hooks: Array.isArray(hooks) ? hooks : [hooks],
    log,
    validation: validation(options.validate),
    clock: options.clock ?? systemClock,
  };
}
