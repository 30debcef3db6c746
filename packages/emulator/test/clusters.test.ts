import { describe, expect, test } from "vitest";
import { type Desk, desk, fieldsOf } from "./support.ts";

const CLUSTERS = "/v1/projects/demo/clusters";
const MACHINES = "/v1/projects/demo/cluster-machines";
const MINUTE = 60_000;

const body = (changes: object = {}) => ({
  id: "train",
  dataCenterId: "gb-bournemouth-1",
  machineTypeId: "epyc-milan",
  machineCount: 2,
  ...changes,
});

const create = ({ call }: Desk, changes: object = {}) => call("POST", CLUSTERS, body(changes));
const show = async ({ call }: Desk) => (await call("GET", `${CLUSTERS}/train`)).body;
const resize = ({ call }: Desk, machineCount: number) => call("PATCH", `${CLUSTERS}/train`, { machineCount });

/** What a poller sees: the state of the cluster and of each machine. */
async function poll({ call }: Desk, until: string): Promise<string[]> {
  const seen: string[] = [];
  for (let look = 0; look < 20; look++) {
    const { status, body: cluster } = await call("GET", `${CLUSTERS}/train`);
    if (status !== 200) return [...seen, String(status)];
    const machines = cluster.machines.map(({ state }: { state: string }) => state);
    seen.push([cluster.state, ...machines].join(" "));
    if (cluster.state === until) return seen;
  }
  return seen;
}

async function ready(options = {}, changes = {}): Promise<Desk> {
  const at = desk(options);
  await create(at, changes);
  at.emulator.clock.advance(60 * MINUTE);
  return at;
}

const idsOf = async (at: Desk): Promise<string[]> => (await show(at)).machines.map(({ id }: { id: string }) => id);

const free = async ({ call }: Desk) =>
  (await call("GET", "/v1/clusters/data-centers/gb-bournemouth-1/machine-types/epyc-milan")).body.machineType
    .machinesFree;

describe("life", () => {
  test("machines come and go with their cluster", async () => {
    const at = desk();
    expect((await create(at)).body).toMatchObject({ state: "CREATING", machineCount: 2, networkType: "ETHERNET" });
    expect(await poll(at, "ACTIVE")).toEqual(["CREATING CREATING CREATING", "ACTIVE ACTIVE ACTIVE"]);
    const { machines } = await show(at);
    expect(
      new Set(machines.map(({ externalIpAddress }: { externalIpAddress: string }) => externalIpAddress)).size,
    ).toBe(2);
    await at.call("DELETE", `${CLUSTERS}/train`);
    expect(await poll(at, "404")).toEqual(["DELETING DELETING DELETING", "DELETING", "404"]);
    expect(await free(at)).toBe(32);
  });

  test("the phases take their time", async () => {
    const at = desk({ clock: "manual" });
    await create(at);
    at.emulator.clock.advance(30 * MINUTE - 1);
    expect((await show(at)).state).toBe("CREATING");
    at.emulator.clock.advance(1);
    expect((await show(at)).state).toBe("ACTIVE");
    await resize(at, 1);
    at.emulator.clock.advance(20 * MINUTE - 1);
    expect((await show(at)).state).toBe("UPDATING");
    at.emulator.clock.advance(1);
    expect((await show(at)).state).toBe("ACTIVE");
  });

  test("totals and prices add up", async () => {
    expect((await create(desk())).body).toMatchObject({
      totalCpuCores: 128,
      totalMemoryGib: 1024,
      totalDiskSizeGib: 7680,
      machinePriceHr: { value: "1.150000" },
      totalMachinePriceHr: { value: "2.300000" },
      totalPriceHr: { value: "2.307000" },
      commitmentEndTime: null,
      ipoibConfig: null,
    });
  });

  test("a project with a cluster is not empty, and counts it once", async () => {
    const at = await ready();
    expect((await at.call("GET", "/v1/projects/demo")).body.resourceCount).toBe(1);
    expect((await at.call("DELETE", "/v1/projects/demo")).status).toBe(400);
  });
});

describe("size", () => {
  test("grows: the new machines are made while the others run", async () => {
    const at = await ready();
    expect((await resize(at, 3)).body).toMatchObject({ state: "UPDATING", machineCount: 3 });
    expect(await poll(at, "ACTIVE")).toEqual(["UPDATING ACTIVE ACTIVE CREATING", "ACTIVE ACTIVE ACTIVE ACTIVE"]);
    expect(await free(at)).toBe(29);
  });

  test("shrinks: machines go, and what they took is given back", async () => {
    const at = await ready();
    await resize(at, 1);
    expect(await poll(at, "ACTIVE")).toEqual(["UPDATING ACTIVE DELETING", "ACTIVE ACTIVE"]);
    expect(await free(at)).toBe(31);
  });

  test("the same count is no change", async () => {
    expect((await resize(await ready(), 2)).body.state).toBe("ACTIVE");
  });

  test("there must be machines free", async () => {
    const at = await ready();
    expect((await resize(at, 33)).body.code).toBe(3);
    expect((await create(at, { id: "other", machineCount: 31 })).body.message).toContain("no hosts available");
    expect(await show(at)).toMatchObject({ state: "ACTIVE", machineCount: 2 });
  });

  test("a cluster that is changing cannot be resized", async () => {
    const at = desk({ clock: "manual" });
    await create(at);
    expect((await resize(at, 3)).body.code).toBe(9);
  });

  test("a commitment lets it grow, not shrink or go", async () => {
    const at = await ready({}, { commitmentTerm: "COMMITMENT_TERM_12_MONTHS" });
    const { machines, commitmentEndTime } = await show(at);
    expect(commitmentEndTime).toBe("2027-01-01T00:00:00Z");
    expect((await resize(at, 1)).body.code).toBe(9);
    expect((await at.call("DELETE", `${MACHINES}/${machines[0].id}`)).body.code).toBe(9);
    expect((await at.call("DELETE", `${CLUSTERS}/train`)).body.code).toBe(9);
    expect((await resize(at, 3)).status).toBe(200);
  });
});

