import { FakeClock, FakeIdp } from "@cudo-compute/auth/testing";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Send } from "../src/context.ts";
import { signIn } from "./support/sign-in.ts";
import { createWorld, type World } from "./support/world.ts";

const network: Send = (url, init) => fetch(url, init as RequestInit);

/** An emulator on a port, with its own OpenID provider. */
async function onPort(options = {}) {
  const world = createWorld({ login: false, oidc: true, ...options });
  const { url } = await world.emulator.listen();
  onTestFinished(() => world.emulator.close());
  const given = {
    env: { CUDO_API_URL: url },
    fetch: network,
    openBrowser: async (link: string) => {
      await signIn(link);
      return true;
    },
  };
  return { world, given };
}

describe("a person logs in with a code", () => {
  test("the link and the code come first, then whoami, then logout", async () => {
    const { world, given } = await onPort();
    const login = await world.run("login", { ...given, env: { ...given.env, NO_COLOR: "1" }, tty: 100 });
    expect(login).toMatchObject({ code: 0, stdout: "" });
    expect(login.stderr).toMatch(
      /^To log in, open .*\/oidc\/device\nand enter +\S+\nGo on only if you started this yourself\./,
    );
    expect(login.stderr).toContain("logged in as ada@example.com (profile default)");

    const who = await world.run("whoami -o json", given);
    expect(who.json()).toMatchObject({ id: "ada@example.com", source: "login", profile: "default" });
    expect((await world.run("disk list -o json", given)).code).toBe(0);

    expect((await world.run("logout", given)).stderr).toContain("logged out of default");
    expect((await world.run("disk list", given)).code).toBe(4);
  });

  test("no token is shown anywhere but by auth token, and none is in the config file", async () => {
    const { world, given } = await onPort();
    await world.run("login", { ...given, tty: 100 });
    const token = (await world.run("auth token", given)).stdout.trim();
    expect(token.length).toBeGreaterThan(40);
    for (const line of [
      "whoami -o json",
      "auth status -o json",
      "disk list --debug -v",
      "doctor",
      "config list",
      "profile list -o json",
    ]) {
      const { stdout, stderr } = await world.run(line, given);
      expect(stdout + stderr, line).not.toContain(token);
    }
    const warned = await world.run("auth token", { ...given, tty: 100 });
    expect(warned.stderr).toContain("this is a secret");
  });

  test("a command logs in by itself where a person is there", async () => {
    const { world, given } = await onPort();
    const { code, stderr } = await world.run("disk list", { ...given, tty: 100 });
    expect(code).toBe(0);
    expect(stderr).toContain("To log in, open");
  });

  test("a new profile is made by logging in to it", async () => {
    const { world, given } = await onPort();
    expect((await world.run("login --profile work", { ...given, tty: 100 })).code).toBe(0);
    expect((await world.run("whoami -o json --profile work", given)).json()).toMatchObject({ profile: "work" });
    expect((await world.run("whoami --profile default", given)).code).toBe(4);
  });

  test("--qr draws the link", async () => {
    const { world, given } = await onPort();
    expect((await world.run("login --qr", { ...given, tty: 100 })).stderr).toMatch(/[█▀▄]{5}/);
  });
});

describe("with nobody there", () => {
  test("exit 4 names the next step", async () => {
    const { world, given } = await onPort();
    const { code, stderr } = await world.run("disk list", given);
    expect(code).toBe(4);
    expect(stderr).toContain("cudo login, or set CUDO_API_KEY");
    expect((await world.run("login", given)).code).toBe(4);
  });

  test("without a provider a key is asked for", async () => {
    const world = createWorld({ login: false });
    const { code, stderr } = await world.run("login", { tty: 100, answers: [world.emulator.apiKey] });
    expect({ code, shown: stderr.includes(world.emulator.apiKey) }).toEqual({ code: 0, shown: false });
    expect((await world.run("disk list")).code).toBe(0);
  });
});

describe("API keys", () => {
  test("come from stdin, are tried, and kept with the login, not in the config file", async () => {
    const world = createWorld({ login: false });
    const { code, stdout, stderr } = await world.run("login --api-key-stdin", { stdin: `${world.emulator.apiKey}\n` });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).not.toContain(world.emulator.apiKey);
    expect((await world.run("auth status -o json")).json()).toMatchObject({ source: "API key of profile default" });
    expect((await world.run("disk list")).code).toBe(0);
    await world.run("logout");
    expect((await world.run("disk list")).code).toBe(4);
  });

  test("one that does not work is not kept", async () => {
    const world = createWorld({ login: false });
    const { code } = await world.run("login --api-key-stdin", { stdin: "canary-of-a-wrong-key" });
    expect(code).toBe(4);
    expect((await world.run("auth status -o json")).json()).toMatchObject({ source: "none" });
  });

  test.each(["", "two words"])("stdin of %j is refused", async (stdin) => {
    expect((await createWorld({ login: false }).run("login --api-key-stdin", { stdin })).code).toBe(2);
  });
});

describe("a session that ends", () => {
  async function loggedIn(): Promise<{ world: World; idp: FakeIdp; clock: FakeClock; given: object }> {
    const clock = new FakeClock();
    const idp = new FakeIdp({ clock });
    const world = createWorld({ login: false });
    const fetch: Send = (url, init) =>
      url.startsWith("https://idp.test")
        ? (idp.fetch(url, init as never) as never)
        : world.emulator.fetch(url, init as never);
    const given = {
      env: { CUDO_ISSUER: "https://idp.test", CUDO_CLIENT_ID: idp.settings().clientId },
      fetch,
      now: () => clock.now(),
    };
    const openBrowser = async () => {
      idp.approve();
      return true;
    };
    const login = await world.run("login", { ...given, tty: 100, openBrowser });
    expect(login.stderr).toContain("logged in as");
    return { world, idp, clock, given };
  }

  test("auth refresh renews, and says until when", async () => {
    const { world, given } = await loggedIn();
    const { code, stderr } = await world.run("auth refresh", given);
    expect({ code, said: stderr.includes("the token is good until") }).toEqual({ code: 0, said: true });
  });

  test("one that the provider refuses to renew is exit 4", async () => {
    const { world, idp, clock, given } = await loggedIn();
    clock.advance(3_700_000);
    idp.fail({
      endpoint: "token",
      grant: "refresh_token",
      outcome: { status: 400, body: { error: "invalid_grant" } },
    } as never);
    const ran = await world.run("disk list -o json", given);
    expect(ran.code).toBe(4);
    expect(ran.error()).toMatchObject({ code: "LOGIN_REQUIRED", hint: expect.stringContaining("cudo login") });
  });

  test("a provider that is away is exit 10, and keeps the login", async () => {
    const { world, idp, clock, given } = await loggedIn();
    clock.advance(3_700_000);
    idp.fail({ endpoint: "token", grant: "refresh_token", outcome: "reset" } as never);
    const ran = await world.run("disk list -o json", given);
    expect(ran.error()).toMatchObject({ exit: 10, code: "UNAVAILABLE" });
    expect((await world.run("auth status -o json", given)).json()).toMatchObject({ source: "login" });
  });
});
