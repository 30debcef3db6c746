import type { CliContext, Send } from "../context.ts";
import { hasProxy, proxiedFetch } from "./proxy.ts";

/** Sends the requests of this process: straight, or through the proxy that the environment names. */
export function systemFetch(env: CliContext["env"]): Send {
  let send: Promise<Send> | undefined;
  return async (url, init) => {
    send ??= hasProxy(env) ? proxiedFetch(env) : import("./http-fetch.ts").then(({ httpFetch }) => httpFetch);
    return (await send)(url, init);
  };
}
