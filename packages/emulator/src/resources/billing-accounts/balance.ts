import type { BillingAccountRecord } from "./record.ts";

const HOUR = 3_600_000;

/**
 * The credit that is left at a moment, in millionths of a US dollar. An account that pays by invoice does not use its
 * credit up.
 */
export function creditAt(
  { paymentTerms, creditMicros, rateMicros, ratedAt }: BillingAccountRecord,
  at: number,
): number {
  if (paymentTerms !== "PAYMENT_TERMS_PREPAID") return creditMicros;
  return creditMicros - (rateMicros * Math.max(0, at - ratedAt)) / HOUR;
}

/** Takes what was used since the last time off the credit, so that rate and terms may change now. */
export function settle(account: BillingAccountRecord, at: number): void {
  account.creditMicros = creditAt(account, at);
  account.ratedAt = Math.max(account.ratedAt, at);
}

/** Milliseconds until the credit falls to an amount; infinite when it never does. */
export function timeUntil(account: BillingAccountRecord, micros: number, at: number): number {
  if (account.paymentTerms !== "PAYMENT_TERMS_PREPAID" || account.rateMicros <= 0) return Number.POSITIVE_INFINITY;
  const exact = ((creditAt(account, at) - micros) * HOUR) / account.rateMicros;
  // What dividing adds to a whole number must not make it a millisecond more.
  return Math.max(0, Math.ceil(exact - 1e-6));
}
