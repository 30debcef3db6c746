import { describe, expect, test } from "vitest";
import { type Desk, desk, fieldsOf } from "./support.ts";

const MACHINES = "/v1/projects/demo/machines";
const MINUTE = 60_000;

const body = (changes: object = {}) => ({
  id: "metal-1",
  dataCenterId: "gb-bournemouth-1",
  machineTypeId: "epyc-milan",
  os: "ubuntu/noble",
  ...changes,
});

const create = ({ call }: Desk, changes: object = {}) => call("POST", MACHINES, body(changes));
const show = async ({ call }: Desk, id = "metal-1") => (await call("GET", `${MACHINES}/${id}`)).body;

/** Polls until a state has been seen, and says which ones were. */
async function poll({ call }: Desk, until: string, id = "metal-1"): Promise<string[]> {
  const seen: string[] = [];
  for (let look = 0; look < 20 && seen.at(-1) !== until; look++) {
    const answer = await call("GET", `${MACHINES}/${id}`);
    seen.push(answer.status === 200 ? answer.body.state : String(answer.status));
  }
  return seen;
}

/** A machine that is in use. */
async function inUse(options = {}): Promise<Desk> {
  const at = desk(options);
  await create(at);
  at.emulator.clock.advance(60 * MINUTE);
  expect(await show(at)).toMatchObject({ state: "ACTIVE", powerState: "ON" });
  return at;
}

const free = async ({ call }: Desk) =>
  (await call("GET", "/v1/machines-types")).body.machineTypes.find(
    (type: { id: string; dataCenterId: string }) =>
      type.id === "epyc-milan" && type.dataCenterId === "gb-bournemouth-1",
  ).machinesFree;

describe("life", () => {
  test("a poller sees DEPLOYING before the machine is ready", async () => {
    const at = desk();
    expect((await create(at)).body).toMatchObject({ state: "CREATING", powerState: "OFF", externalIpAddresses: [] });
    expect(await poll(at, "DEPLOYING")).toEqual(["CREATING", "ACTIVE", "DEPLOYING"]);
    expect(await show(at)).toMatchObject({ state: "ACTIVE", powerState: "ON", hostname: "metal-1" });
    expect((await show(at)).externalIpAddresses).toHaveLength(1);
    await at.call("DELETE", `${MACHINES}/metal-1`);
    expect(await poll(at, "404")).toEqual(["DELETING", "404"]);
  });

  test("the phases take their time", async () => {
    const at = desk({ clock: "manual" });
    await create(at);
    const seen: Record<number, string> = {};
    for (const minute of [0, 9, 10, 11, 25, 26]) {
      at.emulator.clock.advance(minute * MINUTE - (at.emulator.clock.now() - Date.UTC(2026, 0, 1)));
      seen[minute] = (await show(at)).state;
    }
    expect(seen).toEqual({
      0: "CREATING",
      9: "CREATING",
      10: "ACTIVE",
      11: "DEPLOYING",
      25: "DEPLOYING",
      26: "ACTIVE",
    });
  });

  test("without a public address it fails", async () => {
    const at = desk();
    await create(at, { dataCenterId: "in-hyderabad-1" });
    expect(await poll(at, "FAILED")).toEqual(["CREATING", "FAILED"]);
    expect((await at.call("DELETE", `${MACHINES}/metal-1`)).status).toBe(200);
  });

  test("deploying installs anew", async () => {
    const at = await inUse();
    expect((await at.call("POST", `${MACHINES}/metal-1/deploy`, { os: "ubuntu/jammy" })).body).toEqual({});
    expect(await show(at)).toMatchObject({ state: "DEPLOYING", os: "ubuntu/jammy" });
    expect(await show(at)).toMatchObject({ state: "ACTIVE", os: "ubuntu/jammy" });
  });

  test.each([
    ["no system", {}, ["os"]],
    ["an unknown system", { os: "plan9" }, ["os"]],
  ])("deploying with %s is refused", async (_name, sent, fields) => {
    const answer = await (await inUse()).call("POST", `${MACHINES}/metal-1/deploy`, sent);
    expect([answer.body.code, fieldsOf(answer)]).toEqual([3, fields]);
  });
});

