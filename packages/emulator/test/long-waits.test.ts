import { describe, expect, test } from "vitest";
import { type Answer, type Desk, desk, preconditionsOf, VM, VMS, vmBody } from "./support.ts";
import { DATA_CENTER, METAL, must } from "./walk/given.ts";

const P = "/v1/projects/demo";
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How a client's sleep passes, by clock: the instant one goes on by being asked. */
const CLOCKS = {
  instant: () => {},
  manual: ({ emulator }: Desk, span: number) => emulator.clock.advance(span),
} as const;
type Clock = keyof typeof CLOCKS;

/** A client that asks again and again, as real ones do. */
interface Poller {
  readonly path: string;
  /** What the client makes of an answer; it stops at one of `until`. */
  readonly show: (answer: Answer) => string;
  readonly until: readonly string[];
  readonly every: number;
  readonly budget: number;
}

const stateOf = ({ status, body }: Answer): string => (status === 200 ? body.state : String(status));
const vmState = ({ status, body }: Answer): string => (status === 200 ? body.VM.state : String(status));

/** Polls until the end or until the client's time is up; returns what it saw, without repetitions. */
async function poll(at: Desk, clock: Clock, { path, show, until, every, budget }: Poller): Promise<string[]> {
  const seen: string[] = [];
  for (let waited = 0; waited <= budget; waited += every) {
    const now = show(await at.call("GET", path));
    if (seen.at(-1) !== now) seen.push(now);
    if (until.includes(now)) return seen;
    CLOCKS[clock](at, every);
  }
  return [...seen, "gave up"];
}

const NET = { id: "net", dataCenterId: DATA_CENTER, ipRange: "10.1.0.0/24" };
const DISK = { id: "data", dataCenterId: DATA_CENTER, sizeGib: 10 };
const METAL_1 = { id: "metal-1", ...METAL, os: "ubuntu/noble" };

const disk: Poller = {
  path: `${P}/disks/data`,
  // The vendor's provider takes a disk that is not there yet for one that is being made.
  show: ({ status, body }) => (status === 404 ? "CREATING" : body.disk.diskState),
  until: ["READY", "UNKNOWN"],
  every: 5 * SECOND,
  budget: 20 * MINUTE,
};

/** Terraform's wait for a VM: settled, and with as many storage disks as it ordered. */
const vmWithDisks: Poller = {
  path: `${VMS}/gpu-1`,
  show: ({ status, body }) => (status === 200 ? `${body.VM.state} ${body.VM.storageDisks.length}` : String(status)),
  until: ["ACTIVE 1", "FAILED 0", "404"],
  every: 10 * SECOND,
  budget: 2 * HOUR,
};

/** SkyPilot's wait, by the short state. */
const running: Poller = {
  path: `${VMS}/gpu-1`,
  show: ({ status, body }) => (status === 200 ? body.VM.shortState : String(status)),
  until: ["runn"],
  every: 10 * SECOND,
  budget: 10 * MINUTE,
};

const gone: Poller = { path: `${VMS}/gpu-1`, show: vmState, until: ["404"], every: 10 * SECOND, budget: 2 * HOUR };
const network: Poller = {
  path: `${P}/networks/net`,
  show: stateOf,
  until: ["ACTIVE", "STOPPED", "FAILED", "404"],
  every: 3 * SECOND,
  budget: 2 * MINUTE,
};
/** Terraform's wait for a machine ends when the system is being installed, and not before. */
const machine: Poller = {
  path: `${P}/machines/metal-1`,
  show: stateOf,
  until: ["DEPLOYING", "UPDATING", "FAILED", "DELETING"],
  every: 10 * SECOND,
  budget: 2 * HOUR,
};
const cluster: Poller = {
  path: `${P}/clusters/train`,
  show: stateOf,
  until: ["ACTIVE", "FAILED"],
  every: 10 * SECOND,
  budget: 2 * HOUR,
};

const until = (poller: Poller, ...states: string[]): Poller => ({ ...poller, until: states });

