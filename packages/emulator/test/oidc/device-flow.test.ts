import * as oauth from "oauth4webapi";
import { describe, expect, test } from "vitest";
import { newBrowser } from "../browser.ts";
import { askForCode, callApi, place, poll, SCOPE } from "./place.ts";

describe("the device flow", () => {
  test("ends with tokens of the emulator's user, and the API takes the access token", async () => {
    const at = await place();
    const { user_code, verification_uri, verification_uri_complete = "", device_code, interval } = await askForCode(at);
    expect(verification_uri).toBe(`${at.url}/oidc/device`);
    expect(interval).toBe(1);
    await expect(poll(at, device_code)).rejects.toMatchObject({ error: "authorization_pending" });

    const browser = newBrowser();
    const first = await browser.open(verification_uri_complete);
    expect(first.html).toContain(`value="${user_code}"`);
    expect(first.html).not.toContain("<script");
    expect((await browser.press("Continue")).html).toContain(user_code);
    expect((await browser.press("Continue")).html).toContain("Continue as Ada Lovelace");
    expect((await browser.press("Continue as")).html).toContain("You are signed in");

    const tokens = await poll(at, device_code);
    expect(tokens).toMatchObject({ token_type: "bearer", expires_in: 3600, scope: SCOPE });
    expect(tokens.refresh_token).toBeDefined();
    const person = { name: "Ada Lovelace", email: "ada@example.com" };
    expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({
      iss: `${at.url}/oidc`,
      aud: "cudo-cli",
      ...person,
    });
    expect(await callApi(at, tokens.access_token)).toMatchObject({ status: 200, body: { projects: [{ id: "demo" }] } });
    await expect(poll(at, device_code)).rejects.toMatchObject({ error: "invalid_grant" });
  });

  test("a wrong code is explained, and the right one can follow", async () => {
    const at = await place();
    const { user_code, verification_uri } = await askForCode(at);
    const browser = newBrowser();
    await browser.open(verification_uri);
    const page = await browser.press("Continue", { user_code: "ZZZZ-ZZZZ" });
    expect(page.html).toContain('role="alert"');
    expect((await browser.press("Continue", { user_code })).html).toContain("Is this your code?");
  });

  test.each([
    ["at the code", 1],
    ["at the sign-in", 2],
  ])("can be refused %s", async (_, pages) => {
    const at = await place();
    const { device_code, verification_uri_complete = "" } = await askForCode(at);
    const browser = newBrowser();
    await browser.open(verification_uri_complete);
    for (let page = 0; page < pages; page++) await browser.press("Continue");
    await browser.press("Cancel");
    await expect(poll(at, device_code)).rejects.toMatchObject({ error: "access_denied" });
  });

  test("pages hold no markup from outside", async () => {
    const { url } = await place();
    const { html } = await newBrowser().open(`${url}/oidc/device?user_code=%22%3E%3Cb%3E`);
    expect(html).toContain("&quot;&gt;&lt;b&gt;");
  });
});
