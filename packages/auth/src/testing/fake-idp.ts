import { type Clock, systemClock } from "../model/clock.ts";
import type { Settings } from "../model/settings.ts";
import type { AuthFetch, AuthFetchInit } from "../model/web.ts";
import { FakeDeviceCodes } from "./fake-device-codes.ts";
import { type FakeAccount, type FakeGrant, FakeGrants } from "./fake-grants.ts";
import { DEFAULT_ACCOUNT, DEFAULT_BEHAVIOUR, type FakeIdpBehaviour, type FakeIdpOptions } from "./fake-idp-options.ts";
import { type FakeEndpoint, type Fault, type FaultAnswer, FaultQueue } from "./fault.ts";
import { base64Url, IdTokenSigner } from "./id-token-signer.ts";

/** A request that a {@link FakeIdp} got. It holds no secret. */
export interface FakeRequest {
  /** The endpoint that it came to. */
  readonly endpoint: FakeEndpoint;
  /** The grant type of a token request. */
  readonly grant?: string;
  /** What it was answered; `undefined` when a fault left it without an answer. */
  readonly status?: number;
}

interface CodeRequest {
  readonly query: URLSearchParams;
  readonly by: FakeAccount;
}

interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

const PATHS: Readonly<Record<string, FakeEndpoint>> = {
  "/.well-known/openid-configuration": "discovery",
  "/.well-known/oauth-authorization-server": "discovery",
  "/jwks": "jwks",
  "/device": "device",
  "/token": "token",
  "/revoke": "revocation",
};

/**
 * An OpenID provider for tests, in memory, with no network: hand its {@link FakeIdp.fetch} to `createAuth`. It does device
 * codes, authorization codes with PKCE, refresh with the rotation you choose, revocation, ID tokens, and what can go wrong.
 *
 * @example
 * ```ts
 * const idp = new FakeIdp({ clock: new FakeClock() });
 * const auth = createAuth(idp.settings(), { fetch: idp.fetch, clock: idp.clock });
 * await auth.login({ prompt: { onDeviceCode: () => idp.approve() } });
 * ```
 */
export class FakeIdp {
  /** How it calls itself. */
  readonly issuer: string;
  /** Its time: the one from the options. */
  readonly clock: Clock;
  /** Change it at any time. */
  readonly behaviour: FakeIdpBehaviour;
  /** Every request, in order. */
  readonly requests: FakeRequest[] = [];
  readonly #account: FakeAccount;
  readonly #grants: FakeGrants;
  readonly #devices: FakeDeviceCodes;
  readonly #codes = new Map<string, CodeRequest>();
  readonly #faults = new FaultQueue();
  readonly #signer = new IdTokenSigner();

  constructor(options: FakeIdpOptions = {}) {
    const { issuer = "https://idp.test", clock = systemClock, account = DEFAULT_ACCOUNT, ...behaviour } = options;
    this.issuer = issuer;
    this.clock = clock;
    this.behaviour = { ...DEFAULT_BEHAVIOUR, ...behaviour };
    this.#account = account;
    this.#grants = new FakeGrants(clock);
    this.#devices = new FakeDeviceCodes(clock);
  }

  /** Settings of a client of this provider. */
  settings(changes: Partial<Settings> = {}): Settings {
    return {
      profile: "default",
      issuer: this.issuer,
      clientId: "fake-client",
      scopes: ["openid", "email", "offline_access"],
      apiOrigins: ["https://api.test"],
      ...changes,
    };
  }

  /** The person approves a device code: the newest, or the one named. */
  approve(userCode?: string, account: FakeAccount = this.#account): void {
    this.#devices.find(userCode).state = { approvedBy: account };
  }

  /** The person says no. */
  deny(userCode?: string): void {
    this.#devices.find(userCode).state = "denied";
  }

