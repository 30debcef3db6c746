import { toDecimal } from "../../catalogue/money.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";

/** A payment that was tried. */
export interface PaymentRecord {
  readonly id: string;
  readonly description: string;
  readonly amountMicros: number;
  readonly succeeded: boolean;
  /** Milliseconds since 1970. */
  readonly createTime: number;
}

/** What changed an account's credit. */
export interface CreditEntryRecord {
  readonly id: string;
  readonly description: string;
  /** Positive for more credit; which sign the service uses for that is not established. */
  readonly amountMicros: number;
  /** Milliseconds since 1970. */
  readonly createTime: number;
}

/** A payment in the words of Stripe, whose objects the API's look like. */
export function presentPayment(payment: PaymentRecord): Schema<"Transaction"> {
  const { id, description, succeeded } = payment;
  const amount = toDecimal(payment.amountMicros);
  const createTime = toTimestamp(payment.createTime);
  return {
    id,
    description,
    amount,
    status: succeeded ? "succeeded" : "requires_payment_method",
    succeeded,
    createTime,
    latestCharge: {
      amount,
      status: succeeded ? "succeeded" : "failed",
      paid: succeeded,
      refunded: false,
      failureCode: succeeded ? "" : "card_declined",
      createTime,
    },
    lastPaymentError: succeeded ? null : { code: "card_declined", declineCode: "generic_decline" },
  };
}

export const presentCreditEntry = (entry: CreditEntryRecord): Schema<"CreditBalanceTransaction"> => ({
  id: entry.id,
  description: entry.description,
  amount: toDecimal(entry.amountMicros),
  createTime: toTimestamp(entry.createTime),
});
