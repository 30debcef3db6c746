import { spawnSync } from "node:child_process";
import { link, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { acquireFileLease, type FileLease } from "../../src/node/file-lease.ts";
import { LockDirectory, type LockDirectoryOptions } from "../../src/node/lock-directory.ts";
import { formatOwner, type LockOwner } from "../../src/node/lock-owner.ts";
import { thisProcess } from "../../src/node/process-identity.ts";
import { able } from "./helpers/able.ts";
import { ManualClock } from "./helpers/manual-clock.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";

const isLinux = able(process.platform === "linux", "pids that are used again", "Linux");

const TTL = 30_000;
const ELSEWHERE = { host: "another-host", pid: 1, beat: 0, ttlMs: TTL, released: false };

describe("who may have the lease next", () => {
  test("nobody had it", async () => {
    const { acquire } = await lock();
    expect((await acquire()).lease.fence).toBe(1);
  });

  test("the last one gave it back", async () => {
    const { acquire, owner } = await lock();
    const first = await acquire();
    await first.lease.release();
    expect(await owner(1)).toMatchObject({ released: true });
    expect((await acquire()).lease.fence).toBe(2);
  });

  test("the last one's process has ended", async () => {
    const { acquire, plant } = await lock();
    const { pid } = spawnSync(process.execPath, ["--version"]);
    await plant(4, { ...thisProcess(), pid, beat: 0, ttlMs: TTL, released: false });
    expect((await acquire()).lease.fence).toBe(5);
  });

  test.runIf(isLinux)("the last one's pid belongs to another process now", async () => {
    const { acquire, plant } = await lock();
    await plant(1, { ...thisProcess(), startedAt: "1", beat: 0, ttlMs: TTL, released: false });
    expect((await acquire()).lease.fence).toBe(2);
  });

  test("not while the last one lives, whatever file times and wall clocks say", async () => {
    const { clock, path, acquire, tryOnce } = await lock();
    await acquire();
    await utimes(join(path, "1"), 1, 1);
    clock.jump(-10 * 365 * 86_400_000);
    expect(await tryOnce()).toBe("taken");
    clock.jump(20 * 365 * 86_400_000);
    expect(await tryOnce()).toBe("taken");
  });

  test("of a process that we cannot see: once its heartbeat stood still for the ttl by our clock", async () => {
    const { clock, acquire, plant } = await lock();
    await plant(1, ELSEWHERE);
    const waiting = acquire({ waitMs: 2 * TTL });
    await clock.pass(TTL - 1_000);
    await plant(1, { ...ELSEWHERE, beat: 1 }); // a sign of life starts the wait anew
    await clock.pass(TTL - 1_000);
    expect(await Promise.race([waiting, "still waiting"])).toBe("still waiting");
    expect((await clock.passUntil(waiting, 5_000)).lease.fence).toBe(2);
  });

  test("a holder that asked for more time has it", async () => {
    const { clock, acquire, plant } = await lock();
    await plant(1, { ...ELSEWHERE, ttlMs: 3 * TTL });
    const waiting = acquire({ waitMs: 4 * TTL });
    await clock.pass(2 * TTL);
    expect(await Promise.race([waiting, "still waiting"])).toBe("still waiting");
    expect((await clock.passUntil(waiting, TTL + 5_000)).lease.fence).toBe(2);
  });

  test.each(["", "{", "null", "\0\0\0\0"])(
    "an owner that cannot be read (%j) counts as alive until the ttl",
    async (text) => {
      const { clock, path, acquire } = await lock();
      await writeFile(join(path, "1"), text);
      const waiting = acquire({ waitMs: 2 * TTL });
      await clock.pass(TTL - 1_000);
      expect(await Promise.race([waiting, "still waiting"])).toBe("still waiting");
      expect((await clock.passUntil(waiting, 5_000)).lease.fence).toBe(2);
    },
  );

  test("files that are not generations do not count", async () => {
    const { path, acquire } = await lock();
    for (const name of ["007", "9x", "-3", "1e3", ".8", "12345678901234567890"]) await writeFile(join(path, name), "");
    expect((await acquire()).lease.fence).toBe(1);
  });
});

describe("the holder", () => {
  test("shows a sign of life four times per ttl, and stops when it gives the lease back", async () => {
    const { clock, acquire, owner } = await lock();
    const { lease } = await acquire();
    for (let beat = 1; beat <= 20; beat += 1) {
      await clock.pass(TTL / 4);
      await expect.poll(() => owner(1)).toMatchObject({ beat, released: false });
    }
    await lease.assertHeld();
    await lease.release();
    await clock.pass(TTL * 5);
    expect(await owner(1)).toMatchObject({ beat: 20, released: true });
    expect(lease.lost.aborted).toBe(false);
  });

  test("knows at once that it was overtaken", async () => {
    const { acquire, plant } = await lock();
    const { lease, isHeldNow } = await acquire();
    expect(isHeldNow()).toBe(true);
    await plant(2, ELSEWHERE);
    expect(isHeldNow()).toBe(false);
    await expect(lease.assertHeld()).rejects.toMatchObject({ code: "lease-lost" });
    expect(lease.lost.reason).toMatchObject({ code: "lease-lost", details: { fence: 1 } });
  });

  test("learns it from its heartbeat too, and does not touch what the next one wrote", async () => {
    const { clock, acquire, plant, owner } = await lock();
    const { lease } = await acquire();
    await plant(2, ELSEWHERE);
    await clock.pass(TTL / 4);
    expect(lease.lost.aborted).toBe(true);
    await lease.release();
    expect(await owner(1)).toMatchObject({ beat: 0, released: false });
    expect(await owner(2)).toEqual(ELSEWHERE);
  });

  test("that slept through its ttl has lost it, even when nobody took it yet", async () => {
    const { clock, acquire } = await lock();
    const { lease, isHeldNow } = await acquire();
    clock.freeze(TTL);
    expect(isHeldNow()).toBe(false);
    await expect(lease.assertHeld()).rejects.toMatchObject({ code: "lease-lost" });
  });

  test("has lost it when the lock's files are gone", async () => {
    const { path, acquire } = await lock();
    const { lease } = await acquire();
    await rm(join(path, "1"));
    await expect(lease.assertHeld()).rejects.toMatchObject({ code: "lease-lost" });
    await rm(path, { recursive: true });
    await expect(lease.assertHeld()).rejects.toMatchObject({ code: "lease-lost" });
  });
});

describe("generations", () => {
  test("grow, and only the last eight are kept", async () => {
    const { path, acquire } = await lock();
    for (let fence = 1; fence <= 20; fence += 1) {
      const { lease } = await acquire();
      expect(lease.fence).toBe(fence);
      await lease.release();
    }
    const numbers = (await readdir(path)).map(Number).sort((a, b) => a - b);
    expect(numbers).toEqual([13, 14, 15, 16, 17, 18, 19, 20]);
  });

  test("a process whose listing missed the highest number takes its own back", async () => {
    // Between our listing and our link another process goes through two generations.
    const { path, acquire, plant, tryOnce } = await lock({
      link: async (temp, file) => {
        await writeFile(join(dirname(String(file)), "3"), formatOwner(ELSEWHERE));
        await link(temp, file);
      },
    });
    await plant(1, { ...ELSEWHERE, released: true });
    expect(await tryOnce()).toBe("taken");
    expect(await readdir(path).then((names) => names.sort())).toEqual(["1", "3"]);
    await expect(acquire({ waitMs: 0 })).rejects.toMatchObject({ code: "lease-timeout" });
  });

  test("where files cannot be linked they are created exclusively", async () => {
    const unsupported = async () => {
      throw Object.assign(new Error("no links"), { code: "ENOTSUP", syscall: "link" });
    };
    const { acquire, tryOnce, path } = await lock({ link: unsupported });
    const { lease } = await acquire();
    expect(await tryOnce()).toBe("taken");
    await lease.release();
    expect((await acquire()).lease.fence).toBe(2);
    expect((await readdir(path)).sort()).toEqual(["1", "2"]);
  });
});

/** A lock directory on a clock that the test moves. */
async function lock(options: LockDirectoryOptions = {}) {
  const clock = new ManualClock();
  const path = join(tempDirectory(), "lock.d");
  const directory = new LockDirectory(path, options);
  await directory.prepare();
  const environment = { clock, random: () => 0.5, self: thisProcess() };
  const acquire = ({ waitMs = 0 } = {}): Promise<FileLease> =>
    acquireFileLease(directory, { waitMs, ttlMs: TTL }, environment);
  return {
    clock,
    path,
    directory,
    acquire,
    tryOnce: () =>
      acquire().then(
        () => "acquired",
        () => "taken",
      ),
    plant: (generation: number, owner: LockOwner) => writeFile(join(path, String(generation)), formatOwner(owner)),
    owner: async (generation: number): Promise<unknown> =>
      JSON.parse(await readFile(join(path, String(generation)), "utf8")),
  };
}