describe("power", () => {
  test.each([
    ["off", "OFF", ["POWERING_OFF", "OFF"], 30_000],
    ["over", "REBOOTING", ["REBOOTING", "ON"], 4 * MINUTE],
  ])("is switched %s", async (_name, wanted, [during, after], span) => {
    const at = await inUse({ clock: "manual" });
    const answer = await at.call("PATCH", `${MACHINES}/metal-1`, { powerState: wanted });
    expect(answer.body).toMatchObject({ state: "UPDATING", powerState: during });
    at.emulator.clock.advance(span - 1);
    expect(await show(at)).toMatchObject({ state: "UPDATING", powerState: during });
    at.emulator.clock.advance(1);
    expect(await show(at)).toMatchObject({ state: "ACTIVE", powerState: after });
  });

  test("is switched on, seen by a poller", async () => {
    const at = await inUse();
    await at.call("PATCH", `${MACHINES}/metal-1`, { powerState: "OFF" });
    at.emulator.clock.advance(MINUTE);
    await at.call("PATCH", `${MACHINES}/metal-1`, { power_state: 1 });
    expect(await show(at)).toMatchObject({ state: "UPDATING", powerState: "POWERING_ON" });
    expect(await show(at)).toMatchObject({ state: "ACTIVE", powerState: "ON" });
  });

  test("that is there already changes nothing", async () => {
    const at = await inUse();
    const answer = await at.call("PATCH", `${MACHINES}/metal-1`, { powerState: "ON" });
    expect(answer.body).toMatchObject({ state: "ACTIVE", powerState: "ON" });
  });

  test("cannot be asked to be on its way", async () => {
    const answer = await (await inUse()).call("PATCH", `${MACHINES}/metal-1`, { powerState: "POWERING_ON" });
    expect([answer.body.code, fieldsOf(answer)]).toEqual([3, ["powerState"]]);
  });

  test.each([
    ["switched", (at: Desk) => at.call("PATCH", `${MACHINES}/metal-1`, { powerState: "OFF" })],
    ["deployed", (at: Desk) => at.call("POST", `${MACHINES}/metal-1/deploy`, { os: "ubuntu/jammy" })],
  ])("a machine that is changing cannot be %s", async (_name, act) => {
    const at = desk({ clock: "manual" });
    await create(at);
    for (const wait of [0, 10 * MINUTE, MINUTE]) {
      at.emulator.clock.advance(wait);
      expect((await act(at)).body.code).toBe(9);
    }
  });

  test("a machine that is off cannot be rebooted", async () => {
    const at = await inUse();
    await at.call("PATCH", `${MACHINES}/metal-1`, { powerState: "OFF" });
    at.emulator.clock.advance(MINUTE);
    expect((await at.call("PATCH", `${MACHINES}/metal-1`, { powerState: "REBOOTING" })).body.code).toBe(9);
  });
});

describe("what is ordered", () => {
  test.each([
    ["dataCenterId", { dataCenterId: "mars-1" }],
    ["machineTypeId", { machineTypeId: "abacus" }],
    ["os", { os: "plan9" }],
    ["id", { id: "Metal" }],
  ])("must have a good %s", async (field, changes) => {
    const answer = await create(desk(), changes);
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [field]]);
  });

  test("must have a free id", async () => {
    const at = desk();
    await create(at);
    expect((await create(at)).body).toMatchObject({ code: 6, message: "A machine with that id already exists" });
  });

  test("takes a machine, and the end gives it back", async () => {
    const at = desk();
    expect(await free(at)).toBe(20);
    await create(at);
    expect(await free(at)).toBe(19);
    expect((await at.call("GET", "/v1/projects/demo")).body.resourceCount).toBe(1);
    await at.call("DELETE", `${MACHINES}/metal-1`);
    expect(await free(at)).toBe(19);
    await poll(at, "404");
    expect(await free(at)).toBe(20);
    expect((await at.call("GET", "/v1/projects/demo")).body.resourceCount).toBe(0);
  });

  test("must be there: no machine free reads like no host free", async () => {
    const at = desk();
    const h100 = (id: string) =>
      create(at, { id, dataCenterId: "ca-montreal-3", machineTypeId: "sapphire-rapids-8x-h100" });
    expect([(await h100("a")).status, (await h100("b")).status]).toEqual([200, 200]);
    const { body: refusal } = await h100("c");
    expect(refusal).toMatchObject({ code: 3, message: expect.stringContaining("There are no hosts available") });
  });
});

