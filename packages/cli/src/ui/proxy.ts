import type { CliContext } from "../context.ts";

type Env = CliContext["env"];

/** The variables that name a proxy. */
const PROXY = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"] as const;

/** Which proxy the environment names, for `cudo doctor`. */
export const proxyIn = (env: Env): string | undefined => PROXY.map((name) => env[name]).find((value) => value);

/** The runtime's own fetch: it obeys a proxy where Node does (`NODE_USE_ENV_PROXY=1`, Node 22.21 and later). */
export const proxiedFetch =
  (_env: Env): CliContext["fetch"] =>
  (url, init) =>
    globalThis.fetch(url, init as RequestInit);
