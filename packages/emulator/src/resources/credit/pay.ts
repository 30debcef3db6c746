import { planCredit } from "../../lifecycle/credit.ts";
import type { World } from "../../world.ts";
import { settle } from "../billing-accounts/balance.ts";
import type { BillingAccountRecord } from "../billing-accounts/record.ts";
import type { PaymentMethodRecord } from "../payment-methods/record.ts";
import type { PaymentRecord } from "./record.ts";

/** The payment method that the service charges by itself. */
export const defaultMethod = ({ store }: World, billingAccountId: string): PaymentMethodRecord | undefined =>
  store.paymentMethods.list(billingAccountId).find(({ isDefault }) => isDefault);

/** Tries to charge a payment method and notes the outcome. */
export function charge(
  { store, random }: World,
  billingAccountId: string,
  method: PaymentMethodRecord | undefined,
  payment: Pick<PaymentRecord, "description" | "amountMicros" | "createTime">,
): PaymentRecord {
  const record = { id: `pi_${random.hex(24)}`, ...payment, succeeded: method?.declined !== true };
  store.payments.set(billingAccountId, record.id, record);
  return record;
}

/**
 * Pays for credit and adds it at once if the payment works.
 * @param method `undefined` for a checkout in a browser, which always works
 */
export function buyCredit(
  world: World,
  account: BillingAccountRecord,
  method: PaymentMethodRecord | undefined,
  amountMicros: number,
  at: number,
): PaymentRecord {
  const payment = charge(world, account.id, method, { description: "Credit", amountMicros, createTime: at });
  if (!payment.succeeded) return payment;
  settle(account, at);
  account.creditMicros += amountMicros;
  noteCredit(world, account.id, "Credit bought", amountMicros, at);
  planCredit(world, account, at);
  return payment;
}

/** Notes what changed the credit; the credit itself is the caller's to change. */
export function noteCredit(
  { store, random }: World,
  billingAccountId: string,
  description: string,
  amountMicros: number,
  at: number,
): void {
  const id = `cbtxn_${random.hex(24)}`;
  store.creditEntries.set(billingAccountId, id, { id, description, amountMicros, createTime: at });
}
