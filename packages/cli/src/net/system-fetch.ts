import type { CliContext, Send } from "../context.ts";
import { httpFetch } from "./http-fetch.ts";
import { hasProxy, proxiedFetch } from "./proxy.ts";

/** Sends the requests of this process: straight, or through the proxy that the environment names. */
export function systemFetch(env: CliContext["env"]): Send {
  if (!hasProxy(env)) return httpFetch;
  let send: Promise<Send> | undefined;
  return async (url, init) => {
    send ??= proxiedFetch(env);
    return (await send)(url, init);
  };
}
