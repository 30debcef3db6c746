import type { OperationId } from "@cudo-compute/types/operations";
import { beforeEach, describe, expect, test } from "vitest";
import type { PollEvent, StateChange } from "../../src/index.ts";
import { DATA_CENTER, desk, HOUR, networkBody, vmBody } from "./support.ts";

const { cudo, emulator, clock } = desk();
const machine = { dataCenterId: DATA_CENTER, machineTypeId: "epyc-milan" };
const MINUTES_20 = 1_200_000;

/** The resources that can be waited for: how one is made, waited for and deleted, and the states it passes through. */
const KINDS = {
  vms: {
    create: "CreateVM",
    make: () => cudo.vms.create(vmBody({ vmId: "it" })),
    drop: () => cudo.vms.terminate("it"),
    target: "ACTIVE",
    up: ["PENDING", "CLONING", "STARTING", "ACTIVE"],
    down: ["DELETING", "DELETED"],
    within: 2 * HOUR,
    fails: true,
  },
  disks: {
    create: "CreateStorageDisk",
    make: () => cudo.disks.create({ id: "it", dataCenterId: DATA_CENTER, sizeGib: 10 }),
    drop: () => cudo.disks.delete("it"),
    target: "READY",
    up: ["CREATING", "READY"],
    down: ["DELETING", "DELETED"],
    within: MINUTES_20,
    fails: false,
  },
  networks: {
    create: "CreateNetwork",
    make: () => cudo.networks.create(networkBody("it")),
    drop: () => cudo.networks.delete("it"),
    target: "ACTIVE",
    up: ["CREATING", "ACTIVE"],
    down: ["DELETING", "DELETED"],
    within: 2 * HOUR,
    fails: true,
  },
  images: {
    create: "CreatePrivateVMImage",
    make: async () => {
      await cudo.vms.create(vmBody());
      await cudo.vms.waitFor("gpu-1", "ACTIVE");
      return cudo.images.create({ id: "it", vmId: "gpu-1" });
    },
    drop: () => cudo.images.delete("it"),
    target: "READY",
    up: ["CREATING", "READY"],
    down: ["DELETING", "DELETED"],
    within: MINUTES_20,
    fails: false,
  },
  machines: {
    create: "CreateMachine",
    make: () => cudo.machines.create({ id: "it", ...machine, os: "ubuntu/noble" }),
    drop: () => cudo.machines.delete("it"),
    target: "ACTIVE",
    up: ["CREATING", "ACTIVE", "DEPLOYING", "ACTIVE"],
    down: ["DELETING", "DELETED"],
    within: 2 * HOUR,
    fails: true,
  },
  clusters: {
    create: "CreateCluster",
    make: () => cudo.clusters.create({ id: "it", ...machine, machineCount: 1 }),
    drop: () => cudo.clusters.delete("it"),
    target: "ACTIVE",
    up: ["CREATING", "ACTIVE"],
    down: ["DELETING", "DELETED"],
    within: 2 * HOUR,
    fails: true,
  },
  volumes: {
    create: "CreateVolume",
    make: () => cudo.volumes.create({ id: "it", dataCenterId: DATA_CENTER, sizeGib: 10 }),
    drop: () => cudo.volumes.delete("it"),
    target: "ACTIVE",
    up: ["CREATING", "ACTIVE"],
    down: ["DELETING", "DELETED"],
    within: MINUTES_20,
    fails: false,
  },
} as const satisfies Record<string, { create: OperationId; make(): PromiseLike<unknown>; [more: string]: unknown }>;

type Kind = keyof typeof KINDS;
const kinds = Object.keys(KINDS) as Kind[];

/** What all of them can, whatever they are. */
interface Waitable {
  waitFor(id: string, target: string, options?: object): Promise<{ state?: string | null } | undefined>;
  watch(id: string, options?: object): AsyncIterable<StateChange<unknown>>;
}
const waitable = (kind: Kind): Waitable => cudo[kind] as unknown as Waitable;

beforeEach(() => {
  emulator.state.reset();
  emulator.faults.clear();
});

