import { spawnSync } from "node:child_process";
import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { fileStem } from "../../src/node/file-stem.ts";
import { FileStore, type FileStoreOptions } from "../../src/node/file-store.ts";
import type { Lease, StoreWarning } from "../../src/store/store.ts";
import { able } from "./helpers/able.ts";
import { CANARY, KEY, makeRecord } from "./helpers/records.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";

const isRoot = able(process.geteuid?.() === 0, "files of other users", "root");

const LEASE = { waitMs: 1_000, ttlMs: 30_000 };
const FILE = `${fileStem(KEY)}.json`;

describe("an unreadable file", () => {
  const cases: readonly (readonly [string, (path: string) => Promise<void>])[] = [
    ["not JSON", (path) => writeFile(path, `{"schema":1,${CANARY}`)],
    ["cut short", (path) => truncate(path, 100)],
    ["followed by other bytes", (path) => writeFile(path, `${JSON.stringify(makeRecord(1))}{}`)],
    ["empty", (path) => truncate(path, 0)],
    ["full of NULs", (path) => writeFile(path, Buffer.alloc(512))],
    ["of 50 MB", (path) => truncate(path, 50_000_000)],
    ["JSON of another kind", (path) => writeFile(path, "[1]")],
    [
      "a record with a number for a token",
      (path) => writeFile(path, JSON.stringify(makeRecord(1)).replace(/"CANARY-access-1"/, "1")),
    ],
    [
      "the record of another issuer",
      (path) => writeFile(path, JSON.stringify(makeRecord(1, { issuer: "https://evil.example" }))),
    ],
  ];

  test.each(cases)("%s counts as none, and is put aside by the next write", async (_, damage) => {
    const { store, directory, path, warnings, lease } = await storeWithRecord();
    await damage(path);
    const damaged = await readFile(path);
    expect(await store.read(KEY)).toBeUndefined();
    expect((await readFile(path)).equals(damaged)).toBe(true); // reading moved nothing
    expect(warnings.map(({ code }) => code)).toEqual(["store-corrupt"]);
    await store.write(KEY, makeRecord(2), undefined, lease);
    expect((await store.read(KEY))?.record).toEqual(makeRecord(2));
    const aside = await asideIn(directory);
    expect(aside).toHaveLength(1);
    expect((await readFile(join(directory, aside[0] ?? ""))).equals(damaged)).toBe(true);
    expect((await stat(join(directory, aside[0] ?? ""))).mode & 0o777).toBe(0o600);
    expect(inspect(warnings)).not.toContain(CANARY);
  });

  test("only the newest one is kept", async () => {
    const { store, directory, path, lease } = await storeWithRecord();
    for (const content of ["first", "second", "third"]) {
      await writeFile(path, content);
      await store.write(KEY, makeRecord(1), undefined, lease);
      await new Promise((resolve) => setTimeout(resolve, 2)); // names are made of the time
    }
    const aside = await asideIn(directory);
    expect(aside).toHaveLength(1);
    expect(await readFile(join(directory, aside[0] ?? ""), "utf8")).toBe("third");
  });

  test("is put aside by a logout too", async () => {
    const { store, directory, path, lease } = await storeWithRecord();
    await writeFile(path, "damaged");
    expect(await store.remove(KEY, "any", lease)).toBe(true);
    expect(await asideIn(directory)).toHaveLength(1);
  });
});

test("a record from the future is never read, written over or removed", async () => {
  const { store, path, lease } = await storeWithRecord();
  const future = JSON.stringify({ schema: 2, minReader: 2, secret: CANARY });
  await writeFile(path, future);
  const failure = { code: "store-version", details: { found: 2, supported: 1 } };
  await expect(store.read(KEY)).rejects.toMatchObject(failure);
  await expect(store.write(KEY, makeRecord(2), undefined, lease)).rejects.toMatchObject(failure);
  await expect(store.remove(KEY, "any", lease)).rejects.toMatchObject(failure);
  expect(await readFile(path, "utf8")).toBe(future);
});

test("a newer schema that says old readers can read it is read, and keeps its fields", async () => {
  const { store, path } = await storeWithRecord();
  await writeFile(path, JSON.stringify({ ...makeRecord(5), schema: 2, added: "later" }));
  expect((await store.read(KEY))?.record).toMatchObject({ schema: 2, added: "later", rev: 5 });
});

