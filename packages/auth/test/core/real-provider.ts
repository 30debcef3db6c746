import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import { onTestFinished, vi } from "vitest";
import type { Settings } from "../../src/model/settings.ts";

/** oidc-provider on loopback: certified, rotates refresh tokens, ends a session whose refresh token is used twice. */
export interface RealProvider {
  readonly settings: Settings;
  /** Whether the provider would take this refresh token. */
  knows(refreshToken: string): Promise<boolean>;
}

export const RESOURCE = "https://api.test";

/** @param deviceLifetimeS lifetime of device codes, in seconds */
export async function startRealProvider({ deviceLifetimeS = 600, resource = false } = {}): Promise<RealProvider> {
  // It has much to say about settings that are only right for a test.
  for (const level of ["info", "warn"] as const) vi.spyOn(console, level).mockReturnValue(undefined);
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "cli",
        application_type: "native",
        token_endpoint_auth_method: "none",
        grant_types: ["refresh_token", "authorization_code", "urn:ietf:params:oauth:grant-type:device_code"],
        redirect_uris: ["http://127.0.0.1/callback"],
      },
    ],
    rotateRefreshToken: true,
    scopes: ["openid", "email", "offline_access"],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    features: {
      deviceFlow: { enabled: true },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: resource,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: "openid email", audience: RESOURCE, accessTokenFormat: "jwt" }),
      },
    },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, email: `${accountId}@example.com`, email_verified: true }),
    }),
    ttl: { AccessToken: 3600, IdToken: 3600, Grant: 86_400, RefreshToken: 86_400, DeviceCode: deviceLifetimeS },
  });
  server.on("request", provider.callback());
  const settings: Settings = {
    profile: "default",
    issuer,
    clientId: "cli",
    scopes: ["openid", "email", "offline_access"],
    apiOrigins: ["https://api.test"],
    allowLoopbackHttp: true,
    ...(resource ? { resource: RESOURCE } : {}),
  };
  return {
    settings,
    async knows(refreshToken) {
      const found = await provider.RefreshToken.find(refreshToken);
      return found !== undefined && !found.consumed;
    },
  };
}
