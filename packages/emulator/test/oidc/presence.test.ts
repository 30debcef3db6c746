import { beforeEach, describe, expect, test, vi } from "vitest";
import { createEmulator } from "../../src/index.ts";
import { place, signIn } from "./place.ts";

describe("being there", () => {
  beforeEach(() => {
    vi.spyOn(console, "warn");
    vi.spyOn(console, "info");
  });

  test("it prints nothing, and discovery works by both names", async () => {
    const at = await place({ oidc: true });
    await signIn(at);
    const response = await fetch(`${at.url}/.well-known/oauth-authorization-server/oidc`);
    expect(await response.json()).toMatchObject({ issuer: `${at.url}/oidc` });
    expect(console.warn).not.toHaveBeenCalled();
    expect(console.info).not.toHaveBeenCalled();
  });

  test("it can be left out", async () => {
    const emulator = createEmulator({ oidc: false });
    const { url } = await emulator.listen();
    expect((await fetch(`${url}/oidc/.well-known/openid-configuration`)).status).toBe(404);
    await emulator.close();
  });

  test.each([
    [{ oidc: { accessTokenLifetime: 0 } }, /option oidc.accessTokenLifetime/],
    [{ oidc: { clientId: "" } }, /option oidc.clientId/],
    [{ oidc: { pollInterval: 0.5 } }, /option oidc.pollInterval/],
  ])("%o makes no sense", (options, message) => {
    expect(() => createEmulator(options)).toThrow(message);
  });
});