test("a record that is too large to be read back is refused, and the old one stays", async () => {
  const { store, lease } = await storeWithRecord();
  const stored = await store.read(KEY);
  const write = store.write(KEY, makeRecord(2, { fill: "x".repeat(1_100_000) }), stored?.revision, lease);
  await expect(write).rejects.toMatchObject({ code: "store-unavailable" });
  expect(await store.read(KEY)).toEqual(stored);
});

describe("modes", () => {
  test("files are 0600 and directories 0700, with no temporary file left", async () => {
    const { directory, path } = await storeWithRecord();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, `${fileStem(KEY)}.lock.d`))).mode & 0o777).toBe(0o700);
    expect((await readdir(directory)).filter((name) => name.includes(".tmp"))).toEqual([]);
  });

  test("a file that others can read is closed to them, with a warning", async () => {
    const { store, path, warnings } = await storeWithRecord();
    await chmod(path, 0o644);
    expect((await store.read(KEY))?.record).toEqual(makeRecord(1));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(warnings.map(({ code }) => code)).toEqual(["permissions-tightened"]);
  });

  test("with strictPermissions it is refused, and stays as it is", async () => {
    const { store, path, lease } = await storeWithRecord({ strictPermissions: true });
    await chmod(path, 0o640);
    await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-permission", details: { path, mode: 0o640 } });
    await expect(store.write(KEY, makeRecord(2), undefined, lease)).rejects.toMatchObject({ code: "store-permission" });
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  test.each([0o770, 0o707, 0o1777])("a directory that others can write to (%o) is refused", async (mode) => {
    const { store, directory, lease } = await storeWithRecord();
    await chmod(directory, mode);
    await expect(store.read(KEY)).rejects.toMatchObject({
      code: "store-permission",
      details: { path: directory, mode },
    });
    await expect(store.write(KEY, makeRecord(2), undefined, lease)).rejects.toMatchObject({ code: "store-permission" });
    expect(await store.probe()).toEqual({ usable: false, reason: "denied" });
    await chmod(directory, 0o700);
    expect((await store.read(KEY))?.record).toEqual(makeRecord(1));
  });

  test.runIf(isRoot)("a file or directory of another user is refused", async () => {
    const { store, directory, path } = await storeWithRecord();
    await chown(path, 65534, 65534);
    await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-permission", details: { path } });
    await chown(directory, 65534, 65534);
    await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-permission", details: { path: directory } });
  });
});

describe("links", () => {
  test("a symbolic link in the file's place is refused, and what it leads to stays untouched", async () => {
    const { store, directory, path, lease } = await storeWithRecord();
    const target = join(directory, "target");
    await rename(path, target);
    await symlink(target, path);
    const before = await readFile(target, "utf8");
    await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-permission", details: { path } });
    await expect(store.write(KEY, makeRecord(2), undefined, lease)).rejects.toMatchObject({ code: "store-permission" });
    await expect(store.remove(KEY, "any", lease)).rejects.toMatchObject({ code: "store-permission" });
    expect(await readFile(target, "utf8")).toBe(before);
  });

  test("followSymlinks reads and replaces what the link leads to, and the link stays", async () => {
    const { store, directory, path, lease } = await storeWithRecord({ followSymlinks: true });
    const elsewhere = join(tempDirectory(), "target");
    await rename(path, elsewhere);
    await symlink(elsewhere, path);
    const stored = await store.read(KEY);
    await store.write(KEY, makeRecord(2), stored?.revision, lease);
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect(JSON.parse(await readFile(elsewhere, "utf8"))).toEqual(makeRecord(2));
    expect((await readdir(directory)).filter((name) => name.includes(".tmp"))).toEqual([]);
  });

  test("followSymlinks does not follow into a directory that others can write to", async () => {
    const { store, path } = await storeWithRecord({ followSymlinks: true });
    const open = tempDirectory();
    await rename(path, join(open, "target"));
    await symlink(join(open, "target"), path);
    await chmod(open, 0o777);
    await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-permission", details: { path: open } });
  });

  test("a link that leads nowhere is refused", async () => {
    for (const followSymlinks of [false, true]) {
      const { store, path, lease } = await storeWithRecord({ followSymlinks });
      await store.remove(KEY, "any", lease);
      await symlink("/nowhere/at/all", path);
      await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-permission", details: { path } });
    }
  });

  test("a file with a second name is refused", async () => {
    const { store, directory, path, lease } = await storeWithRecord();
    await link(path, join(directory, "second"));
    await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-permission", details: { path } });
    await expect(store.write(KEY, makeRecord(2), undefined, lease)).rejects.toMatchObject({ code: "store-permission" });
    expect(JSON.parse(await readFile(join(directory, "second"), "utf8"))).toEqual(makeRecord(1));
  });

  test("a directory that is a symbolic link is refused, unless followSymlinks", async () => {
    const { directory } = await storeWithRecord();
    const alias = join(tempDirectory(), "alias");
    await symlink(directory, alias);
    await expect(new FileStore({ directory: alias }).read(KEY)).rejects.toMatchObject({ code: "store-permission" });
    const following = new FileStore({ directory: alias, followSymlinks: true });
    expect((await following.read(KEY))?.record).toEqual(makeRecord(1));
  });

  test("a lock directory that is a symbolic link cannot be used", async () => {
    const directory = tempDirectory();
    await symlink(tempDirectory(), join(directory, `${fileStem(KEY)}.lock.d`));
    const acquire = new FileStore({ directory }).acquire(KEY, LEASE);
    await expect(acquire).rejects.toMatchObject({ code: "lease-unavailable", details: { reason: "denied" } });
  });
});

