import type { Schema } from "../../wire/models.ts";

/** Who pays. */
export interface BillingAccountRecord {
  readonly id: string;
  displayName: string;
  state: Schema<"BillingAccountState">;
  paymentTerms: Schema<"PaymentTerms">;
  /** Credit that was left at `ratedAt`, in millionths of a US dollar, as all amounts of this record. */
  creditMicros: number;
  /** What is spent an hour since `ratedAt`. */
  rateMicros: number;
  ratedAt: number;
  /** Until when use has been billed. */
  billedUntil: number;
  /** When use is billed next; null while there is none. */
  nextBillTime: number | null;
  /** How the credit is topped up by itself; `transactionId` is that of the last payment, or empty. */
  recharge: { autoRecharge: boolean; lowMicros: number; highMicros: number; transactionId: string } | null;
  hourlySpendLimit: number | null;
  monthlySpendLimit: number | null;
  billingThreshold: number | null;
  readonly email: string;
  readonly invoiceName: string;
  billingAddress: Schema<"BillingAddress"> | null;
  taxId: Schema<"TaxId"> | null;
  readonly stripeRef: string;
  readonly createBy: string;
  /** Milliseconds since 1970, as all times of records. */
  readonly createTime: number;
  deleteTime: number | null;
  purgeTime: number | null;
}
