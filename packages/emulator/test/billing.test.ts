import { describe, expect, test } from "vitest";
import { bootVm, type Desk, desk, fieldsOf, preconditionsOf, vmBody } from "./support.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DISKS = "/v1/projects/demo/disks";
const DISK = { id: "data", dataCenterId: "gb-bournemouth-1", sizeGib: 1000 };
/** What the disk costs an hour. */
const DISK_RATE = 0.107;

const own = ({ emulator }: Desk) => `/v1/billing-accounts/${emulator.billingAccountId}`;
const account = async (at: Desk) => (await at.call("GET", own(at))).body;
const balance = async (at: Desk) => Number((await account(at)).creditBalance.value);
const list = async (at: Desk, name: string) => (await at.call("GET", `${own(at)}/${name}`)).body;
const invoices = async (at: Desk, query = "") =>
  (await at.call("GET", `/v1/invoices?id=${at.emulator.billingAccountId}${query}`)).body;

const spend = async (at: Desk, from = "2026-01-01T00:00:00Z", to = "2027-01-01T00:00:00Z") =>
  (await at.call("GET", `${own(at)}/spend/details?startTime=${from}&endTime=${to}`)).body.spend;

const update = (at: Desk, field: string, value: unknown) =>
  at.call("PATCH", own(at), { updateMask: field, billingAccount: { [field]: value } });

const pay = (at: Desk, amount: string, method = "pm_visa") =>
  at.call("POST", `${own(at)}/credit?amount.value=${encodeURIComponent(amount)}&paymentMethod=${method}`);

