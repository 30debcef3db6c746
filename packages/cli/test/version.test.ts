import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SendInit } from "../src/context.ts";
import { isNewer } from "../src/update/latest-version.ts";
import { createWorld, type RunOptions, type World } from "./support/world.ts";

/** A registry that knows one version. */
function registry(answer: string | { readonly status: number }) {
  const asked: { url: string; init: SendInit }[] = [];
  const fetch = async (url: string, init: SendInit) => {
    asked.push({ url, init });
    return typeof answer === "string" ? new Response(JSON.stringify({ version: answer })) : new Response("", answer);
  };
  return { asked, fetch };
}

test("is that of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8"));
  const world = createWorld();
  expect((await world.run("version")).stdout).toBe(`${version}\n`);
  expect((await world.run("--version")).stdout).toBe(`${version}\n`);
});

describe("version --check", () => {
  test("asks the registry for the newest, and tells it nothing", async () => {
    const { asked, fetch } = registry("9.9.9");
    expect((await createWorld().run("version --check", { fetch })).stdout).toContain("9.9.9 is out");
    const [{ url, init } = { url: "", init: {} }] = asked;
    expect(url).toBe("https://registry.npmjs.org/@cudo-compute%2Fcli/latest");
    expect(init).toMatchObject({ method: "GET", headers: {} });
    expect(init).not.toHaveProperty("body");
  });

  test.each(["https://npm.example.com/team", "https://npm.example.com/team/"])("uses %s", async (address) => {
    const { asked, fetch } = registry("9.9.9");
    await createWorld().run("version --check", { fetch, env: { npm_config_registry: address } });
    expect(asked.map(({ url }) => url)).toEqual(["https://npm.example.com/team/@cudo-compute%2Fcli/latest"]);
  });

  test.each([
    ["a refusal", registry({ status: 404 }), 10, /answered 404/],
    ["what is no version", registry("\u001b[31mnews"), 10, /named no version/],
  ])("%s is an error", async (_, { fetch }, code, message) => {
    const ran = await createWorld().run("version --check", { fetch });
    expect(ran).toMatchObject({ code, stderr: expect.stringMatching(message) });
    expect(ran.stderr).not.toContain("\u001b");
  });

  test("an address that is none is not shown: it may hold a password", async () => {
    const { code, stderr } = await createWorld().run("version --check", {
      env: { npm_config_registry: "me:canary@npm" },
    });
    expect(code).toBe(2);
    expect(stderr).not.toContain("canary");
  });

  test.each([
    ["1.2.3", "1.2.2", true],
    ["1.10.0", "1.9.9", true],
    ["1.0.0", "1.0.0-beta.1", true],
    ["1.0.0", "1.0.0", false],
    ["1.0.0-beta.1", "1.0.0", false],
    ["nonsense", "1.0.0", false],
  ])("%s after %s: %s", (version, than, wanted) => {
    expect(isNewer(version, than)).toBe(wanted);
  });
});

describe("the look for updates", () => {
  const DAY = 86_400_000;
  const START = Date.UTC(2026, 0, 1);
  const NOTICE = /^cudo 9\.9\.9 is out, this is .*\n$/;
  const onTerminal = (options: RunOptions = {}) => ({ tty: 80, ...options });

  /** What the process that looks does. */
  const look = (world: World, at = START) => world.run("version --check", { fetch: registry("9.9.9").fetch, at });

  test("is started once a day, by a command on a terminal, and told of once", async () => {
    const world = createWorld();
    const run = (at: number) => world.run("config path", onTerminal({ at }));
    expect((await run(START)).startedAgain).toEqual(["version --check"]);
    expect((await run(START + DAY - 1)).startedAgain).toEqual([]);
    await look(world, START + 1);
    expect((await run(START + 2)).stderr).toMatch(NOTICE);
    expect((await run(START + 3)).stderr).toBe("");
    expect((await run(START + DAY + 1)).startedAgain).toEqual(["version --check"]);
  });

  test.each([
    ["into a pipe", {}],
    ["in CI", onTerminal({ env: { CI: "true" } })],
    ["with CUDO_NO_UPDATE_CHECK=1", onTerminal({ env: { CUDO_NO_UPDATE_CHECK: "1" } })],
  ])("never %s", async (_, options) => {
    const world = createWorld();
    await look(world, START - 2 * DAY);
    expect(await world.run("config path", options)).toMatchObject({ stderr: "", startedAgain: [] });
  });

  test("nor when the setting says no, or with --quiet", async () => {
    const world = createWorld();
    await look(world, START - 2 * DAY);
    await world.run("config set update-check false");
    expect(await world.run("config path", onTerminal())).toMatchObject({ stderr: "", startedAgain: [] });
    await world.run("config unset update-check");
    expect(await world.run("config path -q", onTerminal())).toMatchObject({ stderr: "", startedAgain: [] });
  });

  test.each([
    ["is damaged", (file: string) => writeFileSync(file, "{")],
    ["is a folder", (file: string) => mkdirSync(file)],
  ])("a memory that %s fails no command", async (_, damage) => {
    const world = createWorld();
    mkdirSync(join(world.home, "cache"));
    damage(join(world.home, "cache", "update.json"));
    expect(await world.run("config path", onTerminal())).toMatchObject({ code: 0, stderr: "" });
  });
});
