import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EncryptedFileStore } from "../../src/node/encrypted-file-store.ts";
import { fileStem } from "../../src/node/file-stem.ts";
import { FakeKeychain } from "./helpers/fakes.ts";
import { CANARY, KEY, makeRecord } from "./helpers/records.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";
import { put } from "./processes.ts";

test("no token is readable in any file, and the key is in none", async () => {
  const { store, directory, keychain } = place();
  await put(store, KEY, makeRecord(1));
  const [key] = keychain.secrets.values();
  for (const name of await readdir(directory)) {
    const content = await readFile(join(directory, name), "utf8").catch(() => "");
    expect(content).not.toContain(CANARY);
    expect(content).not.toContain(key);
  }
});

test("the keychain is read once a process, and not written at a refresh", async () => {
  const { store, directory, keychain } = place();
  await put(store, KEY, makeRecord(1));
  expect(keychain.writes).toBe(1);
  const next = new EncryptedFileStore({ directory, keychain });
  keychain.reads = 0;
  for (let rev = 2; rev < 6; rev += 1) await put(next, KEY, makeRecord(rev));
  expect([keychain.reads, keychain.writes]).toEqual([1, 1]);
});

test("processes that start at once agree on one key", async () => {
  const { directory, keychain } = place();
  const profiles = ["a", "b", "c", "d"];
  const save = async (profile: string) =>
    put(new EncryptedFileStore({ directory, keychain }), { ...KEY, profile }, makeRecord(1, { profile }));
  await Promise.all(profiles.map(save));
  expect(keychain.writes).toBe(1);
  const reader = new EncryptedFileStore({ directory, keychain });
  for (const profile of profiles) {
    expect((await reader.read({ ...KEY, profile }))?.record).toEqual(makeRecord(1, { profile }));
  }
});

test("the same record is never sealed to the same bytes", async () => {
  const { store, path } = place();
  await put(store, KEY, makeRecord(1));
  const first = await readFile(path, "utf8");
  await put(store, KEY, makeRecord(1));
  expect(await readFile(path, "utf8")).not.toBe(first);
});

test.each(["iv", "data"])("a file with one bit of its %s changed counts as none", async (field) => {
  const { store, path } = place();
  await put(store, KEY, makeRecord(1));
  const sealed = JSON.parse(await readFile(path, "utf8"));
  const bytes = Buffer.from(sealed[field], "base64");
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await writeFile(path, JSON.stringify({ ...sealed, [field]: bytes.toString("base64") }));
  expect(await store.read(KEY)).toBeUndefined();
});

test("a file of another credential, put in this one's place, counts as none", async () => {
  const { store, directory, path } = place();
  const other = { ...KEY, profile: "other" };
  await put(store, other, makeRecord(1, { profile: "other" }));
  await copyFile(join(directory, `${fileStem(other)}.sealed`), path);
  expect(await store.read(KEY)).toBeUndefined();
});

test("with another key in the keychain it counts as none, and is put aside by the next login", async () => {
  const { store, directory, path } = place();
  await put(store, KEY, makeRecord(1));
  const sealed = await readFile(path, "utf8");
  const next = new EncryptedFileStore({ directory, keychain: new FakeKeychain() });
  expect(await next.read(KEY)).toBeUndefined();
  await put(next, KEY, makeRecord(2));
  expect((await next.read(KEY))?.record).toEqual({ ...makeRecord(2), rev: 1 });
  const aside = (await readdir(directory)).filter((name) => name.includes(".corrupt-"));
  expect(aside).toHaveLength(1);
  expect(await readFile(join(directory, aside[0] ?? ""), "utf8")).toBe(sealed);
});

test.each(["locked", "timeout", "no-service"] as const)(
  "a keychain that is away (%s) is an error: not a missing login, and no new key",
  async (reason) => {
    const { store, directory, path, keychain } = place();
    await put(store, KEY, makeRecord(1));
    const sealed = await readFile(path, "utf8");
    keychain.broken = reason;
    const next = new EncryptedFileStore({ directory, keychain });
    const failure = { code: "store-unavailable", details: { reason } };
    await expect(next.read(KEY)).rejects.toMatchObject(failure);
    const lease = await next.acquire(KEY, { waitMs: 0, ttlMs: 30_000 });
    await expect(next.write(KEY, makeRecord(2), undefined, lease)).rejects.toMatchObject(failure);
    await lease.release();
    expect(await next.probe()).toEqual({ usable: false, reason });
    expect(await readFile(path, "utf8")).toBe(sealed);
    keychain.broken = undefined;
    expect((await next.read(KEY))?.record).toEqual(makeRecord(1));
  },
);

test("an envelope from the future is never read or written over", async () => {
  const { store, path } = place();
  await put(store, KEY, makeRecord(1));
  await writeFile(path, JSON.stringify({ envelope: 2, how: "else" }));
  const failure = { code: "store-version", details: { found: 2 } };
  await expect(store.read(KEY)).rejects.toMatchObject(failure);
  await expect(put(store, KEY, makeRecord(2))).rejects.toMatchObject(failure);
});

test("a plain record in the sealed file's place is not believed", async () => {
  const { store, path } = place();
  await put(store, KEY, makeRecord(1));
  await writeFile(path, JSON.stringify(makeRecord(9)));
  expect(await store.read(KEY)).toBeUndefined();
});

function place() {
  const keychain = new FakeKeychain();
  const directory = tempDirectory();
  const path = join(directory, `${fileStem(KEY)}.sealed`);
  return { directory, path, keychain, store: new EncryptedFileStore({ directory, keychain }) };
}
