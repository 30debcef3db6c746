import type { World } from "../../world.ts";
import type { BillingAccountRecord } from "./record.ts";

/** A billing account as it begins: prepaid and without credit. */
export function newBillingAccount(
  { random, clock }: World,
  createBy: string,
  details: Pick<BillingAccountRecord, "displayName" | "email"> & Partial<BillingAccountRecord>,
): BillingAccountRecord {
  const now = clock.now();
  return {
    id: random.id(),
    state: "STATE_ACTIVE",
    paymentTerms: "PAYMENT_TERMS_PREPAID",
    creditMicros: 0,
    rateMicros: 0,
    ratedAt: now,
    billedUntil: now,
    nextBillTime: null,
    recharge: null,
    hourlySpendLimit: null,
    monthlySpendLimit: null,
    billingThreshold: null,
    invoiceName: "",
    billingAddress: null,
    taxId: null,
    stripeRef: `cus_${random.hex(14)}`,
    createBy,
    createTime: now,
    deleteTime: null,
    purgeTime: null,
    ...details,
  };
}
