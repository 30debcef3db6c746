import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { restoreSnapshot, takeSnapshot } from "../src/state/snapshot.ts";
import { bootVm, type Desk, desk, pollVm, VM, VMS, vmBody } from "./support.ts";

const state = async ({ call }: Desk) => {
  const { status, body } = await call("GET", `${VMS}/gpu-1`);
  return status === 200 ? body.VM.state : status;
};

describe("manual", () => {
  test("moves by advance only, and through every step on the way", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", VM, vmBody());
    const seen: string[] = [];
    for (const seconds of [0, 4, 1, 29, 1, 24, 1, 1000]) {
      at.emulator.clock.advance(seconds * 1000);
      seen.push(await state(at));
    }
    expect(seen).toEqual(["PENDING", "PENDING", "CLONING", "CLONING", "STARTING", "STARTING", "ACTIVE", "ACTIVE"]);
    expect(new Date(at.emulator.clock.now()).toISOString()).toBe("2026-01-01T00:17:40.000Z");
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("does not advance by %d", (span) => {
    expect(() => createEmulator({ clock: "manual" }).clock.advance(span)).toThrow(RangeError);
  });
});

describe("realtime", () => {
  const timed = (speed?: number) => {
    let real = 1_800_000_000_000;
    const at = desk({ clock: "realtime", speed, realNow: () => real });
    const pass = (milliseconds: number) => {
      real += milliseconds;
    };
    return { at, pass };
  };

  test("starts now and goes as time goes, with no timers", async () => {
    const { at, pass } = timed();
    expect(at.emulator.clock.now()).toBe(1_800_000_000_000);
    await at.call("POST", VM, vmBody());
    pass(4_999);
    expect(await state(at)).toBe("PENDING");
    pass(1);
    expect(await state(at)).toBe("CLONING");
    pass(55_000);
    expect(await state(at)).toBe("ACTIVE");
  });

  test("can go faster", async () => {
    const { at, pass } = timed(60);
    await at.call("POST", VM, vmBody());
    pass(1000);
    expect(await state(at)).toBe("ACTIVE");
  });

  test("can be pushed on", async () => {
    const { at } = timed();
    await at.call("POST", VM, vmBody({ ttl: "3600s" }));
    at.emulator.clock.advance(3_600_000 + 60_000);
    expect(await state(at)).toBe(404);
  });
});

describe("instant", () => {
  test("time jumps to the step that was seen", async () => {
    const at = desk();
    await bootVm(at);
    expect(at.emulator.clock.now() - Date.UTC(2026, 0, 1)).toBe(60_000);
  });

  test("a change that is asked for does not count as a look", async () => {
    const at = desk();
    await at.call("POST", VM, vmBody());
    await at.call("POST", `${VM}/gpu-1/metadata`, { metadata: { a: "1" } });
    expect(await state(at)).toBe("PENDING");
  });

  test("advance brings everything about, looked at or not", async () => {
    const at = desk();
    await at.call("POST", VM, vmBody());
    at.emulator.clock.advance(60_000);
    expect(await state(at)).toBe("ACTIVE");
  });
});

describe("the same seed", () => {
  const day = async (seed: number) => {
    const at = desk({ seed });
    await bootVm(at);
    const { body } = await at.call("GET", `${VMS}/gpu-1`);
    return { apiKey: at.emulator.apiKey, body };
  };

  test("gives the same day, and another seed another one", async () => {
    const first = await day(7);
    expect(await day(7)).toEqual(first);
    expect((await day(8)).apiKey).not.toBe(first.apiKey);
  });
});

describe("a snapshot", () => {
  test("goes on as if nothing had happened", async () => {
    const before = desk();
    await before.call("POST", VM, vmBody({ ttl: "600s" }));
    await state(before);
    const snapshot = JSON.parse(JSON.stringify(takeSnapshot(before.world)));
    const after = desk({ seed: 99 });
    restoreSnapshot(after.world, snapshot);
    const authorization = `Bearer ${before.emulator.apiKey}`;
    const call: Desk["call"] = (method, path, body) => after.call(method, path, body, { authorization });
    expect(await pollVm({ call }, "gpu-1", "ACTIVE")).toEqual(["CLONING", "STARTING", "ACTIVE"]);
    await pollVm(before, "gpu-1", "ACTIVE");
    expect((await call("GET", `${VMS}/gpu-1`)).body).toEqual((await before.call("GET", `${VMS}/gpu-1`)).body);
    after.emulator.clock.advance(600_000);
    expect((await call("GET", VMS)).body).toEqual({ VMs: [] });
  });
});

describe("options that make no sense are refused by name", () => {
  test.each([
    [{ clock: "sundial" }, /option clock must be one of instant, realtime, manual, not sundial/],
    [{ speed: 0 }, /option speed/],
    [{ seed: 1.5 }, /option seed/],
    [{ ids: "any" }, /option ids/],
    [{ start: new Date("never") }, /option start/],
    [{ projectId: "" }, /option projectId/],
  ])("%o", (options, message) => {
    expect(() => createEmulator(options as object)).toThrow(message);
  });
});
