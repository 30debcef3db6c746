import { describe, expect, test } from "vitest";
import { bootVm, type Desk, desk, fieldsOf, pollUntil, preconditionsOf, putDisk } from "./support.ts";

const DISKS = "/v1/projects/demo/disks";

const diskBody = (changes: object = {}) => ({
  id: "data-1",
  dataCenterId: "gb-bournemouth-1",
  sizeGib: 100,
  ...changes,
});

const data1 = async ({ call }: Desk) => (await call("GET", `${DISKS}/data-1`)).body.disk;
const pollDisk = (at: Desk, until: string) => pollUntil(at, `${DISKS}/data-1`, ({ disk }) => disk.diskState, until);

describe("a storage disk", () => {
  test("is CREATING, then READY, then DELETING, then gone, each seen once", async () => {
    const at = desk();
    expect(await at.call("POST", DISKS, diskBody())).toMatchObject({ status: 200, body: {} });
    expect(await pollDisk(at, "READY")).toEqual(["CREATING", "READY"]);
    expect(await data1(at)).toEqual({
      ...diskBody(),
      projectId: "demo",
      diskType: "DISK_TYPE_STORAGE",
      diskState: "READY",
      vmId: "",
      publicImageId: "",
      privateImageId: "",
      createTime: "2026-01-01T00:00:00Z",
    });
    expect(await at.call("DELETE", `${DISKS}/data-1`)).toMatchObject({ status: 200, body: {} });
    expect(await pollDisk(at, "404")).toEqual(["DELETING", "404"]);
  });

  test("takes its time, to the second", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", DISKS, diskBody());
    at.emulator.clock.advance(9_999);
    expect((await data1(at)).diskState).toBe("CREATING");
    at.emulator.clock.advance(1);
    expect((await data1(at)).diskState).toBe("READY");
    await at.call("DELETE", `${DISKS}/data-1`);
    at.emulator.clock.advance(4_999);
    expect((await data1(at)).diskState).toBe("DELETING");
    at.emulator.clock.advance(1);
    expect((await at.call("GET", `${DISKS}/data-1`)).status).toBe(404);
  });

  test("deleted twice is deleted once", async () => {
    const at = desk({ clock: "manual" });
    putDisk(at, "data-1");
    await at.call("DELETE", `${DISKS}/data-1`);
    at.emulator.clock.advance(4_000);
    expect((await at.call("DELETE", `${DISKS}/data-1`)).status).toBe(200);
    at.emulator.clock.advance(1_000);
    expect((await at.call("DELETE", `${DISKS}/data-1`)).status).toBe(404);
  });

  test("keeps its id until it is gone", async () => {
    const at = desk();
    putDisk(at, "data-1");
    await at.call("DELETE", `${DISKS}/data-1`);
    const refused = await at.call("POST", DISKS, diskBody());
    expect([refused.status, refused.body.message]).toEqual([409, "A disk with that id already exists"]);
    expect((await at.call("POST", DISKS, diskBody())).status).toBe(200);
  });

  test.each([
    ["dataCenterId", { dataCenterId: "atlantis-1" }],
    ["sizeGib", { sizeGib: 0 }],
    ["id", { id: "Data_1" }],
  ])("is refused for its %s", async (field, changes) => {
    const answer = await desk().call("POST", DISKS, diskBody(changes));
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [field]]);
  });

  test("needs someone who pays", async () => {
    const at = desk();
    const account = at.world.store.billingAccounts.get("", at.emulator.billingAccountId);
    if (account !== undefined) account.state = "STATE_SUSPENDED_PAYMENT";
    expect(preconditionsOf(await at.call("POST", DISKS, diskBody()))).toEqual(["BILLING_ACCOUNT_BLOCKED"]);
  });

  test("counts against its quota, which boot disks do not", async () => {
    const at = desk({ quotas: { storageDisks: 1 } });
    await bootVm(at);
    expect((await at.call("POST", DISKS, diskBody())).status).toBe(200);
    const refused = await at.call("POST", DISKS, diskBody({ id: "data-2" }));
    expect([refused.status, refused.body.code]).toEqual([429, 8]);
  });
});

describe("the list", () => {
  test("holds boot disks too, by page and by data center", async () => {
    const at = desk();
    await bootVm(at);
    putDisk(at, "data-1");
    putDisk(at, "data-2", { dataCenterId: "no-luster-1" });
    const all = (await at.call("GET", DISKS)).body;
    expect([all.totalCount, all.pageNumber, all.pageSize]).toEqual([3, 1, 100]);
    expect(all.disks.map(({ diskType }: { diskType: string }) => diskType)).toContain("DISK_TYPE_BOOT");
    const second = (await at.call("GET", `${DISKS}?pageNumber=2&pageSize=2`)).body;
    expect(second).toMatchObject({ disks: [{ id: "data-2" }], totalCount: 3, pageNumber: 2, pageSize: 2 });
    const luster = (await at.call("GET", `${DISKS}?dataCenterId=no-luster-1`)).body;
    expect(luster).toMatchObject({ disks: [{ id: "data-2" }], totalCount: 1 });
    expect((await at.call("GET", `${DISKS}?dataCenterId=atlantis-1`)).body.disks).toEqual([]);
  });

  test("counts as a look at what is on the page only", async () => {
    const at = desk();
    await at.call("POST", DISKS, diskBody());
    await at.call("POST", DISKS, diskBody({ id: "data-2" }));
    await at.call("GET", `${DISKS}?pageNumber=2&pageSize=1`);
    const states = (await at.call("GET", DISKS)).body.disks.map(({ diskState }: { diskState: string }) => diskState);
    expect(states).toEqual(["CREATING", "READY"]);
  });
});
