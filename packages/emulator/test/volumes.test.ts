import { describe, expect, test } from "vitest";
import { type Desk, desk, fieldsOf, pollUntil, preconditionsOf } from "./support.ts";

const VOLUMES = "/v1/projects/demo/volumes";
const YEAR = 365 * 24 * 3_600_000;

const volumeBody = (changes: object = {}) => ({
  id: "datasets",
  dataCenterId: "gb-bournemouth-1",
  sizeGib: 1000,
  ...changes,
});

const datasets = async ({ call }: Desk) => (await call("GET", `${VOLUMES}/datasets`)).body;
const poll = (at: Desk, until: string) => pollUntil(at, `${VOLUMES}/datasets`, ({ state }) => state, until);
const update = ({ call }: Desk, body: object) => call("PATCH", `${VOLUMES}/datasets`, body);
const remove = ({ call }: Desk) => call("DELETE", `${VOLUMES}/datasets`);

async function active(at: Desk, changes: object = {}): Promise<void> {
  await at.call("POST", VOLUMES, volumeBody(changes));
  await poll(at, "ACTIVE");
}

describe("a volume", () => {
  test("can be mounted once it is ACTIVE", async () => {
    const at = desk();
    const { status, body } = await at.call("POST", VOLUMES, volumeBody());
    const bare = {
      ...volumeBody(),
      projectId: "demo",
      sizeGibUsed: 0,
      nfsServer: "",
      nfsPath: "",
      state: "CREATING",
      commitmentTerm: "COMMITMENT_TERM_NONE",
      commitmentEndTime: null,
      gibPriceHr: { value: "0.000161" },
      totalPriceHr: { value: "0.161000" },
    };
    expect([status, body]).toEqual([200, bare]);
    expect(await poll(at, "ACTIVE")).toEqual(["CREATING", "ACTIVE"]);
    const mount = { nfsServer: "nfs.gb-bournemouth-1.example.com", nfsPath: "/volumes/demo/datasets" };
    expect(await datasets(at)).toEqual({ ...bare, ...mount, state: "ACTIVE" });
    expect(await remove(at)).toMatchObject({ status: 200, body: {} });
    expect(await poll(at, "404")).toEqual(["DELETING", "404"]);
  });

  test("takes its time, to the second", async () => {
    const at = desk({ clock: "manual" });
    const seen: string[] = [];
    const pass = async (...spans: number[]) => {
      for (const span of spans) {
        at.emulator.clock.advance(span);
        const { status, body } = await at.call("GET", `${VOLUMES}/datasets`);
        seen.push(status === 200 ? body.state : String(status));
      }
    };
    await at.call("POST", VOLUMES, volumeBody());
    await pass(29_999, 1);
    await update(at, { sizeGib: 2000 });
    await pass(9_999, 1);
    await remove(at);
    await pass(9_999, 1);
    expect(seen).toEqual(["CREATING", "ACTIVE", "UPDATING", "ACTIVE", "DELETING", "404"]);
  });

  test.each([
    ["dataCenterId", { dataCenterId: "atlantis-1" }],
    ["sizeGib", { sizeGib: 0 }],
    ["id", { id: "a_b" }],
    ["commitmentTerm", { commitmentTerm: "COMMITMENT_TERM_2_MONTHS" }],
  ])("is refused for its %s", async (field, changes) => {
    const answer = await desk().call("POST", VOLUMES, volumeBody(changes));
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [field]]);
  });

  test("is refused under a taken id, beyond the quota, and with nobody to pay", async () => {
    const at = desk({ quotas: { volumes: 1 } });
    await at.call("POST", VOLUMES, volumeBody());
    expect((await at.call("POST", VOLUMES, volumeBody())).body.message).toBe("A volume with that id already exists");
    expect((await at.call("POST", VOLUMES, volumeBody({ id: "more" }))).body.code).toBe(8);
    const account = at.world.store.billingAccounts.get("", at.emulator.billingAccountId);
    if (account !== undefined) account.state = "STATE_DELETED";
    const unpaid = await at.call("POST", VOLUMES, volumeBody({ id: "more" }));
    expect(preconditionsOf(unpaid)).toEqual(["BILLING_ACCOUNT_DISABLED"]);
  });
});

describe("an update", () => {
  test("grows a volume, which is UPDATING for a while and can be mounted all the time", async () => {
    const at = desk();
    await active(at);
    const { body } = await update(at, { sizeGib: "2000" });
    const grown = { sizeGib: 2000, totalPriceHr: { value: "0.322000" }, nfsPath: "/volumes/demo/datasets" };
    expect(body).toMatchObject({ ...grown, state: "UPDATING" });
    expect(await poll(at, "ACTIVE")).toEqual(["UPDATING", "ACTIVE"]);
    expect(await datasets(at)).toMatchObject(grown);
  });

  test.each([
    ["smaller", { sizeGib: 999 }, "sizeGib"],
    ["of size null, which is there and asks for nothing", { sizeGib: null }, "sizeGib"],
    ["elsewhere", { dataCenterId: "no-luster-1" }, "dataCenterId"],
    ["committed to what is no term", { commitmentTerm: "FOREVER" }, "commitmentTerm"],
  ])("to one that is %s is refused", async (_, body, field) => {
    const at = desk();
    await active(at);
    const before = await datasets(at);
    expect(fieldsOf(await update(at, body))).toEqual([field]);
    expect(await datasets(at)).toEqual(before);
  });

  test.each([
    ["nothing", {}],
    ["what is so already", { sizeGib: 1000, dataCenterId: "gb-bournemouth-1", commitmentTerm: 0 }],
    ["what the service works out itself", { commitmentEndTime: "2030-01-01T00:00:00Z", state: "DELETING" }],
  ])("of %s changes nothing", async (_, body) => {
    const at = desk();
    await active(at);
    const before = await datasets(at);
    expect(await update(at, body)).toMatchObject({ status: 200, body: before });
  });

  test("waits until the volume is ACTIVE", async () => {
    const at = desk();
    await at.call("POST", VOLUMES, volumeBody());
    const refused = await update(at, { sizeGib: 2000 });
    expect([refused.status, refused.body.code]).toEqual([400, 9]);
    expect(refused.body.message).toBe("Volume datasets is CREATING; wait until it is ACTIVE");
    expect((await update(at, { sizeGib: 2000 })).status).toBe(200);
  });
});