describe("spend", () => {
  test("is made of rows that add up", async () => {
    const at = desk({ clock: "manual" });
    const { body: ordered } = await at.call("POST", "/v1/projects/demo/vm", vmBody());
    expect((await account(at)).hourlySpendRate).toEqual(ordered.vm.price.totalPriceHr);
    at.emulator.clock.advance(90 * 60_000);
    const rows = await spend(at);
    expect(
      rows.map(({ description, quantity, unit }: Record<string, unknown>) => [description, quantity, unit]),
    ).toEqual([
      ["vCPUs of epyc-rome-rtx-a4000 in gb-bournemouth-1", 6, "UNIT_HOUR"],
      ["Memory of epyc-rome-rtx-a4000 in gb-bournemouth-1", 24, "UNIT_GIB_HOUR"],
      ["GPUs of epyc-rome-rtx-a4000 in gb-bournemouth-1", 1.5, "UNIT_HOUR"],
      ["Public IPv4 addresses in gb-bournemouth-1", 1.5, "UNIT_HOUR"],
      ["Boot disks in gb-bournemouth-1", 6, "UNIT_GIB_HOUR"],
    ]);
    let total = 0;
    for (const { projectId, quantity, unitAmount, amount } of rows) {
      expect(projectId).toBe("demo");
      expect(Number(amount.value)).toBeCloseTo(quantity * Number(unitAmount.value), 6);
      total += Number(amount.value);
    }
    expect(Number((await account(at)).monthlySpend)).toBeCloseTo(total, 6);
    expect(await balance(at)).toBeCloseTo(100_000 - total, 4);
  });

  test.each([
    ["a storage disk", "disks", DISK, 0.107],
    ["a network", "networks", { id: "net", dataCenterId: "gb-bournemouth-1", ipRange: "10.0.0.0/24" }, 0.004],
    [
      "a machine",
      "machines",
      { id: "m", dataCenterId: "gb-bournemouth-1", machineTypeId: "epyc-milan", os: "ubuntu/noble" },
      1.1535,
    ],
    [
      "a cluster",
      "clusters",
      { id: "c", dataCenterId: "gb-bournemouth-1", machineTypeId: "epyc-milan", machineCount: 2 },
      2.307,
    ],
    ["a security group", "security-groups", { id: "sg", dataCenterId: "gb-bournemouth-1" }, 0],
  ])("counts %s from its order to the request to delete it", async (_name, kind, order, rate) => {
    const at = desk({ clock: "manual" });
    expect((await at.call("POST", `/v1/projects/demo/${kind}`, order)).status).toBe(200);
    expect(Number((await account(at)).hourlySpendRate.value)).toBeCloseTo(rate, 6);
    at.emulator.clock.advance(HOUR);
    await at.call("DELETE", `/v1/projects/demo/${kind}/${order.id}`);
    expect((await account(at)).hourlySpendRate.value).toBe("0.000000");
    at.emulator.clock.advance(HOUR);
    expect(Number((await account(at)).monthlySpend)).toBeCloseTo(rate, 6);
  });

  test("follows a change of size and of term", async () => {
    const at = desk({ clock: "manual" });
    const volume = { id: "v", dataCenterId: "gb-bournemouth-1", sizeGib: 100 };
    await at.call("POST", "/v1/projects/demo/volumes", volume);
    const rate = async () => Number((await account(at)).hourlySpendRate.value);
    const before = await rate();
    at.emulator.clock.advance(HOUR);
    await at.call("PATCH", "/v1/projects/demo/volumes/v", { sizeGib: 200 });
    expect(await rate()).toBeCloseTo(2 * before, 6);
    at.emulator.clock.advance(HOUR);
    await at.call("PATCH", "/v1/projects/demo/volumes/v", { commitmentTerm: "COMMITMENT_TERM_12_MONTHS" });
    expect(await rate()).toBeLessThan(2 * before);
    expect((await spend(at)).map(({ quantity }: { quantity: number }) => quantity)).toEqual([300]);
    at.emulator.clock.advance(HOUR);
    expect((await spend(at)).map(({ quantity }: { quantity: number }) => quantity)).toEqual([300, 200]);
  });

  test("goes to the account that paid at the time", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", DISKS, DISK);
    at.emulator.clock.advance(HOUR);
    const { body: second } = await at.call("POST", "/v1/billing-accounts", {
      displayName: "B",
      email: "b@example.com",
    });
    const path = `/v1/billing-accounts/${second.id}`;
    await at.call("POST", `${path}/credit-checkout-session?amount.value=10&returnUrl=https://example.com`);
    await at.call("PATCH", "/v1/projects/demo", { billingAccountId: second.id });
    at.emulator.clock.advance(2 * HOUR);
    expect((await spend(at))[0].quantity).toBe(1000);
    expect((await at.call("GET", path)).body).toMatchObject({
      hourlySpendRate: { value: "0.107000" },
      monthlySpend: "0.214000",
    });
    expect((await account(at)).hourlySpendRate.value).toBe("0.000000");
  });

  test("is cut to the period", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", DISKS, DISK);
    at.emulator.clock.advance(3 * HOUR);
    expect((await spend(at, "2026-01-01T01:00:00Z", "2026-01-01T01:30:00Z"))[0].quantity).toBe(500);
    expect(await spend(at, "2025-01-01T00:00:00Z", "2025-12-01T00:00:00Z")).toEqual([]);
    const backwards = await at.call(
      "GET",
      `${own(at)}/spend/details?startTime=2026-01-02T00:00:00Z&endTime=2026-01-01T00:00:00Z`,
    );
    expect(fieldsOf(backwards)).toEqual(["endTime"]);
    expect(fieldsOf(await at.call("GET", `${own(at)}/spend/details`))).toEqual(["startTime", "endTime"]);
  });

  test("stops when a VM fails", async () => {
    const at = desk();
    const order = { dataCenterId: "in-hyderabad-1", machineType: "intel-broadwell", gpus: 0 };
    await bootVm(at, order, "FAILED");
    expect((await account(at)).hourlySpendRate.value).toBe("0.000000");
  });
});

