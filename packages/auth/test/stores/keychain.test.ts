import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";
import { type KeyringModule, NativeKeychain } from "../../src/node/native-keychain.ts";
import { able } from "./helpers/able.ts";
import { ManualClock } from "./helpers/manual-clock.ts";

type Options = ConstructorParameters<KeyringModule["AsyncEntry"]>[2];

describe("NativeKeychain", () => {
  test("asks for the Secret Service and never for the kernel keyring", async () => {
    const asked: unknown[] = [];
    const keychain = new NativeKeychain({ load: async () => moduleWith({ onOpen: (...all) => asked.push(all) }) });
    await keychain.set("account", "secret");
    expect(asked).toEqual([["cudo-compute", "account", { linux: { store: "secret-service" } }]]);
  });

  test("keeps, gives and removes a secret", async () => {
    const keyring = moduleWith({});
    const keychain = new NativeKeychain({ load: async () => keyring });
    expect(await keychain.get("account")).toBeUndefined();
    await keychain.set("account", "secret");
    expect(await keychain.get("account")).toBe("secret");
    expect(await keychain.delete("account")).toBe(true);
    expect(await keychain.delete("account")).toBe(false);
  });

  // The messages are what @napi-rs/keyring 2.1.2 says; the first three were seen on Debian 12.
  test.each([
    ["Platform failure: DBus error: Failed to connect to socket /nonexist: No such file or directory", "no-service"],
    ["Platform failure: DBus error: Using X11 for dbus-daemon autolaunch was disabled", "no-service"],
    ["Couldn't access platform storage: Secret Service: no result found", "no-service"],
    ["Couldn't access platform storage: Secret Service: locked", "locked"],
    ["User interaction is not allowed.", "denied"],
    ["Platform failure: something new", "unreachable"],
  ])("%j means %s, and the message goes no further", async (message, reason) => {
    const failing = moduleWith({
      onOpen: () => {
        throw new Error(message);
      },
    });
    const error = await new NativeKeychain({ load: async () => failing }).get("account").catch((thrown) => thrown);
    expect(error).toMatchObject({ code: "store-unavailable", details: { store: "keychain", reason } });
    expect(`${error.message}${error.stack}`).not.toContain(message);
    expect(error.cause).toBeUndefined();
  });

  test("says so when the binding is not installed", async () => {
    const keychain = new NativeKeychain({ load: () => Promise.reject(new Error("Cannot find package")) });
    await expect(keychain.get("account")).rejects.toMatchObject({ details: { reason: "not-installed" } });
  });

  test("gives up on a daemon that does not answer within 3 s", async () => {
    const clock = new ManualClock();
    const hanging = moduleWith({ get: () => new Promise(() => {}) });
    const get = new NativeKeychain({ clock, load: async () => hanging }).get("account");
    await clock.pass(2_999);
    expect(await Promise.race([get, "waiting"])).toBe("waiting");
    const failed = expect(get).rejects.toMatchObject({ details: { reason: "timeout" } });
    await clock.pass(1);
    await failed;
  });
});

const desktop = able(
  ["dbus-run-session", "gnome-keyring-daemon"].every((tool) => spawnSync(tool, ["--version"]).status === 0),
  "a real Secret Service",
  "dbus-run-session and gnome-keyring-daemon; Debian: apt-get install dbus gnome-keyring",
);

describe.skipIf(!desktop)("a real Secret Service", () => {
  test("unlocked: probed, kept, read by another process", { timeout: 120_000 }, async () => {
    const unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1";
    expect(await inSession(`${unlock} && $RUN write && $RUN read`)).toEqual([
      { usable: true, fence: 1 },
      { usable: true, tokens: "kept" },
    ]);
  });

  test("a daemon without a collection cannot be used", { timeout: 120_000 }, async () => {
    expect(await inSession("$RUN read")).toEqual([{ usable: false, reason: "no-service" }]);
  });
});

/** Runs commands on a message bus of their own; `$RUN` is a small program on `EncryptedFileStore`. */
async function inSession(script: string): Promise<unknown[]> {
  const directory = mkdtempSync(join(import.meta.dirname, "../../node_modules", ".keychain-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const program = join(directory, "program.mjs");
  const source = `
    import { EncryptedFileStore } from "../../src/node/encrypted-file-store.ts";
    import { KEY, makeRecord } from "./helpers/records.ts";
    const store = new EncryptedFileStore({ directory: process.env.HOME + "/auth" });
    const probe = await store.probe();
    if (!probe.usable) console.log(JSON.stringify(probe));
    else if (process.argv[2] === "write") {
      const lease = await store.acquire(KEY, { waitMs: 0, ttlMs: 30_000 });
      await store.write(KEY, makeRecord(1), undefined, lease);
      await lease.release();
      console.log(JSON.stringify({ ...probe, fence: lease.fence }));
    } else {
      const record = (await store.read(KEY))?.record;
      console.log(JSON.stringify({ ...probe, tokens: record?.tokens?.access === makeRecord(1).tokens?.access ? "kept" : "lost" }));
    }
    process.exit();`;
  await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: "ts" },
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
  });
  const env = { PATH: process.env.PATH, HOME: directory, RUN: `${process.execPath} ${program}` };
  const { stdout } = spawnSync("dbus-run-session", ["--", "sh", "-c", script], {
    env,
    encoding: "utf8",
    timeout: 100_000,
  });
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

/** The binding, in memory. */
function moduleWith({
  onOpen,
  get,
}: {
  onOpen?: (...all: unknown[]) => void;
  get?: () => Promise<string | null>;
}): KeyringModule {
  const secrets = new Map<string, string>();
  return {
    AsyncEntry: class {
      readonly #account: string;
      constructor(service: string, account: string, options: Options) {
        onOpen?.(service, account, options);
        this.#account = account;
      }
      getPassword = get ?? (async () => secrets.get(this.#account) ?? null);
      setPassword = async (secret: string) => void secrets.set(this.#account, secret);
      deleteCredential = async () => secrets.delete(this.#account);
    },
  };
}
