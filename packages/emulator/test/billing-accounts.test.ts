import { describe, expect, test } from "vitest";
import { type Desk, desk, fieldsOf, preconditionsOf, vmBody } from "./support.ts";

const ALL = "/v1/billing-accounts";
const DAY = 86_400_000;

const own = ({ emulator }: Desk) => `${ALL}/${emulator.billingAccountId}`;
const show = async (at: Desk, path = own(at)) => (await at.call("GET", path)).body;

/** Makes a second billing account. */
async function create({ call }: Desk, changes: object = {}): Promise<string> {
  const { body } = await call("POST", ALL, { displayName: "Second", email: "payer@example.com", ...changes });
  return `${ALL}/${body.id}`;
}

describe("accounts", () => {
  test("begin prepaid and empty", async () => {
    const at = desk();
    const billingAddress = { line1: "1 High Street", city: "London" };
    const path = await create(at, { billingAddress, taxId: { type: "gb_vat", value: "GB123" } });
    expect(await show(at, path)).toMatchObject({
      displayName: "Second",
      state: "STATE_ACTIVE",
      paymentTerms: "PAYMENT_TERMS_PREPAID",
      creditBalance: { value: "0.000000" },
      hourlySpendRate: { value: "0.000000" },
      monthlySpend: "0.000000",
      billingAddress: { line1: "1 High Street", city: "London", country: "" },
      taxId: { type: "gb_vat", value: "GB123", id: expect.stringMatching(/^txi_/) },
      deleteTime: null,
      purgeTime: null,
    });
    expect((await at.call("GET", `${path}/details`)).body.stripeCustomer).toMatchObject({
      name: "Second",
      email: "payer@example.com",
    });
  });

  test("are listed by token", async () => {
    const at = desk();
    for (let count = 0; count < 2; count++) await create(at);
    const { body: first } = await at.call("GET", `${ALL}?pageSize=2`);
    expect([first.billingAccounts.length, first.pageSize]).toEqual([2, 2]);
    const { body: second } = await at.call("GET", `${ALL}?pageSize=2&pageToken=${first.pageToken}`);
    expect([second.billingAccounts.length, second.pageToken]).toEqual([1, ""]);
  });

  test("need a name and an address", async () => {
    expect(fieldsOf(await desk().call("POST", ALL, {}))).toEqual(["displayName", "email"]);
  });

  test("are nobody else's business", async () => {
    const at = desk();
    at.world.store.users.set("", "eve", {
      id: "eve",
      emailAddress: "e@example.com",
      firstName: "",
      lastName: "",
      picture: "",
    });
    at.world.store.apiKeys.set("eve", "key1", { id: "key1", userId: "eve", key: "eves", createTime: 0 });
    const eve = (method: string, path: string) => at.call(method, path, undefined, { authorization: "Bearer eves" });
    expect((await eve("GET", own(at))).body.code).toBe(5);
    expect((await eve("GET", `/v1/invoices?id=${at.emulator.billingAccountId}`)).body.code).toBe(5);
    expect((await eve("GET", ALL)).body.billingAccounts).toEqual([]);
    const viewer = { userId: "eve", permissionRole: "VIEWER" };
    expect((await at.call("POST", `${own(at)}:add-permission`, viewer)).body).toEqual({});
    expect((await eve("GET", own(at))).status).toBe(200);
    expect((await eve("DELETE", own(at))).body.code).toBe(7);
    const { body: list } = await at.call("GET", `${own(at)}:list-permissions`);
    expect(list.permissions.map(({ permissionRole }: { permissionRole: string }) => permissionRole)).toEqual([
      "OWNER",
      "VIEWER",
    ]);
    await at.call("POST", `${own(at)}:remove-permission`, viewer);
    expect((await eve("GET", own(at))).body.code).toBe(5);
  });

  test("know their projects", async () => {
    const at = desk();
    await at.call("POST", "/v1/projects/demo/vm", vmBody());
    expect((await at.call("GET", `${own(at)}/projects`)).body).toEqual({
      projects: [{ id: "demo", resourceCount: 1 }],
    });
  });
});