describe("payment", () => {
  test.each(["10", "1000", "1e2", "12.345678"])("of %s dollars adds credit at once", async (amount) => {
    const at = desk({ credit: 0 });
    const { body: answer } = await pay(at, amount);
    expect(answer.paymentIntent.clientSecret).toMatch(/^pi_\w+_secret_/);
    expect(await balance(at)).toBe(Number(amount));
    expect((await list(at, "transactions")).transactions[0]).toMatchObject({ succeeded: true, lastPaymentError: null });
    expect((await list(at, "credit-balance-transactions")).creditBalanceTransactions).toHaveLength(1);
  });

  test.each(["9.999999", "1000.000001", "-50", "fifty", ""])("of %s dollars is refused", async (amount) => {
    const at = desk({ credit: 0 });
    expect(fieldsOf(await pay(at, amount))).toEqual(["amount.value"]);
    expect(await balance(at)).toBe(0);
  });

  test("needs a payment method of the account", async () => {
    expect(fieldsOf(await pay(desk(), "50", "pm_none"))).toEqual(["paymentMethod"]);
  });

  test("that is declined adds nothing, and is noted", async () => {
    const at = desk({ credit: 0, paymentMethods: [{ id: "pm_bad", declined: true }] });
    expect((await pay(at, "50", "pm_bad")).status).toBe(200);
    expect(await balance(at)).toBe(0);
    expect((await list(at, "transactions")).transactions).toMatchObject([
      { succeeded: false, latestCharge: { paid: false }, lastPaymentError: { code: "card_declined" } },
    ]);
  });

  test("by a checkout needs no payment method", async () => {
    const at = desk({ credit: 0, paymentMethods: [] });
    const checkout = `${own(at)}/credit-checkout-session`;
    const { body: answer } = await at.call("POST", `${checkout}?amount.value=25&returnUrl=https://example.com`);
    expect(answer.clientSecret).toMatch(/^cs_/);
    expect(await balance(at)).toBe(25);
    expect(fieldsOf(await at.call("POST", checkout))).toEqual(["amount.value", "returnUrl"]);
  });

  test("lists go by cursor, the newest in front", async () => {
    const at = desk();
    for (const amount of ["10", "20", "30"]) await pay(at, amount);
    const amounts = (page: { transactions: { amount: { value: string } }[] }) =>
      page.transactions.map(({ amount }) => Number(amount.value));
    const first = await list(at, "transactions?pageSize=2");
    expect([amounts(first), first.hasMore]).toEqual([[30, 20], true]);
    const second = await list(at, `transactions?pageSize=2&startingAfter=${first.transactions[1].id}`);
    expect([amounts(second), second.hasMore]).toEqual([[10], false]);
    expect((await list(at, "transactions?startingAfter=pi_none")).code).toBe(3);
  });
});

describe("payment methods", () => {
  const methods = async (at: Desk) => (await list(at, "payment-methods")).paymentMethods;

  test("have one default among them", async () => {
    const at = desk({ paymentMethods: [{ id: "pm_a" }, { id: "pm_b", type: "paypal" }] });
    expect(await methods(at)).toMatchObject([
      { id: "pm_a", isDefault: true, type: "card", card: { last4: "4242", expYear: "2035" } },
      { id: "pm_b", isDefault: false, type: "paypal", paypal: { payerEmail: "ada@example.com" } },
    ]);
    const chosen = await at.call("POST", `${own(at)}/payment-methods/pm_b/set-default`);
    expect(chosen.body).toEqual({ id: at.emulator.billingAccountId, paymentMethodId: "pm_b" });
    expect((await methods(at)).map(({ isDefault }: { isDefault: boolean }) => isDefault)).toEqual([false, true]);
    expect((await at.call("DELETE", `${own(at)}/payment-methods/pm_a`)).body.paymentMethodId).toBe("pm_a");
    expect(await methods(at)).toHaveLength(1);
    expect((await at.call("DELETE", `${own(at)}/payment-methods/pm_a`)).body.code).toBe(5);
  });

  test("begin with a setup intent", async () => {
    const { body: intent } = await ((at) => at.call("GET", `${own(at)}/setup-intent`))(desk());
    expect(intent.clientSecret.startsWith(intent.id)).toBe(true);
  });
});

