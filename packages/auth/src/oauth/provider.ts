import type * as oauth from "oauth4webapi";
import { AuthError } from "../errors/auth-error.ts";
import type { Clock } from "../model/clock.ts";
import { defined } from "../model/defined.ts";
import type { ResolvedSettings } from "../model/resolve-settings.ts";
import type { Endpoints } from "../model/settings.ts";
import type { WebAbortSignal } from "../model/web.ts";
import { abortable } from "../session/abort.ts";
import type { Emit } from "../session/events.ts";
import { cleanText } from "../text/clean.ts";
import { secureUrl } from "../text/web-address.ts";
import type { Http, HttpRequest } from "./http.ts";
import { type JudgedAnswer, judgeAnswer } from "./token-answer.ts";

/** A judged answer, and the response for oauth4webapi to process: its body is still to be read. */
export interface Answer extends JudgedAnswer {
  readonly response: Response;
}

/** The OpenID provider: its metadata, and how to talk to it. */
export interface Provider {
  readonly settings: ResolvedSettings;
  readonly http: Http;
  readonly clock: Clock;
  /** Metadata with at least the endpoints that are needed. @throws AuthError `discovery`, `config`, `issuer-mismatch`, … */
  server(needs: readonly (keyof Endpoints)[], signal?: WebAbortSignal): Promise<oauth.AuthorizationServer>;
  /**
   * Posts a form to an endpoint, once, as a public client does (RFC 6749, 2.3.1 and 3.2.1), and judges the answer.
   * @throws AuthError `unavailable`; what {@link Provider.server} throws; the signal's reason
   */
  post(endpoint: keyof Endpoints, form: Readonly<Record<string, string>>, signal?: WebAbortSignal): Promise<Answer>;
}

/** Fields of a form whose values must not come back in an error's text. */
const SECRET_FIELDS = ["refresh_token", "device_code", "code", "code_verifier", "token"];
const JSON_ONLY = { accept: "application/json" };
/** Asks for a document in JSON. */
export const JSON_GET: HttpRequest = { method: "GET", headers: JSON_ONLY };
const ENDPOINTS: readonly (keyof Endpoints)[] = [
  "token_endpoint",
  "device_authorization_endpoint",
  "authorization_endpoint",
  "revocation_endpoint",
  "jwks_uri",
];

/** @param emit told of endpoints on other origins */
export function createProvider(settings: ResolvedSettings, http: Http, clock: Clock, emit: Emit): Provider {
  const given: oauth.AuthorizationServer = { issuer: settings.issuer, ...settings.endpoints };
  let discovered: Promise<oauth.AuthorizationServer> | undefined;

  const provider: Provider = {
    settings,
    http,
    clock,
    async server(needs, signal) {
      if (needs.every((need) => need in given)) return given;
      // A failure is not remembered: the next call asks again.
      discovered ??= discover(provider, emit).catch((error) => {
        discovered = undefined;
        throw error;
      });
      const server = { ...(await abortable(discovered, signal)), ...given };
      for (const need of needs) {
        if (!(need in server)) throw new AuthError("config", `the provider has no ${need}`, { field: need });
      }
      return server;
    },
    async post(endpoint, form, signal) {
      const server = await provider.server([endpoint], signal);
      const { clientId: client_id, resource } = settings;
      const response = await http.send(
        server[endpoint] ?? "",
        {
          method: "POST",
          headers: { ...JSON_ONLY, "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
          body: new URLSearchParams(defined({ client_id, ...form, resource })).toString(),
        },
        { signal, timeoutMs: settings.refresh.timeoutMs },
      );
      const secrets = SECRET_FIELDS.flatMap((name) => form[name] ?? []);
      return { ...(await judgeAnswer(response, secrets, clock.now())), response };
    },
  };
  return provider;
}

/** OpenID Connect Discovery 1.0, 4; providers without it are asked for RFC 8414's document. */
async function discover(provider: Provider, emit: Emit): Promise<oauth.AuthorizationServer> {
  const { settings, http } = provider;
  const { issuer } = settings;
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, "");
  const ask = (address: string) => http.send(address, JSON_GET, { timeoutMs: settings.refresh.timeoutMs });
  let response = await ask(`${origin}${path}/.well-known/openid-configuration`);
  if (response.status === 404) response = await ask(`${origin}/.well-known/oauth-authorization-server${path}`);
  const { verdict, status, body } = await judgeAnswer(response, [], provider.clock.now());
  if (verdict === "transport" && status !== 200) throw new AuthError("unavailable", "discovery failed", { status });
  if (verdict !== "ok") throw new AuthError("discovery", `${issuer} has no OpenID provider metadata`, { status });
  if (body.issuer !== issuer) {
    const found = cleanText(String(body.issuer));
    const message = `the provider at ${issuer} calls itself ${found}`;
    throw new AuthError("issuer-mismatch", message, { expected: issuer, found });
  }
  const server = body as unknown as oauth.AuthorizationServer;
  checkEndpoints(server, settings, emit);
  return server;
}

function checkEndpoints(server: oauth.AuthorizationServer, settings: ResolvedSettings, emit: Emit): void {
  for (const endpoint of ENDPOINTS) {
    const address = server[endpoint];
    if (address === undefined) continue;
    const { origin } = secureUrl(String(address), `the provider's ${endpoint}`, settings.allowLoopbackHttp);
    if (origin !== new URL(settings.issuer).origin) emit("foreign-endpoint", { endpoint, origin });
  }
}