describe("commitment", () => {
  const MONTH = 31 * 24 * 60 * MINUTE;

  test("lowers the price and keeps the machine", async () => {
    const at = desk();
    const { body: machine } = await create(at, { commitmentTerm: "COMMITMENT_TERM_1_MONTH" });
    expect(machine).toMatchObject({ priceHr: { value: "1.092500" }, commitmentTerm: "COMMITMENT_TERM_1_MONTH" });
    expect((await at.call("DELETE", `${MACHINES}/metal-1`)).body.code).toBe(9);
    at.emulator.clock.advance(MONTH);
    expect((await at.call("DELETE", `${MACHINES}/metal-1`)).status).toBe(200);
  });

  test("can begin later, but not change while it lasts", async () => {
    const at = await inUse();
    const commit = (commitmentTerm: string | null) => at.call("PATCH", `${MACHINES}/metal-1`, { commitmentTerm });
    expect((await commit("COMMITMENT_TERM_3_MONTHS")).body.priceHr.value).toBe("1.035000");
    expect((await commit("COMMITMENT_TERM_3_MONTHS")).status).toBe(200);
    expect((await commit("COMMITMENT_TERM_6_MONTHS")).body.code).toBe(9);
    expect((await commit(null)).body.code).toBe(9);
  });
});

describe("update", () => {
  test.each([
    ["machineTypeId", "epyc-rome-8x-a5000"],
    ["os", "ubuntu/jammy"],
  ])("cannot change %s, but may repeat it", async (field, other) => {
    const at = await inUse();
    const answer = await at.call("PATCH", `${MACHINES}/metal-1`, { [field]: other });
    expect([answer.body.code, fieldsOf(answer)]).toEqual([3, [field]]);
    expect((await at.call("PATCH", `${MACHINES}/metal-1`, { [field]: (await show(at))[field] })).status).toBe(200);
  });

  test("only writes keys and scripts", async () => {
    const at = await inUse();
    const sent = { customSshKeys: ["ssh-ed25519 AAAA me"], startScript: "true", sshKeySource: "SSH_KEY_SOURCE_USER" };
    const { body: machine } = await at.call("PATCH", `${MACHINES}/metal-1`, sent);
    expect(machine).toMatchObject({ customSshKeys: [], startScript: "", sshKeySource: "SSH_KEY_SOURCE_UNKNOWN" });
  });
});

test("lists are paged by number", async () => {
  const at = desk();
  for (const id of ["a", "b", "c"]) await create(at, { id });
  const { body: page } = await at.call("GET", `${MACHINES}?pageNumber=2&pageSize=2`);
  expect(page).toMatchObject({ machines: [{ id: "c" }], totalCount: 3, pageNumber: 2, pageSize: 2 });
  const { body: types } = await at.call("GET", "/v1/machines-types?page_size=1", undefined, { authorization: "" });
  expect(types.machineTypes).toHaveLength(1);
  expect(types.totalCount).toBe(6);
});

test("the operating systems are those that have been seen", async () => {
  const { body: list } = await desk().call("GET", "/v1/machines/operating-systems", undefined, { authorization: "" });
  expect(list.images.map(({ id }: { id: string }) => id)).toEqual(["ubuntu/jammy", "ubuntu/noble"]);
});
