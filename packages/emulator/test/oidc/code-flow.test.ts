import * as oauth from "oauth4webapi";
import { describe, expect, test } from "vitest";
import { newBrowser } from "../browser.ts";
import { callApi, client, insecure, noSecret, type Place, place, refresh, SCOPE } from "./place.ts";

describe("the code flow", () => {
  const REDIRECT = "http://127.0.0.1:49152/anything";

  async function authorize({ server }: Place, redirect: string, challenge?: string) {
    const link = new URL(server.authorization_endpoint ?? "");
    link.search = new URLSearchParams({
      client_id: "cudo-cli",
      response_type: "code",
      redirect_uri: redirect,
      scope: SCOPE,
      state: "s",
      ...(challenge === undefined ? {} : { code_challenge: challenge, code_challenge_method: "S256" }),
    }).toString();
    const browser = newBrowser();
    return { browser, page: await browser.open(link.href) };
  }

  test("goes back to a port of this machine, with PKCE", async () => {
    const at = await place();
    const verifier = oauth.generateRandomCodeVerifier();
    const { browser } = await authorize(at, REDIRECT, await oauth.calculatePKCECodeChallenge(verifier));
    const { left } = await browser.press("Continue as");
    const parameters = oauth.validateAuthResponse(at.server, client, new URL(left ?? ""), "s");
    const tokens = await oauth.processAuthorizationCodeResponse(
      at.server,
      client,
      await oauth.authorizationCodeGrantRequest(at.server, client, noSecret, parameters, REDIRECT, verifier, insecure),
      { requireIdToken: true },
    );
    expect((await callApi(at, tokens.access_token)).status).toBe(200);
    await refresh(at, tokens.refresh_token ?? "");
  });

  test("needs PKCE, and goes nowhere else", async () => {
    const at = await place();
    expect((await authorize(at, REDIRECT)).page.left).toContain("error=invalid_request");
    const { page } = await authorize(at, "https://evil.example.com/", "c".repeat(43));
    expect([page.status, page.left]).toEqual([400, null]);
  });
});
