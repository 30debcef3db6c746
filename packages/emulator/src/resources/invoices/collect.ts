import { GLOBAL } from "../../state/store.ts";
import type { World } from "../../world.ts";
import { charge, defaultMethod } from "../credit/pay.ts";
import type { InvoiceRecord } from "./record.ts";

/** The invoices of a billing account that are not paid. */
export const outstandingOf = ({ store }: World, billingAccountId: string): InvoiceRecord[] =>
  store.invoices.list(billingAccountId).filter(({ paidDate }) => paidDate === null);

/**
 * Pays what is outstanding with the default payment method, if there is one. An account that was suspended because of it
 * comes back.
 */
export function collect(world: World, billingAccountId: string, at: number): void {
  const method = defaultMethod(world, billingAccountId);
  if (method === undefined) return;
  for (const invoice of outstandingOf(world, billingAccountId)) {
    const amountMicros = invoice.totalCents * 10_000;
    const description = `Invoice ${invoice.number}`;
    const payment = charge(world, billingAccountId, method, { description, amountMicros, createTime: at });
    if (payment.succeeded) invoice.paidDate = at;
  }
  const account = world.store.billingAccounts.get(GLOBAL, billingAccountId);
  if (account?.state === "STATE_SUSPENDED_PAYMENT" && outstandingOf(world, billingAccountId).length === 0) {
    account.state = "STATE_ACTIVE";
  }
}
