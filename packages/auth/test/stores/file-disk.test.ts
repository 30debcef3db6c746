import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync, unlinkSync } from "node:fs";
import { chmod, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/model/clock.ts";
import { writeAtomically } from "../../src/node/atomic-write.ts";
import { fileStem } from "../../src/node/file-stem.ts";
import { FileStore } from "../../src/node/file-store.ts";
import { able } from "./helpers/able.ts";
import { KEY, makeRecord } from "./helpers/records.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";
import { useWorkers } from "./helpers/worker.ts";
import { put } from "./processes.ts";

const startWorker = useWorkers();
const isRoot = process.geteuid?.() === 0;
const canMount = able(isRoot && mountsTmpfs(), "full and read-only disks", "root and mount(8)");
const NOBODY = 65_534;
const LEASE = { waitMs: 5_000, ttlMs: 30_000 };

test("kill -9 at 60 random moments of a write loses nothing that was stored", { timeout: 300_000 }, async () => {
  const directory = tempDirectory({ onDisk: true });
  const store = new FileStore({ directory });
  const fill = "x".repeat(200_000);
  await put(store, KEY, makeRecord(1, { fill }));
  let upcoming = startWorker();
  for (let kill = 1; kill <= 60; kill += 1) {
    const worker = await upcoming;
    upcoming = startWorker(); // gets ready meanwhile
    await worker.open({ place: { file: { directory } }, key: KEY });
    await worker.acquire(LEASE);
    const first = kill * 1_000;
    worker.writeForever(makeRecord(first, { fill })).catch(() => {});
    await worker.printed(`${first}\n`);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 15));
    await worker.signal("SIGKILL");
    const acknowledged = Number(worker.output().trimEnd().split("\n").at(-1));
    const stored = (await store.read(KEY))?.record;
    expect(stored).toMatchObject({ fill });
    expect(stored?.rev).toBeGreaterThanOrEqual(acknowledged);
    expect(stored?.rev).toBeLessThanOrEqual(acknowledged + 1);
  }
  const left = await tempsIn(directory);
  console.info(`temporary files left by 60 kills: ${left.length}`);
  await Promise.all(left.map((name) => utimes(join(directory, name), 1, 1))); // older than an hour
  await put(store, KEY, makeRecord(100_000));
  expect(await tempsIn(directory)).toEqual([]);
});

test("a writer removes the temporary files of its own credential, and old ones; no others", async () => {
  const directory = tempDirectory();
  const mine = `${fileStem(KEY)}.json.0123456789abcdef.tmp`;
  const other = `${fileStem({ ...KEY, profile: "other" })}.json.0123456789abcdef.tmp`;
  const old = other.replace("0123", "4567");
  for (const name of [mine, other, old, "notes.tmp"]) await writeFile(join(directory, name), "being written");
  for (const name of [old, "notes.tmp"]) await utimes(join(directory, name), 1, 1);
  await put(new FileStore({ directory }), KEY, makeRecord(1));
  expect((await tempsIn(directory)).sort()).toEqual([other, "notes.tmp"].sort());
});

test("one that was overtaken between its last check and its rename has nothing to rename", async () => {
  const path = join(tempDirectory(), `${fileStem(KEY)}.json`);
  const overtaken = new Error("overtaken");
  const checks: string[] = [];
  await writeFile(path, "the new holder's");
  const write = writeAtomically(path, "the old holder's", {
    clock: systemClock,
    beforeRename: () => {
      checks.push("check");
      if (checks.length > 1) throw overtaken;
      for (const name of readdirSync(dirname(path))) if (name.endsWith(".tmp")) unlinkSync(join(dirname(path), name));
    },
  });
  await expect(write).rejects.toBe(overtaken);
  expect(await readFile(path, "utf8")).toBe("the new holder's");
});

