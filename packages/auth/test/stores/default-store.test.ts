import { chmod, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultDirectory } from "../../src/node/default-directory.ts";
import { type DefaultStoreOptions, defaultStore } from "../../src/node/default-store.ts";
import type { StoreWarning } from "../../src/store/store.ts";
import { FakeKeychain } from "./helpers/fakes.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";

describe("auto", () => {
  test("encrypts where there is a keychain, and leaves no trial secret in it", async () => {
    const { open, keychain } = place();
    const { kind, security, decision, warnings } = await open();
    expect({ kind, security }).toEqual({ kind: "encrypted-file", security: "encrypted-file" });
    expect(decision).toMatchObject({ store: "encrypted-file" });
    expect(warnings).toEqual([]);
    expect(keychain.secrets.size).toBe(0);
  });

  test("keeps a plain file where there is none, and says why", async () => {
    const { open, keychain } = place();
    keychain.broken = "no-service";
    const { security, decision, warnings } = await open();
    expect(security).toBe("plaintext-file");
    expect(decision).toMatchObject({ store: "file", fallbackReason: "no-service" });
    expect(warnings).toMatchObject([{ code: "downgraded" }]);
  });

  test("decides once: a keychain that turns up later is not asked", async () => {
    const { open, keychain } = place();
    keychain.broken = "not-installed";
    await open();
    keychain.broken = undefined;
    const { security, decision, warnings } = await open();
    expect(security).toBe("plaintext-file");
    expect(decision).toMatchObject({ fallbackReason: "not-installed" });
    expect(warnings).toEqual([]);
    expect(keychain.writes).toBe(0);
  });

  test("never moves from the keychain to a file: one that is away later is an error", async () => {
    const { open, keychain } = place();
    await open();
    keychain.broken = "locked";
    const { security, store } = await open();
    expect(security).toBe("encrypted-file");
    expect(await store.probe()).toEqual({ usable: false, reason: "locked" });
  });

  test("the record of the decision is private and holds no secret", async () => {
    const { open, directory } = place();
    await open();
    expect(await readdir(directory)).toEqual(["store.json"]);
    expect(Object.keys(JSON.parse(await readFile(join(directory, "store.json"), "utf8"))).sort()).toEqual([
      "decidedAt",
      "store",
    ]);
  });
});

test("'keychain' fails where there is none, instead of falling back", async () => {
  const { open, keychain, directory } = place();
  keychain.broken = "no-service";
  const failure = { code: "store-unavailable", details: { store: "keychain", reason: "no-service" } };
  await expect(open({ storage: "keychain" })).rejects.toMatchObject(failure);
  expect(await readdir(directory)).toEqual([]);
});

test("'file' and 'memory' never touch a keychain", async () => {
  const { open, keychain } = place();
  keychain.broken = "timeout";
  expect((await open({ storage: "file" })).security).toBe("plaintext-file");
  expect((await open({ storage: "memory" })).security).toBe("memory");
});

test("asking for a storage by name decides anew", async () => {
  const { open } = place();
  await open({ storage: "file" });
  expect((await open()).security).toBe("plaintext-file");
  await open({ storage: "keychain" });
  expect((await open()).security).toBe("encrypted-file");
});

test("a directory that others can write to is refused at once", async () => {
  const { open, directory } = place();
  await open();
  await chmod(directory, 0o777);
  await expect(open()).rejects.toMatchObject({ code: "store-permission" });
});

test.each([
  ["linux", {}, "/home/me/.local/state/cudo-compute/auth"],
  ["linux", { XDG_STATE_HOME: "/state" }, "/state/cudo-compute/auth"],
  ["linux", { XDG_STATE_HOME: "" }, "/home/me/.local/state/cudo-compute/auth"],
  ["darwin", { XDG_STATE_HOME: "/state" }, "/home/me/Library/Application Support/cudo-compute/auth"],
  ["win32", { LOCALAPPDATA: "/Local" }, "/Local/cudo-compute/auth"],
])("on %s with %j credentials go to %s", (platform, env, expected) => {
  expect(defaultDirectory({ platform, env, home: "/home/me" })).toBe(expected);
});

function place() {
  const directory = tempDirectory();
  const keychain = new FakeKeychain();
  const open = async (options: Partial<DefaultStoreOptions> = {}) => {
    const { store, decision } = await defaultStore({ directory, keychain, ...options });
    const warnings: StoreWarning[] = [];
    store.onWarning?.((warning) => warnings.push(warning));
    return { store, decision, warnings, kind: store.kind, security: store.security };
  };
  return { directory, keychain, open };
}