describe("prepaid credit", () => {
  test("that is used up takes everything with it", async () => {
    const at = desk({ clock: "manual", credit: DISK_RATE * 10 });
    await at.call("POST", DISKS, DISK);
    at.emulator.clock.advance(10 * HOUR - 1);
    expect((await at.call("GET", `${DISKS}/data`)).body.disk.diskState).toBe("READY");
    at.emulator.clock.advance(1);
    expect((await at.call("GET", `${DISKS}/data`)).body.disk.diskState).toBe("DELETING");
    expect(await account(at)).toMatchObject({
      creditBalance: { value: "0.000000" },
      hourlySpendRate: { value: "0.000000" },
    });
    at.emulator.clock.advance(HOUR);
    expect((await at.call("GET", "/v1/projects/demo")).body.resourceCount).toBe(0);
    expect(preconditionsOf(await at.call("POST", DISKS, DISK))).toEqual(["BILLING_ACCOUNT_BLOCKED"]);
    await pay(at, "10");
    expect((await at.call("POST", DISKS, DISK)).status).toBe(200);
  });

  test("takes every kind of resource that costs something", async () => {
    const at = desk({ clock: "manual", credit: 1000, buckets: [{ id: "b", dataCenterId: "gb-bournemouth-1" }] });
    const where = { dataCenterId: "gb-bournemouth-1" };
    await at.call("POST", DISKS, DISK);
    await at.call("POST", "/v1/projects/demo/networks", { id: "n", ipRange: "10.0.0.0/24", ...where });
    await at.call("POST", "/v1/projects/demo/volumes", { id: "v", sizeGib: 5, ...where });
    const machine = { ...where, machineTypeId: "epyc-milan" };
    await at.call("POST", "/v1/projects/demo/machines", { id: "m", os: "ubuntu/noble", ...machine });
    await at.call("POST", "/v1/projects/demo/clusters", { id: "c", machineCount: 2, ...machine });
    at.emulator.clock.advance(HOUR);
    await at.call("POST", "/v1/projects/demo/vm", vmBody({ storageDiskIds: ["data"], nics: [{ networkId: "n" }] }));
    at.emulator.clock.advance(HOUR);
    await at.call("POST", "/v1/projects/demo/images?vmId=gpu-1&id=i");
    expect((await at.call("GET", "/v1/projects/demo")).body.resourceCount).toBe(8);
    at.emulator.clock.advance(60 * DAY);
    expect((await at.call("GET", "/v1/projects/demo")).body.resourceCount).toBe(0);
    expect([...at.world.store.leases.all()]).toEqual([]);
    expect([...at.world.store.meters.all()]).toEqual([]);
  });

  test("can be topped up by itself", async () => {
    const at = desk({ clock: "manual", credit: DISK_RATE * 10 });
    const recharge = { autoRecharge: true, low: { value: "0.535" }, high: { value: "20" } };
    await update(at, "creditBalanceRecharge", recharge);
    await at.call("POST", DISKS, DISK);
    at.emulator.clock.advance(5 * HOUR);
    expect(await balance(at)).toBe(20);
    expect((await account(at)).creditBalanceRecharge.transaction).toMatchObject({
      succeeded: true,
      amount: { value: "19.465000" },
    });
    at.emulator.clock.advance(20 * HOUR);
    expect((await at.call("GET", `${DISKS}/data`)).status).toBe(200);
  });

  test("is not topped up when the payment is declined", async () => {
    const at = desk({ clock: "manual", credit: DISK_RATE * 10, paymentMethods: [{ id: "pm_bad", declined: true }] });
    await update(at, "creditBalanceRecharge", { autoRecharge: true, low: { value: "0.5" }, high: { value: "20" } });
    await at.call("POST", DISKS, DISK);
    at.emulator.clock.advance(9 * HOUR);
    expect((await at.call("GET", `${DISKS}/data`)).body.disk.diskState).toBe("READY");
    at.emulator.clock.advance(HOUR);
    expect((await at.call("GET", `${DISKS}/data`)).body.disk.diskState).toBe("DELETING");
    // Once at the mark and once more at the end.
    expect((await list(at, "transactions")).transactions).toHaveLength(2);
  });

  test("shows what was used once a month", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", DISKS, DISK);
    at.emulator.clock.advance(31 * DAY);
    const { creditBalanceTransactions: entries } = await list(at, "credit-balance-transactions");
    expect(entries).toMatchObject([{ amount: { value: "-79.608000" }, createTime: "2026-02-01T00:00:00Z" }]);
    expect((await account(at)).monthlySpend).toBe("0.000000");
    expect((await invoices(at)).invoices).toEqual([]);
  });
});

