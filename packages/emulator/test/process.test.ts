import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const require = createRequire(import.meta.url);
/** What lets Node run the sources. */
const LOADER = pathToFileURL(require.resolve("tsx")).href;
const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

let folder: string;
let file: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cudo-emulator-"));
  file = join(folder, "state.json");
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

/** The command in a process of its own. */
function run(...args: string[]) {
  const child = spawn(process.execPath, ["--import", LOADER, BIN, "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  const exited = once(child, "exit") as Promise<[number | null, string | null]>;
  const ready = async () => {
    await vi.waitFor(() => expect(said.out + said.err).toContain("Connect programs"), {
      timeout: 20_000,
      interval: 20,
    });
    const url = /Base URL +(\S+)/.exec(said.out)?.[1] ?? "";
    const key = /API key +(\S+)/.exec(said.out)?.[1] ?? "";
    const call = async (method: string, path: string, body?: object) => {
      const init = { method, headers: { authorization: `Bearer ${key}` }, ...(body && { body: JSON.stringify(body) }) };
      const response = await fetch(url + path, init);
      // biome-ignore lint/suspicious/noExplicitAny: what came over the wire is what the test is about to look at.
      return { status: response.status, body: (await response.json()) as any };
    };
    return { url, key, call };
  };
  return { child, said, exited, ready };
}

const GROUPS = "/v1/projects/demo/security-groups";
const group = (id: string) => ({ id, dataCenterId: "gb-bournemouth-1", description: "", rules: [] });
const idsIn = ({ body }: { body: { securityGroups: { id: string }[] } }) => body.securityGroups.map(({ id }) => id);

describe("the command with a state file", { timeout: 60_000 }, () => {
  test.each(["SIGTERM", "SIGINT"] as const)("saves it on %s and ends well", async (signal) => {
    const first = run("--state", file);
    const { call, key } = await first.ready();
    await call("POST", GROUPS, group("web"));
    first.child.kill(signal);
    expect(await first.exited).toEqual([0, null]);
    const second = run("--state", file);
    const again = await second.ready();
    expect([again.key, idsIn(await again.call("GET", GROUPS))]).toEqual([key, ["web"]]);
  });

  test("killed at any moment, has the last state that was written", async () => {
    const first = run("--state", file);
    const { call } = await first.ready();
    for (let count = 0; ; count++) {
      await call("POST", GROUPS, group(`g-${count}`));
      // Written at least once and changing all the time: the kill meets a write at work, or the time between two.
      if (count > 50 && (await readFile(file, "utf8")).includes('"g-20"')) break;
    }
    first.child.kill("SIGKILL");
    await first.exited;
    const ids = idsIn(await (await run("--state", file).ready()).call("GET", `${GROUPS}?pageSize=1000`));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids).toEqual(ids.map((_, index) => `g-${index}`));
  });

  test("says in one line why it cannot use it, and leaves it alone", async () => {
    await writeFile(file, "{ half");
    const { exited, said } = run("--state", file);
    expect((await exited)[0]).toBe(1);
    expect(said).toEqual({
      out: "",
      err: `cudo-emulator: the state file ${file} cannot be used: it is damaged: it holds no whole JSON\n`,
    });
    expect(await readFile(file, "utf8")).toBe("{ half");
  });
});

describe("the command", { timeout: 60_000 }, () => {
  test("makes the trouble that it is told to, and can be controlled", async () => {
    const fault = { operation: "ListVMs", count: 1, error: { code: "UNAVAILABLE" } };
    const { ready } = run("--control", "--clock", "manual", "--fault", JSON.stringify(fault));
    const { call } = await ready();
    const statuses = [await call("GET", "/v1/projects/demo/vms"), await call("GET", "/v1/projects/demo/vms")];
    expect(statuses.map(({ status }) => status)).toEqual([503, 200]);
    expect((await call("POST", "/_emulator/clock/advance", { milliseconds: 1000 })).body.time).toBe(
      "2026-01-01T00:00:01Z",
    );
  });

  test("serves the OpenID provider without a word about it", async () => {
    const { ready, said, child, exited } = run();
    const { url, call } = await ready();
    expect((await call("GET", "/oidc/.well-known/openid-configuration")).body.issuer).toBe(`${url}/oidc`);
    child.kill("SIGTERM");
    expect([await exited, said.err]).toEqual([[0, null], ""]);
  });
});
