import { describe, expect, test } from "vitest";
import {
  bootVm,
  type Desk,
  desk,
  fieldsOf,
  pollUntil,
  pollVm,
  preconditionsOf,
  putNetwork,
  VM,
  VMS,
  vmBody,
} from "./support.ts";

const NETWORKS = "/v1/projects/demo/networks";

const networkBody = (changes: object = {}) => ({
  id: "net-1",
  dataCenterId: "gb-bournemouth-1",
  ipRange: "192.168.7.0/24",
  ...changes,
});

const net1 = async ({ call }: Desk) => (await call("GET", `${NETWORKS}/net-1`)).body;
const poll = (at: Desk, until: string) => pollUntil(at, `${NETWORKS}/net-1`, ({ state }) => state, until);
const act = ({ call }: Desk, verb: string) => call("POST", `${NETWORKS}/net-1/${verb}`);
const remove = ({ call }: Desk) => call("DELETE", `${NETWORKS}/net-1`);

async function active(at: Desk): Promise<void> {
  await at.call("POST", NETWORKS, networkBody());
  await poll(at, "ACTIVE");
}

/** A running VM on the network. */
async function occupied(at: Desk): Promise<void> {
  await active(at);
  await bootVm(at, { nics: [{ networkId: "net-1", assignPublicIp: true }] });
}

describe("a network", () => {
  test("is there at once, without addresses, and has them when it is ACTIVE", async () => {
    const at = desk();
    const { status, body } = await at.call("POST", NETWORKS, networkBody());
    const bare = {
      ...networkBody(),
      projectId: "demo",
      gateway: "",
      internalIpAddress: "",
      externalIpAddress: "",
      state: "CREATING",
      vmState: "PENDING",
      priceHr: { value: "0.004000" },
      createTime: "2026-01-01T00:00:00Z",
    };
    expect([status, body]).toEqual([200, bare]);
    expect(await net1(at)).toEqual(bare);
    expect(await net1(at)).toEqual({ ...bare, vmState: "STARTING" });
    const externalIpAddress = expect.stringMatching(/^100\.64\.\d+\.\d+$/);
    const addresses = { gateway: "192.168.7.1", internalIpAddress: "192.168.7.1", externalIpAddress };
    expect(await net1(at)).toEqual({ ...bare, ...addresses, state: "ACTIVE", vmState: "ACTIVE" });
  });

  test("stops and starts and keeps its addresses", async () => {
    const at = desk();
    await active(at);
    const { externalIpAddress } = await net1(at);
    expect(await act(at, "stop")).toMatchObject({ status: 200, body: {} });
    expect(await poll(at, "STOPPED")).toEqual(["STOPPING", "STOPPED"]);
    expect(await net1(at)).toMatchObject({ vmState: "STOPPED", externalIpAddress });
    expect(await act(at, "start")).toMatchObject({ status: 200, body: {} });
    expect(await poll(at, "ACTIVE")).toEqual(["STARTING", "ACTIVE"]);
    expect(await net1(at)).toMatchObject({ vmState: "ACTIVE", externalIpAddress });
  });

  test("takes its time, to the second", async () => {
    const at = desk({ clock: "manual" });
    const seen: string[] = [];
    const pass = async (...spans: number[]) => {
      for (const span of spans) {
        at.emulator.clock.advance(span);
        const { status, body } = await at.call("GET", `${NETWORKS}/net-1`);
        seen.push(status === 200 ? body.state : String(status));
      }
    };
    await at.call("POST", NETWORKS, networkBody());
    await pass(39_999, 1);
    await act(at, "stop");
    await pass(9_999, 1);
    await act(at, "start");
    await pass(19_999, 1);
    await remove(at);
    await pass(9_999, 1);
    expect(seen).toEqual([
      ...["CREATING", "ACTIVE"],
      ...["STOPPING", "STOPPED"],
      ...["STARTING", "ACTIVE"],
      ...["DELETING", "404"],
    ]);
  });

  test("fails where no public address is left", async () => {
    const at = desk();
    await at.call("POST", NETWORKS, networkBody({ dataCenterId: "in-hyderabad-1" }));
    expect(await poll(at, "FAILED")).toEqual(["CREATING", "CREATING", "FAILED"]);
    expect(await net1(at)).toMatchObject({ vmState: "FAILED", gateway: "", externalIpAddress: "" });
    await remove(at);
    expect(await poll(at, "404")).toEqual(["DELETING", "404"]);
  });

  test("gives its public address back", async () => {
    const at = desk();
    const free = async () => {
      const { dataCenters } = (await at.call("GET", "/v1/vms/data-centers")).body;
      return dataCenters.find(({ id }: { id: string }) => id === "gb-bournemouth-1").ipv4Free;
    };
    const before = await free();
    await active(at);
    expect(await free()).toBe(before - 1);
    await remove(at);
    expect(await free()).toBe(before);
  });
});

