import { describe, expect, test } from "vitest";
import { bootVm, type Desk, desk, preconditionsOf, putDisk, putSecurityGroup, VM, VMS, vmBody } from "./support.ts";

const create = ({ call, emulator }: Desk, id: string) =>
  call("POST", "/v1/projects", { id, billingAccountId: emulator.billingAccountId });

/** Puts in another user with a key of their own. */
function putUser({ world }: Desk, id: string): { authorization: string } {
  const user = { id, emailAddress: `${id}@example.com`, firstName: id, lastName: "", picture: "" };
  world.store.users.set("", id, user);
  world.store.apiKeys.set(id, "k", { id: "k", userId: id, key: `key-of-${id}`, createTime: 0 });
  return { authorization: `Bearer key-of-${id}` };
}

describe("a project", () => {
  test("is there at once, belongs to its maker, and goes again", async () => {
    const at = desk();
    const { body } = await create(at, "alpha");
    expect(body).toMatchObject({ id: "alpha", billingAccountId: at.emulator.billingAccountId, resourceCount: 0 });
    expect((await at.call("GET", "/v1/projects/alpha")).body).toEqual(body);
    const { permissions } = (await at.call("GET", "/v1/projects/alpha:list-permissions")).body;
    expect(permissions).toMatchObject([{ userId: body.createBy, role: "OWNER", permissionRole: "OWNER" }]);
    expect(await at.call("DELETE", "/v1/projects/alpha")).toMatchObject({ status: 200, body: {} });
    expect(await at.call("GET", "/v1/projects/alpha")).toMatchObject({ status: 404, body: { code: 5 } });
    expect(await create(at, "alpha")).toMatchObject({ status: 200 });
  });

  test("needs an id that nobody in the whole service has", async () => {
    const at = desk();
    const headers = putUser(at, "eve");
    const body = { id: "demo", billingAccountId: at.emulator.billingAccountId };
    expect(await at.call("POST", "/v1/projects", body, headers)).toMatchObject({
      status: 409,
      body: { code: 6, message: "A project with that id already exists" },
    });
  });

  test("needs a billing account that exists and pays", async () => {
    const at = desk();
    const without = await at.call("POST", "/v1/projects", { id: "alpha", billingAccountId: "none" });
    expect(without).toMatchObject({ status: 404 });
    const account = at.world.store.billingAccounts.get("", at.emulator.billingAccountId);
    if (account !== undefined) account.state = "STATE_DELETED";
    expect(preconditionsOf(await create(at, "alpha"))).toEqual(["BILLING_ACCOUNT_DISABLED"]);
  });

  test("moves to another billing account", async () => {
    const at = desk();
    const account = at.world.store.billingAccounts.get("", at.emulator.billingAccountId);
    if (account !== undefined) at.world.store.billingAccounts.set("", "second", { ...account, id: "second" });
    const { body } = await at.call("PATCH", "/v1/projects/demo", { billing_account_id: "second" });
    expect(body.billingAccountId).toBe("second");
    expect(await at.call("PATCH", "/v1/projects/demo", { billingAccountId: "none" })).toMatchObject({ status: 404 });
    expect((await at.call("PATCH", "/v1/projects/demo", {})).body.billingAccountId).toBe("second");
  });

  test("counts what it holds, boot disks left out, and cannot be deleted before it is empty", async () => {
    const at = desk();
    await bootVm(at);
    putDisk(at, "data-1");
    putSecurityGroup(at, "web");
    expect((await at.call("GET", "/v1/projects/demo")).body.resourceCount).toBe(3);
    expect(await at.call("DELETE", "/v1/projects/demo")).toMatchObject({ status: 400, body: { code: 9 } });
    at.world.store.disks.delete("demo", "data-1");
    at.world.store.securityGroups.delete("demo", "web");
    await at.call("POST", `${VMS}/gpu-1/terminate`);
    const codes = [];
    for (let attempt = 0; attempt < 3; attempt++) codes.push((await at.call("DELETE", "/v1/projects/demo")).status);
    expect(codes, "a client that only tries again gets there").toEqual([400, 400, 200]);
  });
});

