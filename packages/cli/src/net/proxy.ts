import type { CliContext, Send } from "../context.ts";
import { UsageError } from "../kit/errors.ts";

type Env = CliContext["env"];

/** The variables that name a proxy, by what goes through it; those in lower case go first, as with curl. */
const VARIABLES = {
  httpsProxy: ["https_proxy", "HTTPS_PROXY"],
  httpProxy: ["http_proxy", "HTTP_PROXY"],
} as const;

/** A proxy that the environment names. */
export interface Proxy {
  /** `HTTPS_PROXY`. */
  readonly variable: string;
  readonly url: URL;
}

/** The proxies that the environment names. @throws UsageError (exit 2) for what is no address; it may hold a password */
export function proxiesIn(env: Env): Partial<Record<keyof typeof VARIABLES, Proxy>> {
  const found = Object.entries(VARIABLES).flatMap(([kind, names]) => {
    const variable = names.find((name) => env[name]);
    return variable === undefined ? [] : [[kind, { variable, url: toUrl(variable, env[variable] ?? "") }] as const];
  });
  return Object.fromEntries(found);
}

/** Whether anything goes through a proxy. */
export const hasProxy = (env: Env): boolean =>
  Object.values(VARIABLES).some((names) => names.some((name) => env[name]));

/** Which hosts are reached without it. */
export const withoutProxy = (env: Env): string => env.no_proxy || env.NO_PROXY || "";

function toUrl(variable: string, value: string): URL {
  const address = value.includes("://") ? value : `http://${value}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new UsageError(`${variable} is not the address of an HTTP proxy`, "such as http://proxy.example.com:3128");
}

/** A `fetch` through the proxies of the environment. It is undici's own, since Node's takes no dispatcher but Node's. */
export async function proxiedFetch(env: Env): Promise<Send> {
  const { httpProxy, httpsProxy } = proxiesIn(env);
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  // What is not named must be empty: undici would look into the environment itself.
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: httpProxy?.url.href ?? "",
    httpsProxy: httpsProxy?.url.href ?? "",
    noProxy: withoutProxy(env),
  });
  const hosts = [...new Set([httpProxy, httpsProxy].flatMap((each) => (each === undefined ? [] : [each.url.host])))];
  return async (url, { headers, ...init }) => {
    try {
      return (await fetch(url, { ...init, headers: Object.fromEntries(new Headers(headers)), dispatcher })) as never;
    } catch (cause) {
      init.signal.throwIfAborted();
      throw new TypeError(`fetch failed (HTTP proxy ${hosts.join(", ")})`, { cause });
    }
  };
}
