import { describe, expect, test } from "vitest";
import { place, refresh, signIn } from "./place.ts";

describe("trouble", () => {
  test("an answer that is lost after the refresh token was changed", async () => {
    const at = await place();
    const { refresh_token = "" } = await signIn(at);
    const fault = at.emulator.faults.add({ route: "POST /oidc/token", count: 1, reset: true, when: "after" });
    await expect(refresh(at, refresh_token)).rejects.toThrow("fetch failed");
    expect(fault.hits).toBe(1);
    await expect(refresh(at, refresh_token)).rejects.toMatchObject({ error: "invalid_grant" });
  });

  test("a provider that is down, and did nothing", async () => {
    const at = await place();
    const { refresh_token = "" } = await signIn(at);
    at.emulator.faults.add({ route: "/oidc/**", count: 1, html: 503 });
    await expect(refresh(at, refresh_token)).rejects.toThrow();
    expect((await refresh(at, refresh_token)).refresh_token).toBeDefined();
  });

  test("an answer that is slow or cut, with all that belongs to it", async () => {
    const at = await place();
    at.emulator.faults.add({ route: "/oidc/device", count: 1, delay: 1, headers: { "x-slow": "yes" } });
    const page = await fetch(`${at.url}/oidc/device`);
    expect([page.status, page.headers.get("x-slow")]).toEqual([200, "yes"]);
    expect(page.headers.getSetCookie().length).toBeGreaterThan(0);
    expect(await page.text()).toContain("</html>");
    at.emulator.faults.add({ route: "/oidc/jwks", body: "truncate" });
    await expect(fetch(`${at.url}/oidc/jwks`).then((response) => response.text())).rejects.toThrow(TypeError);
  });

  test("for every request of the API leaves it alone", async () => {
    const at = await place();
    at.emulator.faults.add({ html: 503 });
    expect((await fetch(`${at.url}/oidc/jwks`)).status).toBe(200);
  });
});