/** What clients of the service wait for: what they order, and the last thing that they see. */
const WAITS: readonly (readonly [
  name: string,
  method: string,
  path: string,
  body: object | undefined,
  Poller,
  end: string,
])[] = [
  ["a disk", "POST", `${P}/disks`, DISK, disk, "READY"],
  ["a VM and its disk", "POST", VM, vmBody({ storageDiskIds: ["data"] }), vmWithDisks, "ACTIVE 1"],
  ["a VM, by its short state", "GET", `${VMS}/gpu-1`, undefined, running, "runn"],
  ["a VM to stop", "POST", `${VMS}/gpu-1/stop`, undefined, { ...gone, until: ["STOPPED"] }, "STOPPED"],
  ["a VM to be resized", "POST", `${VMS}/gpu-1/resize?vcpus=6`, undefined, { ...gone, until: ["STOPPED"] }, "STOPPED"],
  ["a VM to start", "POST", `${VMS}/gpu-1/start`, undefined, { ...gone, until: ["ACTIVE"] }, "ACTIVE"],
  ["a VM to be gone", "POST", `${VMS}/gpu-1/terminate`, undefined, gone, "404"],
  ["a disk that a VM has let go of", "GET", `${P}/disks/data`, undefined, disk, "READY"],
  ["a network", "POST", `${P}/networks`, NET, network, "ACTIVE"],
  ["a network to stop", "POST", `${P}/networks/net/stop`, undefined, until(network, "STOPPED"), "STOPPED"],
  ["a network to be gone", "DELETE", `${P}/networks/net`, undefined, until(network, "404"), "404"],
  ["a machine", "POST", `${P}/machines`, METAL_1, machine, "DEPLOYING"],
  ["the system of a machine", "GET", `${P}/machines/metal-1`, undefined, until(machine, "ACTIVE"), "ACTIVE"],
  ["a machine to be gone", "DELETE", `${P}/machines/metal-1`, undefined, until(machine, "404"), "404"],
  ["a cluster", "POST", `${P}/clusters`, { id: "train", ...METAL, machineCount: 3 }, cluster, "ACTIVE"],
  ["a cluster to grow", "PATCH", `${P}/clusters/train`, { machineCount: 4 }, cluster, "ACTIVE"],
  ["a cluster to be gone", "DELETE", `${P}/clusters/train`, undefined, until(cluster, "404"), "404"],
];

/** Every state that a client must be able to see on its way with the instant clock, in order. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  "a disk": ["CREATING", "READY"],
  "a VM and its disk": ["PENDING 0", "CLONING 0", "STARTING 0", "ACTIVE 0", "HOTPLUGGING 0", "ACTIVE 1"],
  "a VM to stop": ["STOPPING", "STOPPED"],
  "a VM to be resized": ["RESIZING", "STOPPED"],
  "a VM to start": ["STARTING", "ACTIVE"],
  "a VM to be gone": ["DELETING", "404"],
  "a network": ["CREATING", "ACTIVE"],
  "a network to be gone": ["DELETING", "404"],
  "a machine": ["CREATING", "ACTIVE", "DEPLOYING"],
  "the system of a machine": ["ACTIVE"],
  "a cluster to grow": ["UPDATING", "ACTIVE"],
  "a cluster to be gone": ["DELETING", "404"],
};

describe.each(Object.keys(CLOCKS) as Clock[])("with the %s clock", (clock) => {
  test("every wait ends as clients expect, and none loses its state on the way", async () => {
    const at = desk({ clock });
    for (const [name, method, path, body, poller, end] of WAITS) {
      await must(at, method, path, body);
      const seen = await poll(at, clock, poller);
      expect([name, seen.at(-1)]).toEqual([name, end]);
      if (clock === "instant" && name in STEPS) expect([name, seen]).toEqual([name, STEPS[name]]);
    }
  });

  test("a project can be deleted when it has been emptied, in the order that works", async () => {
    const at = desk({ clock });
    await must(at, "POST", `${P}/disks`, DISK);
    await poll(at, clock, disk);
    await must(at, "POST", VM, vmBody({ storageDiskIds: ["data"] }));
    await poll(at, clock, vmWithDisks);
    const seen: number[] = [];
    const attempt = async () => seen.push((await at.call("DELETE", P)).status);
    await attempt();
    expect(preconditionsOf(await at.call("DELETE", `${P}/disks/data`))).toEqual(["DISK_IN_USE"]);
    await must(at, "POST", `${VMS}/gpu-1/terminate`);
    await attempt();
    await poll(at, clock, gone);
    await must(at, "DELETE", `${P}/disks/data`);
    // The waits of a client that takes 400 for "not yet".
    for (const wait of [3, 6, 12, 24]) {
      await attempt();
      if (seen.at(-1) === 200) break;
      CLOCKS[clock](at, wait * SECOND);
    }
    expect(seen.slice(0, 3)).toEqual([400, 400, 400]);
    expect(seen.at(-1)).toBe(200);
    expect((await at.call("GET", P)).status).toBe(404);
  });

  test("a client gives up on a VM that never gets ready after two hours, which take it no time", async () => {
    const at = desk({ clock });
    at.emulator.faults.add({ operation: "CreateVM", outcome: "hang" });
    await must(at, "POST", VM, vmBody());
    const started = performance.now();
    expect(await poll(at, clock, vmWithDisks)).toEqual(["PENDING 0", "gave up"]);
    expect(at.emulator.journal.entries({ operation: "GetVM" })).toHaveLength(721);
    // A second for 721 polls is generous; two hours would be noticed.
    expect(performance.now() - started).toBeLessThan(10 * SECOND);
  });

  test("a VM that fails is seen to fail", async () => {
    const at = desk({ clock });
    at.emulator.faults.add({ operation: "CreateVM", outcome: "fail" });
    await must(at, "POST", VM, vmBody());
    expect((await poll(at, clock, vmWithDisks)).at(-1)).toBe("FAILED 0");
    await must(at, "POST", `${VMS}/gpu-1/terminate`);
    expect(await poll(at, clock, gone)).toEqual(["DELETING", "404"]);
  });
});