describe("other things in the file's place", () => {
  test("a directory", async () => {
    const directory = tempDirectory();
    await mkdir(join(directory, FILE));
    await expect(new FileStore({ directory }).read(KEY)).rejects.toMatchObject({ code: "store-permission" });
  });

  test("a FIFO, which does not make the reader wait", async () => {
    const directory = tempDirectory();
    spawnSync("mkfifo", ["-m", "600", join(directory, FILE)]);
    await expect(new FileStore({ directory }).read(KEY)).rejects.toMatchObject({ code: "store-permission" });
  });

  test("a file where the directory should be", async () => {
    const directory = join(tempDirectory(), "file");
    await writeFile(directory, "");
    const store = new FileStore({ directory });
    await expect(store.read(KEY)).rejects.toMatchObject({ code: "store-permission", details: { path: directory } });
    expect(await store.probe()).toEqual({ usable: false, reason: "denied" });
  });
});

describe("where nothing can be locked", () => {
  test("acquire fails", async () => {
    const directory = tempDirectory();
    await writeFile(join(directory, `${fileStem(KEY)}.lock.d`), "a file");
    const acquire = new FileStore({ directory }).acquire(KEY, LEASE);
    await expect(acquire).rejects.toMatchObject({ code: "lease-unavailable" });
  });

  test("lockFallback 'unlocked' goes on without, and says so", async () => {
    const directory = tempDirectory();
    await writeFile(join(directory, `${fileStem(KEY)}.lock.d`), "a file");
    const store = new FileStore({ directory, lockFallback: "unlocked" });
    const warnings: StoreWarning[] = [];
    store.onWarning((warning) => warnings.push(warning));
    const lease = await store.acquire(KEY, LEASE);
    await store.write(KEY, makeRecord(1), undefined, lease);
    expect((await store.read(KEY))?.record).toEqual(makeRecord(1));
    expect(warnings.map(({ code }) => code)).toEqual(["unlocked"]);
    await lease.release();
  });
});

test("a lease of another key, or of another store, does not write", async () => {
  const { store, directory, lease } = await storeWithRecord();
  const other = { ...KEY, profile: "other" };
  const write = store.write(other, makeRecord(1, { profile: "other" }), undefined, lease);
  await expect(write).rejects.toMatchObject({ code: "lease-lost" });
  const stranger = new FileStore({ directory }).write(KEY, makeRecord(2), undefined, lease);
  await expect(stranger).rejects.toMatchObject({ code: "lease-lost" });
});

/** A store with `makeRecord(1)` in it, and a lease on it until the test ends. */
async function storeWithRecord(options: Partial<FileStoreOptions> = {}) {
  const directory = join(tempDirectory(), "auth");
  const store = new FileStore({ directory, ...options });
  const warnings: StoreWarning[] = [];
  store.onWarning((warning) => warnings.push(warning));
  const lease: Lease = await store.acquire(KEY, LEASE);
  onTestFinished(() => lease.release());
  await store.write(KEY, makeRecord(1), undefined, lease);
  return { store, directory, path: join(directory, FILE), warnings, lease };
}

async function asideIn(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter((name) => name.startsWith(`${FILE}.corrupt-`));
}