describe("update", () => {
  const update = (at: Desk, updateMask: string, billingAccount: object) =>
    at.call("PATCH", own(at), { updateMask, billingAccount });

  test.each([
    ["displayName", { displayName: "New" }, { displayName: "New" }],
    ["hourly_spend_limit", { hourlySpendLimit: { value: "1e1" } }, { hourlySpendLimit: { value: "10.000000" } }],
    ["monthlySpendLimit", {}, { monthlySpendLimit: null }],
    ["creditBalance", { creditBalance: { value: "9" } }, { creditBalance: { value: "100000.000000" } }],
    ["displayName", { displayName: "New", hourlySpendLimit: { value: "1" } }, { hourlySpendLimit: null }],
    ["displayName, taxId", { displayName: "New" }, { displayName: "New", taxId: null }],
  ])("%s", async (mask, values, expected) => {
    expect((await update(desk(), mask, values)).body).toMatchObject(expected);
  });

  test.each([
    ["updateMask", "state", {}],
    ["updateMask", "displayName,", { displayName: "New" }],
    ["billingAccount.displayName", "displayName", {}],
    ["billingAccount.hourlySpendLimit", "hourlySpendLimit", { hourlySpendLimit: { value: "lots" } }],
    ["billingAccount.paymentTerms", "paymentTerms", {}],
    [
      "billingAccount.creditBalanceRecharge.high",
      "creditBalanceRecharge",
      { creditBalanceRecharge: { autoRecharge: true, low: { value: "10" }, high: { value: "10" } } },
    ],
  ])("is refused for a bad %s", async (field, mask, values) => {
    const at = desk();
    expect(fieldsOf(await update(at, mask, values))).toEqual([field]);
    expect(await show(at)).toMatchObject({ displayName: "Emulator", hourlySpendLimit: null });
  });
});

describe("deletion", () => {
  test("waits for the projects to go", async () => {
    const at = desk();
    expect((await at.call("DELETE", own(at))).body).toMatchObject({
      code: 9,
      message: expect.stringContaining("demo"),
    });
    await at.call("DELETE", "/v1/projects/demo");
    expect((await at.call("DELETE", own(at))).status).toBe(200);
  });

  test("can be undone for thirty days", async () => {
    const at = desk({ clock: "manual" });
    const path = await create(at);
    const { body: deleted } = await at.call("DELETE", path);
    expect(deleted).toMatchObject({
      state: "STATE_DELETED",
      deleteTime: "2026-01-01T00:00:00Z",
      purgeTime: "2026-01-31T00:00:00Z",
    });
    at.emulator.clock.advance(30 * DAY - 1);
    expect((await at.call("POST", `${path}:undelete`)).body).toMatchObject({ state: "STATE_ACTIVE", purgeTime: null });
    at.emulator.clock.advance(DAY);
    expect((await show(at, path)).state).toBe("STATE_ACTIVE");
    await at.call("DELETE", path);
    at.emulator.clock.advance(30 * DAY);
    expect((await at.call("GET", path)).body.code).toBe(5);
  });

  test("leaves an account that pays for nothing", async () => {
    const at = desk();
    const path = await create(at);
    await at.call("DELETE", path);
    const project = { id: "other", billingAccountId: path.split("/").at(-1) };
    expect(preconditionsOf(await at.call("POST", "/v1/projects", project))).toEqual(["BILLING_ACCOUNT_DISABLED"]);
    const rename = { updateMask: "displayName", billingAccount: { displayName: "New" } };
    expect(preconditionsOf(await at.call("PATCH", path, rename))).toEqual(["BILLING_ACCOUNT_DISABLED"]);
    const pay = await at.call("POST", `${path}/credit-checkout-session?amount.value=10&returnUrl=https://example.com`);
    expect(preconditionsOf(pay)).toEqual(["BILLING_ACCOUNT_DISABLED"]);
  });
});