  /** The person logs in at an authorization link. @returns where the provider sends the browser */
  authorize(link: string, account: FakeAccount = this.#account): string {
    const { searchParams: query } = new URL(link);
    const code = `code-${crypto.randomUUID()}`;
    this.#codes.set(code, { query, by: account });
    const redirect = new URL(query.get("redirect_uri") ?? "");
    redirect.searchParams.set("code", code);
    redirect.searchParams.set("state", query.get("state") ?? "");
    redirect.searchParams.set("iss", this.issuer);
    return redirect.href;
  }

  /** Makes something go wrong with requests to come. */
  fail(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** How many requests of an endpoint, or of one grant type, there were. */
  count(endpoint: FakeEndpoint, grant?: string): number {
    return this.requests.filter((item) => item.endpoint === endpoint && (grant === undefined || item.grant === grant))
      .length;
  }

  /** How often a refresh token was used again after it had been replaced. */
  get reuses(): number {
    return this.#grants.reuses;
  }

  /** Whether an API would take this access token. */
  isActive(accessToken: string): boolean {
    return this.#grants.isActive(accessToken);
  }

  /** Ends one access token early; its refresh token stays good. */
  dropAccess(accessToken: string): void {
    this.#grants.dropAccess(accessToken);
  }

  /** Ends the login that a token belongs to. */
  revoke(token: string): void {
    this.#grants.revoke(token);
  }

  /** The provider, as a fetch function. Requests to other places fail like an unknown host. */
  readonly fetch: AuthFetch = async (url, init) => {
    const { origin, pathname } = new URL(url);
    const endpoint = origin === new URL(this.issuer).origin ? PATHS[pathname] : undefined;
    if (endpoint === undefined) throw new TypeError("fetch failed");
    const form = new URLSearchParams(init.body ?? "");
    const grant = form.get("grant_type") ?? undefined;
    const seen = { endpoint, ...(grant === undefined ? {} : { grant }) };
    const fault = this.#faults.take(endpoint, grant);
    if (fault === "lost") await this.#answer(endpoint, form);
    if (fault === "reset" || fault === "lost") {
      this.requests.push(seen);
      throw new TypeError("fetch failed");
    }
    if (fault === "hang") {
      this.requests.push(seen);
      return never(init.signal);
    }
    const response = fault === undefined ? await this.#answer(endpoint, form) : this.#faulty(fault);
    this.requests.push({ ...seen, status: response.status });
    return response;
  };

  async #answer(endpoint: FakeEndpoint, form: URLSearchParams): Promise<Response> {
    const { status, body } = await this.#reply(endpoint, form);
    const text = JSON.stringify(this.behaviour.answer(endpoint, body));
    return new Response(text, { status, headers: { "content-type": "application/json", date: this.#date() } });
  }

  #faulty({ status, body = "", headers = {} }: FaultAnswer): Response {
    const empty = status === 204 || status === 304;
    return new Response(empty ? null : body, { status, headers: { date: this.#date(), ...headers } });
  }

  async #reply(endpoint: FakeEndpoint, form: URLSearchParams): Promise<Reply> {
    switch (endpoint) {
      case "discovery":
        return { status: 200, body: this.#metadata() };
      case "jwks":
        return { status: 200, body: await this.#signer.keys() };
      case "device":
        return { status: 200, body: this.#device(form) };
      case "revocation":
        this.#grants.revoke(form.get("token") ?? "");
        return { status: 200, body: {} };
      case "token":
        return this.#token(form);
    }
  }

  #metadata(): Record<string, unknown> {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      device_authorization_endpoint: `${this.issuer}/device`,
      revocation_endpoint: `${this.issuer}/revoke`,
      jwks_uri: `${this.issuer}/jwks`,
      id_token_signing_alg_values_supported: ["ES256"],
      authorization_response_iss_parameter_supported: true,
      code_challenge_methods_supported: ["S256"],
    };
  }

  #device(form: URLSearchParams): Record<string, unknown> {
    const { deviceLifetimeS, deviceIntervalS } = this.behaviour;
    const clientId = form.get("client_id") ?? "";
    const code = this.#devices.create(clientId, form.get("scope") ?? "", deviceLifetimeS, deviceIntervalS ?? 5);
    return {
      device_code: code.deviceCode,
      user_code: code.userCode,
      verification_uri: `${this.issuer}/activate`,
      verification_uri_complete: `${this.issuer}/activate?user_code=${code.userCode}`,
      expires_in: deviceLifetimeS,
      ...(deviceIntervalS === null ? {} : { interval: deviceIntervalS }),
    };
  }

  async #token(form: URLSearchParams): Promise<Reply> {
    const clientId = form.get("client_id") ?? "";
    switch (form.get("grant_type")) {
      case "urn:ietf:params:oauth:grant-type:device_code": {
        const result = this.#devices.poll(form.get("device_code") ?? undefined);
        if (typeof result === "string") return { status: 400, body: { error: result } };
        return this.#tokens(this.#newGrant(result.by, result.code.scope), clientId, true);
      }
      case "authorization_code":
        return this.#redeemCode(form, clientId);
      case "refresh_token": {
        const { rotation, graceMs } = this.behaviour;
        const redeemed = this.#grants.redeem(form.get("refresh_token") ?? "", rotation, graceMs);
        if (redeemed === undefined) return { status: 400, body: { error: "invalid_grant" } };
        return this.#tokens(redeemed.grant, clientId, redeemed.rotates);
      }
      default:
        return { status: 400, body: { error: "unsupported_grant_type" } };
    }
  }

  async #redeemCode(form: URLSearchParams, clientId: string): Promise<Reply> {
    const code = form.get("code") ?? "";
    const request = this.#codes.get(code);
    this.#codes.delete(code);
    const verifier = new TextEncoder().encode(form.get("code_verifier") ?? "");
    const challenge = base64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", verifier)));
    const good =
      request?.query.get("code_challenge") === challenge &&
      request.query.get("redirect_uri") === form.get("redirect_uri");
    if (!good) return { status: 400, body: { error: "invalid_grant" } };
    const grant = this.#newGrant(request.by, request.query.get("scope") ?? "");
    return this.#tokens(grant, clientId, true, request.query.get("nonce") ?? undefined);
  }

  #newGrant(account: FakeAccount, scope: string): FakeGrant {
    return { account, scope, active: true };
  }

  async #tokens(grant: FakeGrant, clientId: string, withRefresh: boolean, nonce?: string): Promise<Reply> {
    const { accessLifetimeS } = this.behaviour;
    const scopes = grant.scope.split(" ");
    const refresh = withRefresh && scopes.includes("offline_access");
    return {
      status: 200,
      body: {
        access_token: this.#grants.issueAccess(grant, (accessLifetimeS ?? 3600) * 1000),
        token_type: "Bearer",
        ...(accessLifetimeS === null ? {} : { expires_in: accessLifetimeS }),
        scope: grant.scope,
        ...(refresh ? { refresh_token: this.#grants.issueRefresh(grant) } : {}),
        ...(scopes.includes("openid") ? { id_token: await this.#idToken(grant, clientId, nonce) } : {}),
      },
    };
  }

  #idToken({ account }: FakeGrant, clientId: string, nonce: string | undefined): Promise<string> {
    const iat = Math.floor((this.clock.now() + this.behaviour.skewMs) / 1000);
    const times = { iss: this.issuer, aud: clientId, iat, exp: iat + 3600 };
    const claims = { ...account, ...times, ...(nonce === undefined ? {} : { nonce }) };
    return this.#signer.sign(this.behaviour.claims(claims), this.behaviour.signature);
  }

  #date(): string {
    return new Date(this.clock.now() + this.behaviour.skewMs).toUTCString();
  }
}

function never(signal: AuthFetchInit["signal"]): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