describe.skipIf(!canMount)("a full disk", () => {
  test("fails the write, leaves no temporary file, and keeps the old record", async () => {
    const directory = smallDisk();
    const store = new FileStore({ directory });
    const lease = await store.acquire(KEY, LEASE);
    const revision = await store.write(KEY, makeRecord(1), undefined, lease);
    await writeFile(join(directory, "filler"), Buffer.alloc(128 * 1024)).catch(() => {});
    const write = store.write(KEY, makeRecord(2), revision, lease);
    await expect(write).rejects.toMatchObject({
      code: "store-unavailable",
      details: { reason: "full" },
      retryable: true,
    });
    expect(await store.read(KEY)).toEqual({ record: makeRecord(1), revision });
    expect(await tempsIn(directory)).toEqual([]);
    expect(await store.probe()).toEqual({ usable: false, reason: "full" });
    const other = store.acquire({ ...KEY, profile: "other" }, LEASE);
    await expect(other).rejects.toMatchObject({ code: "lease-unavailable", details: { reason: "full" } });
    await rm(join(directory, "filler"));
    await store.write(KEY, makeRecord(2), revision, lease);
    expect((await store.read(KEY))?.record).toEqual(makeRecord(2));
    await lease.release();
  });

  test("a read-only file system can be read, and says that it cannot be locked", async () => {
    const directory = smallDisk();
    const store = new FileStore({ directory });
    await put(store, KEY, makeRecord(1));
    spawnSync("mount", ["-o", "remount,ro", directory]);
    expect((await store.read(KEY))?.record).toMatchObject({ rev: 1 });
    expect(await store.probe()).toEqual({ usable: false, reason: "read-only" });
    const acquire = store.acquire(KEY, LEASE);
    await expect(acquire).rejects.toMatchObject({ code: "lease-unavailable", details: { reason: "read-only" } });
  });
});

describe("EACCES, as a user that modes hold back", { timeout: 120_000 }, () => {
  test("an unreadable file is an error, not a missing login", async () => {
    const { worker, directory, path } = await workerOfNobody();
    await worker.acquire(LEASE);
    await worker.write(makeRecord(1));
    await chmod(path, 0o000);
    const failure = { code: "store-permission", details: { path } };
    await expect(worker.read()).rejects.toMatchObject(failure);
    await expect(worker.write(makeRecord(2))).rejects.toMatchObject(failure);
    await chmod(path, 0o600);
    expect(await worker.read()).toEqual(makeRecord(1));
    expect(await tempsIn(directory)).toEqual([]);
  });

  test("a directory that cannot be written to keeps its record, and can still be read", async () => {
    const { worker, directory } = await workerOfNobody();
    await worker.acquire(LEASE);
    await worker.write(makeRecord(1));
    await chmod(directory, 0o500);
    await expect(worker.write(makeRecord(2))).rejects.toMatchObject({ code: "store-permission" });
    expect(await worker.read()).toEqual(makeRecord(1));
    expect(await worker.probe()).toEqual({ usable: false, reason: "denied" });
    await chmod(directory, 0o700);
  });

  test("a directory that cannot be entered is an error, not a missing login", async () => {
    const { worker, directory } = await workerOfNobody();
    await worker.acquire(LEASE);
    await worker.write(makeRecord(1));
    await chmod(directory, 0o000);
    await expect(worker.read()).rejects.toMatchObject({ code: "store-permission" });
    await expect(worker.assertHeld()).rejects.toMatchObject({ code: "lease-lost" });
    await chmod(directory, 0o700);
  });
});

test.each([0o000, 0o777])("under umask %o files are 0600 and directories 0700", { timeout: 120_000 }, async (umask) => {
  const { worker, directory, path } = await workerOfNobody({ umask, below: "a/b" });
  await worker.acquire(LEASE);
  await worker.write(makeRecord(1));
  await worker.write(makeRecord(2));
  await worker.release();
  expect(await worker.read()).toEqual(makeRecord(2));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
  const locks = join(directory, `${fileStem(KEY)}.lock.d`);
  expect((await stat(locks)).mode & 0o777).toBe(0o700);
  for (const name of await readdir(locks)) expect((await stat(join(locks, name))).mode & 0o777).toBe(0o600);
});

/** A worker that is not root, for whom modes count, with a directory of its own. */
async function workerOfNobody({ umask, below = "auth" }: { umask?: number; below?: string } = {}) {
  const home = tempDirectory();
  if (isRoot) chownSync(home, NOBODY, NOBODY);
  chmodSync(home, 0o755);
  const directory = join(home, below);
  const worker = await startWorker();
  await worker.open({
    place: { file: { directory } },
    key: KEY,
    ...(umask === undefined ? {} : { umask }),
    ...(isRoot ? { uid: NOBODY } : {}),
  });
  return { worker, directory, path: join(directory, `${fileStem(KEY)}.json`) };
}

/** A file system of 64 KiB, for one test. */
function smallDisk(): string {
  const directory = mkdtempSync(join(tmpdir(), "cudo-disk-"));
  onTestFinished(() => unmount(directory));
  mount(directory);
  return directory;
}

function mountsTmpfs(): boolean {
  const directory = mkdtempSync(join(tmpdir(), "cudo-disk-"));
  const mounts = mount(directory);
  unmount(directory);
  return mounts;
}

function mount(directory: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", directory]).status === 0;
}

function unmount(directory: string): void {
  spawnSync("umount", [directory]);
  rmSync(directory, { recursive: true, force: true });
}

async function tempsIn(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter((name) => name.endsWith(".tmp"));
}