describe("update", () => {
  const INFINIBAND = { dataCenterId: "ca-montreal-3", machineTypeId: "sapphire-rapids-8x-h100" };
  const ipoibConfig = { networkPrefix: "10.1.0.0/16", hostBits: 8, portBits: 3 };

  test.each([
    ["machineTypeId", { machineTypeId: "abacus" }],
    ["ipoibConfig", { ipoibConfig: { ...ipoibConfig, hostBits: 7 } }],
  ])("cannot change %s", async (field, sent) => {
    const at = await ready({}, { ...INFINIBAND, ipoibConfig });
    expect(fieldsOf(await at.call("PATCH", `${CLUSTERS}/train`, sent))).toEqual([field]);
    const same = { ipoibConfig, machineTypeId: INFINIBAND.machineTypeId };
    expect((await at.call("PATCH", `${CLUSTERS}/train`, same)).status).toBe(200);
  });

  test("changes only the keys that are present; null empties one", async () => {
    const at = await ready({}, { startScript: "a", customSshKeys: ["ssh-ed25519 AAAA me"] });
    const { body: cluster } = await at.call("PATCH", `${CLUSTERS}/train`, { startScript: null });
    expect(cluster).toMatchObject({ startScript: "", customSshKeys: ["ssh-ed25519 AAAA me"], state: "ACTIVE" });
  });
});

describe("one machine", () => {
  test.each([
    ["off", { powerState: "OFF" }, ["POWERING_OFF", "OFF"]],
    ["over", { powerState: "REBOOTING" }, ["REBOOTING", "ON"]],
  ])("is switched %s and stays ACTIVE", async (_name, sent, states) => {
    const at = await ready();
    const [id] = await idsOf(at);
    const { body: machine } = await at.call("PATCH", `${MACHINES}/${id}`, sent);
    expect(machine).toMatchObject({ state: "ACTIVE", powerState: states[0] });
    const seen = [];
    for (let look = 0; look < 2; look++) seen.push((await show(at)).machines[0].powerState);
    expect(seen).toEqual(states);
  });

  test("is rebooted", async () => {
    const at = await ready();
    const [id] = await idsOf(at);
    expect((await at.call("POST", `${MACHINES}/${id}:reboot`)).body).toEqual({});
    expect((await show(at)).machines[0].powerState).toBe("REBOOTING");
  });

  test("gets a new id", async () => {
    const at = await ready();
    const [id, other] = await idsOf(at);
    expect((await at.call("POST", `${MACHINES}/${id}:rename?newId=${other}`)).status).toBe(409);
    expect(fieldsOf(await at.call("POST", `${MACHINES}/${id}:rename`))).toEqual(["newId"]);
    expect((await at.call("POST", `${MACHINES}/${id}:rename?newId=head`)).body).toEqual({});
    expect((await idsOf(at)).sort()).toEqual(["head", other].sort());
    expect((await at.call("POST", `${MACHINES}/${id}:reboot`)).status).toBe(404);
    expect((await at.call("POST", `${MACHINES}/head:reboot`)).status).toBe(200);
  });

  test("leaves, which makes the cluster smaller; the last one cannot", async () => {
    const at = await ready();
    const [first, second] = await idsOf(at);
    expect((await at.call("DELETE", `${MACHINES}/${first}`)).body).toEqual({});
    expect(await poll(at, "ACTIVE")).toEqual(["UPDATING DELETING ACTIVE", "ACTIVE ACTIVE"]);
    expect(await show(at)).toMatchObject({ machineCount: 1, machines: [{ id: second }] });
    expect((await at.call("DELETE", `${MACHINES}/${second}`)).body.code).toBe(9);
  });

  test("shares volumes of its data center", async () => {
    const at = await ready();
    for (const [id, dataCenterId] of [
      ["near", "gb-bournemouth-1"],
      ["far", "no-luster-1"],
    ]) {
      await at.call("POST", "/v1/projects/demo/volumes", { id, dataCenterId, sizeGib: 10 });
    }
    const attach = async (...volumeIds: string[]) =>
      at.call("PATCH", `${MACHINES}/${(await idsOf(at))[0]}`, { volumeIds });
    expect((await attach("near")).body.code).toBe(9);
    at.emulator.clock.advance(10 * MINUTE);
    expect((await attach("near")).body.volumeIds).toEqual(["near"]);
    expect(fieldsOf(await attach("far"))).toEqual(["volumeIds"]);
    expect((await attach("none")).status).toBe(404);
    expect((await attach()).body.volumeIds).toEqual([]);
  });
});

test("types are a public catalogue", async () => {
  const { call } = desk();
  const { body: page } = await call("GET", "/v1/clusters/machine-types?pageSize=2", undefined, { authorization: "" });
  expect(page).toMatchObject({ totalCount: 3, pageNumber: 1, pageSize: 2 });
  expect((await call("GET", "/v1/clusters/data-centers/mars/machine-types/epyc-milan")).status).toBe(404);
});
