import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import type { TokenReader } from "../http/authenticate.ts";
import { corsHeaders, preflight } from "../http/cors.ts";
import type { Mount } from "../http/server.ts";
import { splitTarget } from "../http/target.ts";
import { GLOBAL } from "../state/store.ts";
import { encodeAnswer, encodeError, toRpcError } from "../wire/encode.ts";
import type { WireResponse } from "../wire/message.ts";
import { unauthenticated } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";
import { checkAccessToken, isJwt, type TrustedIssuer } from "./access-token.ts";
import { claimsFor } from "./claims.ts";
import { configuration } from "./configuration.ts";
import { visitInteraction } from "./interaction.ts";
import { loadLibrary } from "./load.ts";
import type { OidcSettings } from "./options.ts";
import { isOidcPath, OIDC_PATH } from "./path.ts";
import { newSigningKey, type SigningKey } from "./signing-key.ts";

/** RFC 8414 puts this in front of an issuer's path, the provider behind it. */
const DISCOVERY = "/.well-known/oauth-authorization-server";
/** The service itself, which clients may name as the resource wherever they send their requests. */
const SERVICE = "https://rest.compute.cudo.org";

/** The OpenID provider of an emulator: one issuer for each server, all with the same users and the same key. */
export class IdentityProvider {
  readonly #world: World;
  readonly #settings: OidcSettings;
  readonly #issuers = new Map<string, TrustedIssuer>();
  readonly #providers = new Map<string, Promise<Provider>>();
  #key: Promise<SigningKey> | undefined;

  constructor(world: World, settings: OidcSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  /** Recognises the access tokens of this provider, and refuses those of others. */
  readonly readToken: TokenReader = (world, token) => {
    if (!isJwt(token)) return undefined;
    const { sub, client_id } = checkAccessToken(world, this.#issuers, token);
    return { userId: sub, credential: `oidc/${client_id}` };
  };

  /** Serves the paths below `/oidc` of a server. */
  mountAt(url: string): Mount {
    return (incoming, outgoing) => {
      if (incoming.url === DISCOVERY + OIDC_PATH) incoming.url = OIDC_PATH + DISCOVERY;
      const { path } = splitTarget(incoming.url ?? "");
      if (!isOidcPath(path)) return false;
      this.#serve(url, path.slice(OIDC_PATH.length), incoming, outgoing).catch(() => outgoing.destroy());
      return true;
    };
  }

  /** Makes the provider of a server ready, which the first request does otherwise. */
  load(url: string): Promise<Provider> {
    const known = this.#providers.get(url);
    if (known !== undefined) return known;
    const made = this.#make(url);
    this.#providers.set(url, made);
    return made;
  }

  async #make(url: string): Promise<Provider> {
    const issuer = url + OIDC_PATH;
    const audiences = [url, `${url}/`, SERVICE, `${SERVICE}/`];
    this.#key ??= newSigningKey();
    const [{ Provider }, key] = await Promise.all([loadLibrary(), this.#key]);
    const plan = { world: this.#world, settings: this.#settings, issuer, key, audiences };
    const provider = new Provider(issuer, configuration(plan));
    provider.Client.prototype.redirectUriAllowed = isLoopback;
    provider.use(async (context, next) => {
      await next();
      if (context.oidc?.route === "device_authorization" && context.status === 200) {
        context.body = { ...(context.body as object), interval: this.#settings.pollInterval };
      }
    });
    this.#issuers.set(issuer, { audiences, key });
    return provider;
  }

  async #serve(url: string, path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const provider = await this.load(url);
    if (path === "/me") return sendWire(outgoing, this.#userinfo(incoming));
    if (path.startsWith("/interaction/")) {
      return visitInteraction({ world: this.#world, provider, incoming, outgoing });
    }
    const target = (incoming.url ?? "").slice(OIDC_PATH.length) || "/";
    // Given a code, the provider shows a form that submits itself by script. Here the person sees the code and confirms.
    const prefill = path === "/device" && incoming.method === "GET";
    const inner = prefill ? target.replace(/([?&])user_code=/, "$1prefill=") : target;
    // The provider takes what the second has in front of the first for the path that it is mounted at.
    Object.assign(incoming, { url: inner, originalUrl: OIDC_PATH + inner });
    await provider.callback()(incoming, outgoing);
  }

  /** @see https://openid.net/specs/openid-connect-core-1_0.html#UserInfo */
  #userinfo({ method = "GET", headers }: IncomingMessage): WireResponse {
    const { options, store } = this.#world;
    const common = { "cache-control": "no-store", ...corsHeaders(options.cors) };
    if (method === "OPTIONS") {
      const asked = { "access-control-request-headers": String(headers["access-control-request-headers"] ?? "") };
      const granted = preflight({ method, target: "", headers: asked, body: "" }, options.cors);
      return { ...granted, headers: { ...granted.headers, ...common } };
    }
    const response = this.#attempt(() => {
      const token = /^bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1] ?? "";
      if (!isJwt(token)) throw unauthenticated("missing access token");
      const { sub, scope = "" } = checkAccessToken(this.#world, this.#issuers, token);
      const user = store.users.get(GLOBAL, sub);
      return user === undefined ? {} : claimsFor(user, scope);
    });
    return { ...response, headers: { ...response.headers, ...common } };
  }

  #attempt(answer: () => object): WireResponse {
    try {
      return encodeAnswer(answer());
    } catch (error) {
      return encodeError(toRpcError(error));
    }
  }
}

/** A native application waits for its code on any port of this machine. @see https://www.rfc-editor.org/rfc/rfc8252#section-7.3 */
function isLoopback(uri: string): boolean {
  const { protocol, hostname, hash } = new URL(uri);
  return protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname) && hash === "";
}

function sendWire(outgoing: ServerResponse, { status, headers, body }: WireResponse): void {
  outgoing.writeHead(status, { ...headers }).end(body);
}
