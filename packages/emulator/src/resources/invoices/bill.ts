import type { World } from "../../world.ts";
import type { BillingAccountRecord } from "../billing-accounts/record.ts";
import { noteCredit } from "../credit/pay.ts";
import { spendRows, totalOf } from "../spend/rows.ts";
import { collect } from "./collect.ts";

const DAYS_TO_PAY = 14;
const DAY = 86_400_000;
const CENT = 10_000;

/** The beginning of the month after a moment, in UTC. */
function nextMonth(moment: number): number {
  const date = new Date(moment);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

export const accountRef = ({ id }: BillingAccountRecord) => ({ type: "billingAccounts", scope: "", id }) as const;

/** Sees to it that a billing account which spends is billed at the end of the month. */
export function planBill({ scheduler }: World, account: BillingAccountRecord, at: number): void {
  if (account.nextBillTime !== null || account.rateMicros <= 0) return;
  account.billedUntil = at;
  account.nextBillTime = nextMonth(at);
  scheduler.schedule({ at: account.nextBillTime, kind: "deadline", resource: accountRef(account), name: "bill" });
}

/** Bills what was used since the last bill: to the credit, which has gone down already, or by an invoice. */
export function bill(world: World, account: BillingAccountRecord, at: number): void {
  const { billedUntil } = account;
  const total = totalOf(spendRows(world, account.id, billedUntil, at));
  account.billedUntil = at;
  account.nextBillTime = null;
  planBill(world, account, at);
  if (total === 0) return;
  if (account.paymentTerms === "PAYMENT_TERMS_INVOICE")
    invoice(world, account, Math.round(total / CENT), billedUntil, at);
  else noteCredit(world, account.id, "Use of CUDO Compute", -total, at);
}

function invoice(
  world: World,
  account: BillingAccountRecord,
  totalCents: number,
  periodStart: number,
  at: number,
): void {
  const id = `in_${world.random.hex(24)}`;
  const dueDate = at + DAYS_TO_PAY * DAY;
  world.store.invoices.set(account.id, id, {
    id,
    number: `CUDO-${String(world.store.invoices.count(account.id) + 1).padStart(4, "0")}`,
    totalCents,
    created: at,
    periodStart,
    periodEnd: at,
    dueDate,
    paidDate: null,
  });
  world.scheduler.schedule({ at: dueDate, kind: "deadline", resource: accountRef(account), name: `due/${id}` });
  collect(world, account.id, at);
}
