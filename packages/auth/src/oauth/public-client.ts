import * as oauth from "oauth4webapi";
import type { Provider } from "./provider.ts";

/** The client as oauth4webapi wants it, with the clock difference that its time checks allow for. */
export function publicClient({ settings, clock, http }: Provider): oauth.Client {
  return {
    client_id: settings.clientId,
    token_endpoint_auth_method: "none",
    // oauth4webapi reads the system clock; this makes it see ours, put right by the provider's.
    [oauth.clockSkew]: Math.round((clock.now() - Date.now() + http.skewMs()) / 1000),
  };
}