describe("the list", () => {
  test("is by id, in pages that lead to one another", async () => {
    const at = desk();
    for (const id of ["delta", "alpha", "charlie", "bravo"]) await create(at, id);
    const seen: string[] = [];
    let pageToken = "";
    do {
      const { body } = await at.call("GET", `/v1/projects?pageSize=2&pageToken=${pageToken}`);
      expect(body.pageSize).toBe(2);
      seen.push(...body.projects.map(({ id }: { id: string }) => id));
      pageToken = body.pageToken;
    } while (pageToken !== "");
    expect(seen).toEqual(["alpha", "bravo", "charlie", "delta", "demo"]);
  });

  test("starts empty when no project is wanted", async () => {
    const at = desk({ projectId: null });
    expect(at.emulator.projectId).toBeNull();
    expect((await at.call("GET", "/v1/projects")).body.projects).toEqual([]);
  });
});

describe("members", () => {
  const change = ({ call }: Desk, what: "add" | "remove", body: object) =>
    call("POST", `/v1/projects/demo:${what}-permission`, body);

  test("see a project only once they have a role, and do what the role allows", async () => {
    const at = desk();
    const headers = putUser(at, "eve");
    const status = async (method: string, path: string, body?: object) =>
      (await at.call(method, path, body, headers)).status;
    expect(await status("GET", "/v1/projects/demo")).toBe(404);
    expect((await at.call("GET", "/v1/projects", undefined, headers)).body.projects).toEqual([]);
    await change(at, "add", { userEmail: "eve@example.com", permissionRole: "VIEWER" });
    expect([await status("GET", VMS), await status("POST", VM, vmBody())]).toEqual([200, 403]);
    await change(at, "add", { userId: "eve", permissionRole: "EDITOR" });
    expect([await status("POST", VM, vmBody()), await status("DELETE", "/v1/projects/demo")]).toEqual([200, 403]);
    await change(at, "remove", { userId: "eve", permissionRole: "EDITOR" });
    expect(await status("GET", "/v1/projects/demo")).toBe(404);
  });

  test("can be invited before they have an account", async () => {
    const at = desk();
    await change(at, "add", { userEmail: "new@example.com", permissionRole: "VIEWER" });
    const { permissions } = (await at.call("GET", "/v1/projects/demo:list-permissions")).body;
    expect(permissions[1]).toMatchObject({ userId: "", userEmail: "new@example.com", permissionRole: "VIEWER" });
  });

  test("the last owner stays", async () => {
    const at = desk();
    const owner = { userEmail: "ada@example.com", permissionRole: "OWNER" };
    expect(await change(at, "remove", owner)).toMatchObject({ status: 400, body: { code: 9 } });
    expect(await change(at, "add", { ...owner, permissionRole: "VIEWER" })).toMatchObject({
      status: 400,
      body: { code: 9 },
    });
    putUser(at, "eve");
    await change(at, "add", { userId: "eve", permissionRole: "OWNER" });
    expect(await change(at, "remove", owner)).toMatchObject({ status: 200 });
  });

  test.each([
    [{ userId: "nobody", permissionRole: "VIEWER" }, 404],
    [{ permissionRole: "VIEWER" }, 400],
    [{ userId: "eve", permissionRole: "UNKNOWN" }, 400],
    [{ userId: "eve" }, 400],
  ])("adding %o answers %i", async (body, status) => {
    const at = desk();
    putUser(at, "eve");
    expect((await change(at, "add", body)).status).toBe(status);
  });

  test("removing a role that the user does not have is NOT_FOUND", async () => {
    const at = desk();
    putUser(at, "eve");
    expect(await change(at, "remove", { userId: "eve", permissionRole: "VIEWER" })).toMatchObject({ status: 404 });
  });
});

test("nothing in a project that does not exist exists", async () => {
  const at = desk();
  expect(await at.call("GET", "/v1/projects/none/vms")).toMatchObject({ status: 404, body: { code: 5 } });
  expect(await at.call("POST", "/v1/projects/none/vm", vmBody())).toMatchObject({ status: 404, body: { code: 5 } });
});
