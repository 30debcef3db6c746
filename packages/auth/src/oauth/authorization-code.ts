import type { LoginMethod } from "../session/login-options.ts";
import type { RedirectListener } from "./redirect-listener.ts";

/**
 * Login with the browser of this machine: authorization code with PKCE S256 (RFC 7636), `state`, `nonce`, and the issuer
 * in the answer where the provider sends it (RFC 9207).
 * @param listen starts what the browser comes back to; `loopback` of `@cudo-compute/auth/node` has one for Node
 */
export function authorizationCode(listen: () => Promise<RedirectListener>): LoginMethod {
  return {
    name: "authorization-code",
    run: async (provider, { prompt, signal }) => {
      const { codeLogin } = await import("./code-login.ts");
      return codeLogin(provider, listen, prompt, signal);
    },
  };
}