describe("creating", () => {
  test.each([
    ["8.8.8.0/24", "a public range"],
    ["172.32.0.0/16", "a range just behind a private one"],
    ["192.168.0.0/12", "a range larger than the private one"],
    ["172.16.0.0/8", "another range larger than the private one"],
    ["10.0.0.999/24", "an address that is none"],
    ["10.0.0.0/31", "a range without room"],
    ["10.0.0.0", "no range"],
    ["fd00::/64", "another version of IP"],
  ])("with %s, %s, is refused", async (ipRange) => {
    const answer = await desk().call("POST", NETWORKS, networkBody({ ipRange }));
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ["ipRange"]]);
  });

  test.each([
    ["10.0.0.0/8", "10.0.0.1"],
    ["172.31.255.0/24", "172.31.255.1"],
    ["192.168.1.77/30", "192.168.1.77"],
  ])("with %s has the gateway %s", async (ipRange, gateway) => {
    const at = desk();
    await at.call("POST", NETWORKS, networkBody({ ipRange }));
    await poll(at, "ACTIVE");
    expect(await net1(at)).toMatchObject({ ipRange, gateway });
  });

  test("is refused in no data center, under a taken id, and with nobody to pay", async () => {
    const at = desk();
    expect(fieldsOf(await at.call("POST", NETWORKS, networkBody({ dataCenterId: "atlantis-1" })))).toEqual([
      "dataCenterId",
    ]);
    await at.call("POST", NETWORKS, networkBody());
    const taken = await at.call("POST", NETWORKS, networkBody());
    expect([taken.status, taken.body.message]).toEqual([409, "A network with that id already exists"]);
    const account = at.world.store.billingAccounts.get("", at.emulator.billingAccountId);
    if (account !== undefined) account.state = "STATE_SUSPENDED_ABUSE";
    const unpaid = await at.call("POST", NETWORKS, networkBody({ id: "net-2" }));
    expect(preconditionsOf(unpaid)).toEqual(["BILLING_ACCOUNT_BLOCKED"]);
  });

  test("stops at the quota", async () => {
    const at = desk({ quotas: { networks: 1 } });
    await at.call("POST", NETWORKS, networkBody());
    expect((await at.call("POST", NETWORKS, networkBody({ id: "net-2" }))).body.code).toBe(8);
  });
});

describe("stopping and starting", () => {
  test.each([
    ["start", "ACTIVE"],
    ["start", "CREATING"],
    ["stop", "STOPPED"],
    ["stop", "FAILED"],
  ])("%s of one that is %s is refused", async (verb, state) => {
    const at = desk();
    putNetwork(at, "net-1", { state });
    const { status, body } = await act(at, verb);
    expect([status, body.code]).toEqual([400, 9]);
    expect(body.message).toContain(state);
  });
});

describe("the list", () => {
  test("has pages", async () => {
    const at = desk();
    for (const id of ["net-1", "net-2", "net-3"]) await at.call("POST", NETWORKS, networkBody({ id }));
    const { body } = await at.call("GET", `${NETWORKS}?pageNumber=2&pageSize=2`);
    expect(body).toMatchObject({ networks: [{ id: "net-3" }], totalCount: 3, pageNumber: 2, pageSize: 2 });
  });
});

describe("VMs on a network", () => {
  test("get their inner addresses from its range", async () => {
    const at = desk();
    await occupied(at);
    const { nics } = (await at.call("GET", `${VMS}/gpu-1`)).body.VM;
    expect(nics).toMatchObject([{ networkId: "net-1", networkAddress: "192.168.7.0/24" }]);
    expect(nics[0].internalIpAddress).toMatch(/^192\.168\.7\.\d+$/);
    expect(nics[0].internalIpAddress).not.toBe("192.168.7.1");
  });

  test("must wait until it is ready", async () => {
    const at = desk();
    await at.call("POST", NETWORKS, networkBody());
    const nics = [{ networkId: "net-1" }];
    expect(preconditionsOf(await at.call("POST", VM, vmBody({ nics })))).toEqual(["NETWORK_NOT_READY"]);
  });

  test("keep it from being deleted", async () => {
    const at = desk();
    await occupied(at);
    const { status, body } = await remove(at);
    expect([status, body.code, body.message]).toEqual([400, 9, "Network net-1 is in use by VM gpu-1"]);
    expect(await net1(at)).toMatchObject({ state: "ACTIVE" });
  });

  test("let go of it a little before they are gone", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", NETWORKS, networkBody());
    at.emulator.clock.advance(40_000);
    await at.call("POST", VM, vmBody({ nics: [{ networkId: "net-1" }] }));
    at.emulator.clock.advance(60_000);
    await at.call("POST", `${VMS}/gpu-1/terminate`);
    at.emulator.clock.advance(7_999);
    expect((await remove(at)).status).toBe(400);
    at.emulator.clock.advance(1);
    expect((await at.call("GET", `${VMS}?networkId=net-1`)).body.VMs).toEqual([]);
    expect((await at.call("GET", `${VMS}/gpu-1`)).body.VM).toMatchObject({ state: "DELETING", nics: [] });
    expect((await remove(at)).status).toBe(200);
  });

  test("are gone in time for one who tries the delete again", async () => {
    const at = desk();
    await occupied(at);
    await at.call("POST", `${VMS}/gpu-1/terminate`);
    const answers: number[] = [];
    while (answers.at(-1) !== 200 && answers.length < 9) answers.push((await remove(at)).status);
    expect(answers).toEqual([400, 200]);
    expect(await pollVm(at, "gpu-1", "404")).toEqual(["DELETING", "404"]);
  });
});