describe("invoices", () => {
  /** An account that pays by invoice, with a disk that costs $79.61 in January. */
  async function billed(options = {}): Promise<Desk> {
    const at = desk({ clock: "manual", credit: null, ...options });
    await at.call("POST", DISKS, DISK);
    at.emulator.clock.advance(31 * DAY);
    return at;
  }

  test("are in cents and seconds, as strings", async () => {
    const at = await billed({ paymentMethods: [] });
    expect((await invoices(at)).invoices).toMatchObject([
      {
        status: "open",
        currency: "usd",
        total: "7961",
        amountDue: "7961",
        amountPaid: "0",
        amountRemaining: "7961",
        created: "1769904000",
        periodStart: "1767225600",
        periodEnd: "1769904000",
        paidDate: "0",
      },
    ]);
    expect(await balance(at)).toBe(0);
  });

  test("announce themselves", async () => {
    const at = desk({ clock: "manual", credit: null });
    await at.call("POST", DISKS, DISK);
    at.emulator.clock.advance(10 * HOUR);
    expect(await account(at)).toMatchObject({
      nextInvoiceTotal: { value: "1.070000" },
      invoiceTime: "2026-02-01T00:00:00Z",
    });
  });

  test("are paid at once where there is something to pay with", async () => {
    const at = await billed();
    expect((await invoices(at, "&status=paid")).invoices).toMatchObject([
      { amountRemaining: "0", paidDate: "1769904000" },
    ]);
    expect((await list(at, "transactions")).transactions).toMatchObject([{ amount: { value: "79.610000" } }]);
    expect((await at.call("GET", "/v1/billing-accounts/invoices/outstanding")).body.invoices).toEqual([]);
  });

  test("that are not paid in time block the account, until they are", async () => {
    const at = await billed({ paymentMethods: [{ id: "pm_bad", declined: true }, { id: "pm_good" }] });
    expect((await at.call("GET", "/v1/billing-accounts/invoices/outstanding")).body.invoices).toHaveLength(1);
    at.emulator.clock.advance(14 * DAY);
    expect((await account(at)).state).toBe("STATE_SUSPENDED_PAYMENT");
    expect(preconditionsOf(await at.call("POST", DISKS, { ...DISK, id: "more" }))).toEqual(["BILLING_ACCOUNT_BLOCKED"]);
    await at.call("POST", `${own(at)}/payment-methods/pm_good/set-default`);
    expect((await account(at)).state).toBe("STATE_ACTIVE");
    expect((await invoices(at, "&status=open")).invoices).toEqual([]);
  });

  test("keep the account and the user from being deleted", async () => {
    const at = await billed({ paymentMethods: [] });
    await at.call("DELETE", `${DISKS}/data`);
    at.emulator.clock.advance(HOUR);
    expect((await at.call("DELETE", "/v1/auth")).body).toMatchObject({
      code: 9,
      message: expect.stringContaining("invoices"),
    });
    expect((await at.call("DELETE", "/v1/projects/demo")).status).toBe(200);
    expect((await at.call("DELETE", own(at))).body).toMatchObject({
      code: 9,
      message: expect.stringContaining("invoices"),
    });
  });

  test("are listed by cursor, the newest in front", async () => {
    const at = await billed();
    at.emulator.clock.advance(59 * DAY);
    const first = await invoices(at, "&pageSize=2");
    expect([first.invoices.map(({ number }: { number: string }) => number), first.hasMore]).toEqual([
      ["CUDO-0003", "CUDO-0002"],
      true,
    ]);
    const second = await invoices(at, `&pageSize=2&startingAfter=${first.invoices[1].id}`);
    expect([second.invoices.map(({ number }: { number: string }) => number), second.hasMore]).toEqual([
      ["CUDO-0001"],
      false,
    ]);
    expect(fieldsOf(await at.call("GET", "/v1/invoices"))).toEqual(["id"]);
  });
});