describe("a commitment", () => {
  test("lowers the price and keeps the volume until it ends", async () => {
    const at = desk({ clock: "manual" });
    const { body } = await at.call("POST", VOLUMES, volumeBody({ commitmentTerm: "COMMITMENT_TERM_12_MONTHS" }));
    expect(body).toMatchObject({ commitmentEndTime: "2027-01-01T00:00:00Z", gibPriceHr: { value: "0.000129" } });
    const refused = await remove(at);
    expect([refused.status, refused.body.code]).toEqual([400, 9]);
    expect(refused.body.message).toContain("2027-01-01");
    at.emulator.clock.advance(YEAR - 1);
    expect((await remove(at)).status).toBe(400);
    at.emulator.clock.advance(1);
    expect((await remove(at)).status).toBe(200);
  });

  test("can begin later, and not be left before its end", async () => {
    const at = desk();
    await active(at);
    const { body } = await update(at, { commitmentTerm: "COMMITMENT_TERM_1_MONTH" });
    expect(body).toMatchObject({ state: "ACTIVE", commitmentEndTime: "2026-02-01T00:00:30Z" });
    expect((await update(at, { commitmentTerm: "COMMITMENT_TERM_1_MONTH" })).body).toEqual(body);
    expect((await update(at, { commitmentTerm: "COMMITMENT_TERM_NONE" })).body.code).toBe(9);
    at.emulator.clock.advance(31 * 24 * 3_600_000);
    expect((await update(at, { commitmentTerm: "COMMITMENT_TERM_NONE" })).body).toMatchObject({
      commitmentEndTime: null,
    });
  });
});

describe("a volume of a machine of a cluster", () => {
  test("must be detached before it can be deleted", async () => {
    const at = desk();
    await active(at);
    const cluster = { id: "train", dataCenterId: "gb-bournemouth-1", machineTypeId: "epyc-milan", machineCount: 1 };
    await at.call("POST", "/v1/projects/demo/clusters", cluster);
    at.emulator.clock.advance(3_600_000);
    const { machines } = (await at.call("GET", "/v1/projects/demo/clusters/train")).body;
    const attach = (volumeIds: string[]) =>
      at.call("PATCH", `/v1/projects/demo/cluster-machines/${machines[0].id}`, { volumeIds });
    await attach(["datasets"]);
    const refused = await remove(at);
    expect([refused.status, refused.body.code]).toEqual([400, 9]);
    expect(refused.body.message).toContain("of cluster train");
    await attach([]);
    expect((await remove(at)).status).toBe(200);
  });
});

describe("the list", () => {
  test("has pages", async () => {
    const at = desk();
    await at.call("POST", VOLUMES, volumeBody());
    await at.call("POST", VOLUMES, volumeBody({ id: "more" }));
    const { body } = await at.call("GET", `${VOLUMES}?pageNumber=2&pageSize=1`);
    expect(body).toMatchObject({ volumes: [{ id: "more" }], totalCount: 2, pageNumber: 2, pageSize: 1 });
  });
});

describe("the prices", () => {
  const authorization = "";

  test("need no key and go by data center and term, the longer the cheaper", async () => {
    const { status, body } = await desk().call("GET", "/v1/volumes/prices?pageSize=1000", undefined, { authorization });
    expect([status, body.totalCount, body.prices.length]).toEqual([200, 14 * 8, 14 * 8]);
    const own = body.prices.filter(({ dataCenterId }: { dataCenterId: string }) => dataCenterId === "gb-bournemouth-1");
    expect(own[0]).toEqual({
      dataCenterId: "gb-bournemouth-1",
      commitmentTerm: "COMMITMENT_TERM_NONE",
      gibPriceHr: { value: "0.000161" },
    });
    const values = own.map(({ gibPriceHr }: { gibPriceHr: { value: string } }) => Number(gibPriceHr.value));
    expect(values).toEqual([...values].sort((a: number, b: number) => b - a));
  });

  test("come in pages", async () => {
    const { body } = await desk().call("GET", "/v1/volumes/prices?pageNumber=2");
    expect([body.prices.length, body.pageNumber, body.pageSize]).toEqual([12, 2, 100]);
  });

  test("are what volumes cost", async () => {
    const at = desk();
    const { prices } = (await at.call("GET", "/v1/volumes/prices?pageSize=1000")).body;
    for (const { dataCenterId, commitmentTerm, gibPriceHr } of prices.slice(0, 8)) {
      const id = `v-${commitmentTerm.toLowerCase().replaceAll("_", "-")}`;
      const { body } = await at.call("POST", VOLUMES, volumeBody({ id, dataCenterId, commitmentTerm }));
      expect(body.gibPriceHr).toEqual(gibPriceHr);
    }
  });
});
