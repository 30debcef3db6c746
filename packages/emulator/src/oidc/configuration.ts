import { randomBytes } from "node:crypto";
import type { Context } from "oidc-provider";
import { GLOBAL } from "../state/store.ts";
import type { World } from "../world.ts";
import { claimsOf, SCOPES } from "./claims.ts";
import { memoryAdapter } from "./memory-adapter.ts";
import type { OidcSettings } from "./options.ts";
import { codePage, confirmPage, donePage, problemPage } from "./pages.ts";
import type { SigningKey } from "./signing-key.ts";

const DAY = 24 * 60 * 60;

/** What tokens for the API can carry beside their audience. */
export const TOKEN_SCOPE = `${Object.keys(SCOPES).join(" ")} offline_access`;

/** What the configuration of a provider depends on. */
export interface ProviderPlan {
  readonly world: World;
  readonly settings: OidcSettings;
  readonly issuer: string;
  readonly key: SigningKey;
  /** The resources that tokens can be asked for; the first is the one for who asks for none. */
  readonly audiences: readonly string[];
}

/** The configuration of oidc-provider. @see https://github.com/panva/node-oidc-provider/blob/main/docs/README.md */
export const configuration = (plan: ProviderPlan): object => ({
  adapter: memoryAdapter(),
  jwks: { keys: [plan.key.privateJwk] },
  cookies: { keys: [randomBytes(32).toString("hex")] },
  clients: [publicClient(plan.settings.clientId)],
  clientBasedCORS: (_: Context, origin: string) => isAllowed(plan.world.options.cors, origin),
  findAccount: (_: Context, id: string) => {
    const user = plan.world.store.users.get(GLOBAL, id);
    return user && { accountId: id, claims: () => claimsOf(user) };
  },
  claims: SCOPES,
  scopes: ["openid", "offline_access"],
  extraTokenClaims: () => ({ emulator_iat: plan.world.clock.now() }),
  rotateRefreshToken: true,
  issueRefreshToken: () => true,
  expiresWithSession: () => false,
  interactions: { url: (_: Context, { uid }: { uid: string }) => `/oidc/interaction/${uid}` },
  renderError: (context: Context, { error_description: text, error }: Record<string, string>) => {
    context.type = "html";
    context.body = problemPage(text ?? error ?? "something went wrong");
  },
  ttl: {
    AccessToken: plan.settings.accessTokenLifetime,
    AuthorizationCode: 60,
    DeviceCode: 600,
    IdToken: 3600,
    Interaction: 3600,
    RefreshToken: 14 * DAY,
    Grant: 14 * DAY,
    Session: DAY,
  },
  // The provider would not take the API's tokens at its own userinfo; the emulator has one that does.
  discovery: { userinfo_endpoint: `${plan.issuer}/me` },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    revocation: { enabled: true, allowedPolicy: isOwn },
    deviceFlow: deviceFlow(),
    resourceIndicators: resourceIndicators(plan),
  },
});

const publicClient = (clientId: string): object => ({
  client_id: clientId,
  application_type: "native",
  token_endpoint_auth_method: "none",
  grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
  redirect_uris: ["http://127.0.0.1/callback"],
});

const isAllowed = (cors: string | null, origin: string): boolean => cors === "*" || cors === origin;

const isOwn = (_: Context, client: { clientId: string }, token: { clientId: string }): boolean =>
  token.clientId === client.clientId;

const PROBLEMS: Readonly<Record<string, string>> = {
  NoCodeError: "Enter a code.",
  NotFoundError: "There is no such code. Compare it with the one that your device shows.",
  ExpiredError: "The code has expired. Start again on your device.",
  AlreadyUsedError: "The code was used already. Start again on your device.",
  AbortedError: "You cancelled. Your device has been told.",
};

const deviceFlow = (): object => ({
  enabled: true,
  charset: "base-20",
  mask: "****-****",
  userCodeInputSource(context: Context, form: string, _out: unknown, error: Error | undefined) {
    const { prefill = "" } = context.query;
    const problem = error && (PROBLEMS[error.name] ?? "That did not work. Start again on your device.");
    context.body = codePage(form, String(prefill), problem);
  },
  userCodeConfirmSource(context: Context, form: string, client: { clientId: string }, _info: unknown, code: string) {
    context.body = confirmPage(form, client.clientId, code);
  },
  successSource(context: Context) {
    context.body = donePage();
  },
});

const resourceIndicators = ({ settings, audiences }: ProviderPlan): object => ({
  enabled: true,
  defaultResource: (_: Context, _client: unknown, granted: string | string[] | undefined) =>
    (Array.isArray(granted) ? granted[0] : granted) ?? audiences[0],
  useGrantedResource: () => true,
  async getResourceServerInfo(_: Context, resource: string) {
    if (!audiences.includes(resource)) {
      const { errors } = await import("oidc-provider");
      throw new errors.InvalidTarget(`the emulator serves ${audiences[0]}`);
    }
    return {
      scope: TOKEN_SCOPE,
      audience: resource,
      accessTokenFormat: "jwt",
      accessTokenTTL: settings.accessTokenLifetime,
      jwt: { sign: { alg: "RS256" } },
    };
  },
});
