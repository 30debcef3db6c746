import { type Micros, toDecimal } from "../../catalogue/money.ts";
import { GLOBAL } from "../../state/store.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { World } from "../../world.ts";
import { presentPayment } from "../credit/record.ts";
import type { Caller } from "../handler.ts";
import { spendRows, totalOf } from "../spend/rows.ts";
import { creditAt } from "./balance.ts";
import type { BillingAccountRecord } from "./record.ts";

const decimalOrNull = (micros: Micros | null): Schema<"Decimal"> | null => (micros === null ? null : toDecimal(micros));

/**
 * The billing accounts that a caller may see, deleted ones that are not gone for good included. A credential for some
 * projects alone leads to none.
 */
export const accountsOf = ({ store }: World, { userId, projectIds }: Caller): BillingAccountRecord[] =>
  projectIds === undefined
    ? store.billingAccounts.list(GLOBAL).filter(({ id }) => store.billingPermissions.has(id, userId))
    : [];

export function presentBillingAccount(world: World, account: BillingAccountRecord): Schema<"BillingAccount"> {
  const now = world.clock.now();
  const spent = (from: number) => totalOf(spendRows(world, account.id, from, now));
  const byInvoice = account.paymentTerms === "PAYMENT_TERMS_INVOICE" && account.nextBillTime !== null;
  return {
    id: account.id,
    displayName: account.displayName,
    state: account.state,
    paymentTerms: account.paymentTerms,
    creditBalance: toDecimal(creditAt(account, now)),
    creditBalanceRecharge: presentRecharge(world, account),
    hourlySpendRate: toDecimal(account.rateMicros),
    hourlySpendLimit: decimalOrNull(account.hourlySpendLimit),
    monthlySpend: toDecimal(spent(monthOf(now))).value,
    monthlySpendLimit: decimalOrNull(account.monthlySpendLimit),
    billingThreshold: decimalOrNull(account.billingThreshold),
    nextInvoiceTotal: toDecimal(byInvoice ? spent(account.billedUntil) : 0),
    invoiceTime: byInvoice ? toTimestamp(account.nextBillTime) : null,
    billingAddress: account.billingAddress,
    taxId: account.taxId,
    stripeRef: account.stripeRef,
    createBy: account.createBy,
    createTime: toTimestamp(account.createTime),
    deleteTime: toTimestamp(account.deleteTime),
    purgeTime: toTimestamp(account.purgeTime),
  };
}

function presentRecharge(
  { store }: World,
  { id, recharge }: BillingAccountRecord,
): Schema<"CreditBalanceRecharge"> | null {
  if (recharge === null) return null;
  const payment = store.payments.get(id, recharge.transactionId);
  return {
    autoRecharge: recharge.autoRecharge,
    low: toDecimal(recharge.lowMicros),
    high: toDecimal(recharge.highMicros),
    transaction: payment === undefined ? null : presentPayment(payment),
  };
}

/** The beginning of the month that a moment is in, in UTC. */
function monthOf(moment: number): number {
  const date = new Date(moment);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