describe.each(kinds)("%s", (kind) => {
  const { create, make, drop, target, up, down, within } = KINDS[kind];

  test("are watched through every state of their lives", async () => {
    await make();
    const seen: StateChange<unknown>[] = [];
    for await (const change of waitable(kind).watch("it")) {
      seen.push(change);
      if (seen.length === up.length) await drop();
    }
    expect(seen.map(({ state }) => state)).toEqual([...up, ...down]);
    expect(seen.map(({ previous }) => previous)).toEqual([undefined, ...up, ...down].slice(0, -1));
    expect(seen.map(({ at }) => at)).toEqual(seen.map(({ at }) => at).sort((a, b) => a - b));
  });

  test("are waited for, also until they are gone", async () => {
    await make();
    const polls: PollEvent<unknown>[] = [];
    const changes: string[] = [];
    await waitable(kind).waitFor("it", target, {
      onPoll: (event: PollEvent<unknown>) => polls.push(event),
      onChange: ({ state }: StateChange<unknown>) => changes.push(state),
    });
    expect(changes).toEqual(up.slice(0, up.indexOf(target as never) + 1));
    expect(polls.map((event) => event.polls)).toEqual(polls.map((_, index) => index + 1));

    for (const _ of up) await waitable(kind).waitFor("it", target); // A machine is ACTIVE once before it is deployed.
    await drop();
    await waitable(kind).waitFor("it", "DELETED");
    expect(await waitable(kind).waitFor("it", "DELETED")).toBeUndefined();
    expect(clock.alarms).toBe(0);
  });

  test("are not waited for longer than their own limit", async () => {
    emulator.faults.add({ operation: create, outcome: "hang" });
    await make();
    const begun = clock.now();
    await expect(waitable(kind).waitFor("it", target, { interval: 600_000 })).rejects.toMatchObject({
      kind: "wait",
      outcome: "timeout",
      last: expect.objectContaining({}),
      history: [{ state: up[0] }],
      message: expect.stringContaining(`is ${up[0]} after ${within / 1000} s, not ${target}`),
    });
    expect(clock.now() - begun).toBe(within);
    expect(clock.alarms).toBe(0);
  });
});

test.each(kinds.filter((kind) => KINDS[kind].fails))("%s that fail end the wait at once", async (kind) => {
  const { create, make, target } = KINDS[kind];
  emulator.faults.add({ operation: create, outcome: "fail" });
  await make();
  await expect(waitable(kind).waitFor("it", target)).rejects.toMatchObject({
    kind: "wait",
    outcome: "failed",
    last: { state: "FAILED" },
    message: expect.stringContaining("create it again"),
  });
});

describe("a wait", () => {
  test("outlives failures that pass, and pauses as long as the service asks", async () => {
    await cudo.vms.create(vmBody());
    const errors: unknown[] = [];
    const pauses: (number | undefined)[] = [];
    emulator.faults.add({ operation: "GetVM", reset: true, count: 3 });
    const error = { code: "UNAVAILABLE" } as const;
    emulator.faults.add({ operation: "GetVM", error, headers: { "retry-after": "61" }, count: 1 });
    emulator.faults.add({ operation: "GetVM", html: 502, count: 3 });
    await cudo.vms.waitFor("gpu-1", "ACTIVE", {
      onPoll({ error, next }) {
        errors.push(error);
        pauses.push(next);
      },
    });
    expect(errors.slice(0, 3)).toMatchObject([{ kind: "connection" }, { code: "UNAVAILABLE" }, { kind: "api" }]);
    expect(pauses[1]).toBe(61_000);
  });

  test.each(["PERMISSION_DENIED", "UNAUTHENTICATED", "INVALID_ARGUMENT"] as const)("ends with %s", async (code) => {
    await cudo.vms.create(vmBody());
    emulator.faults.add({ operation: "GetVM", error: { code } });
    await expect(cudo.vms.waitFor("gpu-1", "ACTIVE")).rejects.toMatchObject({ code });
  });

  test("lets a new disk be missing for ten seconds, and no other resource", async () => {
    await cudo.disks.create({ id: "data", dataCenterId: DATA_CENTER, sizeGib: 10 });
    emulator.faults.add({ operation: ["GetDisk", "GetVM"], error: { code: "NOT_FOUND" }, count: 3 });
    await cudo.disks.waitFor("data", "READY");
    await expect(cudo.disks.waitFor("none", "READY")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(cudo.vms.waitFor("none", "ACTIVE")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("until every storage disk is there", async () => {
    for (const id of ["a", "b"]) await cudo.disks.create({ id, dataCenterId: DATA_CENTER, sizeGib: 10 });
    await cudo.disks.waitFor("a", "READY");
    await cudo.disks.waitFor("b", "READY");
    await cudo.vms.create(vmBody({ storageDiskIds: ["a", "b"] }));
    const until = (vm: { storageDisks: readonly unknown[] }) => vm.storageDisks.length === 2;
    expect(await cudo.vms.waitFor("gpu-1", "ACTIVE", { until })).toMatchObject({
      storageDisks: [{ id: "a" }, { id: "b" }],
    });
  });

  test("for a stop ends with a deletion instead", async () => {
    await cudo.vms.create(vmBody());
    await cudo.vms.waitFor("gpu-1", "ACTIVE");
    const wait = cudo.vms.waitFor("gpu-1", "STOPPED", {
      onPoll: ({ polls }) => polls === 2 && void cudo.vms.terminate("gpu-1"),
    });
    await expect(wait).rejects.toMatchObject({ kind: "wait", outcome: "failed", last: { state: "DELETING" } });
  });
});
