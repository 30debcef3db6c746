import * as oauth from "oauth4webapi";
import { afterEach } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../src/index.ts";
import { type Browser, newBrowser } from "../browser.ts";

/** The client that is known from the beginning. */
export const client: oauth.Client = { client_id: "cudo-cli" };
export const noSecret = oauth.None();
export const insecure = { [oauth.allowInsecureRequests]: true };
export const SCOPE = "openid profile email offline_access";

/** An emulator on a port, and what its issuer says of itself. */
export interface Place {
  readonly emulator: Emulator;
  readonly url: string;
  readonly server: oauth.AuthorizationServer;
}

const opened: Emulator[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((emulator) => emulator.close()));
});

export async function place(options: EmulatorOptions = {}): Promise<Place> {
  const emulator = createEmulator({ clock: "manual", validateResponses: true, ...options });
  opened.push(emulator);
  const { url } = await emulator.listen();
  const issuer = new URL(`${url}/oidc`);
  const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
  return { emulator, url, server };
}

/** Begins a device flow. */
export const askForCode = async ({ server }: Place, parameters: Record<string, string> = { scope: SCOPE }) =>
  oauth.processDeviceAuthorizationResponse(
    server,
    client,
    await oauth.deviceAuthorizationRequest(server, client, noSecret, new URLSearchParams(parameters), insecure),
  );

/** Asks whether the person is done. */
export const poll = async ({ server }: Place, code: string) =>
  oauth.processDeviceCodeResponse(
    server,
    client,
    await oauth.deviceCodeGrantRequest(server, client, noSecret, code, insecure),
  );

/** Renews. */
export const refresh = async ({ server }: Place, token: string) =>
  oauth.processRefreshTokenResponse(
    server,
    client,
    await oauth.refreshTokenGrantRequest(server, client, noSecret, token, insecure),
  );

/** What the person does. */
async function approve(browser: Browser, link: string) {
  await browser.open(link);
  await browser.press("Continue");
  await browser.press("Continue");
  return browser.press("Continue as");
}

/** The whole device flow. */
export async function signIn(at: Place, parameters?: Record<string, string>) {
  const { device_code, verification_uri_complete = "" } = await askForCode(at, parameters);
  await approve(newBrowser(), verification_uri_complete);
  return poll(at, device_code);
}

/** Calls the API with a token. */
export const callApi = async ({ url }: Place, token: string) => {
  const response = await fetch(`${url}/v1/projects`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, challenge: response.headers.get("www-authenticate"), body: await response.json() };
};
