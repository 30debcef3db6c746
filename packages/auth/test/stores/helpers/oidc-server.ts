import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { CredentialKey } from "../../../src/model/credential-key.ts";
import type { StoredRecord } from "../../../src/model/stored-record.ts";

/** A certified provider that rotates refresh tokens, and ends the login when one is used twice. */
export interface OidcServer {
  readonly key: CredentialKey;
  /** A login, as it is stored. Its access token has expired. */
  login(): Promise<StoredRecord>;
  /** Whether it would take a refresh token. */
  knows(refreshToken: string): Promise<boolean>;
  /** What its token endpoint did so far. */
  readonly counts: { refreshes: number; refused: number; revocations: number };
}

/** The part of oidc-provider, which comes without types, that is used. */
interface Provider {
  on(event: string, listener: () => void): void;
  callback(): (request: IncomingMessage, response: ServerResponse) => void;
  readonly Client: { find(id: string): Promise<object | undefined> };
  readonly Grant: new (properties: object) => { addOIDCScope(scope: string): void; save(): Promise<string> };
  readonly RefreshToken: {
    new (properties: object): { save(ttl: number): Promise<string> };
    find(token: string): Promise<{ readonly consumed?: unknown } | undefined>;
  };
}

/** Starts the provider on loopback for one test. */
export async function startOidcServer(): Promise<OidcServer> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const moduleName: string = "oidc-provider";
  const { Provider } = (await import(moduleName)) as { Provider: new (issuer: string, options: object) => Provider };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "cli",
        application_type: "native",
        token_endpoint_auth_method: "none",
        grant_types: ["refresh_token", "authorization_code"],
        redirect_uris: ["http://127.0.0.1/callback"],
      },
    ],
    rotateRefreshToken: true,
    features: { revocation: { enabled: true } },
    scopes: ["openid", "offline_access"],
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    ttl: { AccessToken: 3600, IdToken: 3600, Grant: 86_400, RefreshToken: 86_400 },
  });
  const counts = { refreshes: 0, refused: 0, revocations: 0 };
  provider.on("grant.success", () => {
    counts.refreshes += 1;
  });
  provider.on("grant.error", () => {
    counts.refused += 1;
  });
  provider.on("grant.revoked", () => {
    counts.revocations += 1;
  });
  server.on("request", provider.callback());
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const key = { issuer, clientId: "cli", profile: "default" };
  return {
    key,
    counts,
    login: () => issueLogin(provider, key),
    async knows(refreshToken) {
      const found = await provider.RefreshToken.find(refreshToken);
      return found !== undefined && !found.consumed;
    },
  };
}

/** What a device login would have left behind, without the person. */
async function issueLogin(provider: Provider, key: CredentialKey): Promise<StoredRecord> {
  const accountId = "someone";
  const client = await provider.Client.find(key.clientId);
  if (client === undefined) throw new Error("no such client");
  const grant = new provider.Grant({ accountId, clientId: key.clientId });
  grant.addOIDCScope("openid offline_access");
  const grantId = await grant.save();
  const refreshToken = new provider.RefreshToken({
    accountId,
    client,
    grantId,
    gty: "authorization_code",
    scope: "openid offline_access",
    authTime: Math.floor(Date.now() / 1000),
  });
  const tokens = {
    access: "expired",
    refresh: await refreshToken.save(3600),
    scope: ["openid", "offline_access"],
    obtainedAt: 0,
    expiresAt: 1,
  };
  return { schema: 1, minReader: 1, rev: 1, ...key, subject: accountId, tokens };
}
