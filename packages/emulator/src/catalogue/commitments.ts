import type { Schema } from "../wire/models.ts";

/** How long a customer may commit to keep a resource, and what part of the price that saves. The rates are made up. */
export interface Commitment {
  readonly term: Schema<"CommitmentTerm">;
  readonly months: number;
  /** 0.1 is ten per cent off. */
  readonly discount: number;
}

export const COMMITMENTS: readonly Commitment[] = [
  { term: "COMMITMENT_TERM_NONE", months: 0, discount: 0 },
  { term: "COMMITMENT_TERM_1_MONTH", months: 1, discount: 0.05 },
  { term: "COMMITMENT_TERM_3_MONTHS", months: 3, discount: 0.1 },
  { term: "COMMITMENT_TERM_6_MONTHS", months: 6, discount: 0.15 },
  { term: "COMMITMENT_TERM_12_MONTHS", months: 12, discount: 0.2 },
  { term: "COMMITMENT_TERM_24_MONTHS", months: 24, discount: 0.25 },
  { term: "COMMITMENT_TERM_36_MONTHS", months: 36, discount: 0.3 },
  { term: "COMMITMENT_TERM_60_MONTHS", months: 60, discount: 0.35 },
];

/** A price with the discount of a term, rounded to whole millionths. */
export function committedPrice(micros: number, term: Schema<"CommitmentTerm">): number {
  const discount = COMMITMENTS.find((commitment) => commitment.term === term)?.discount ?? 0;
  return Math.round(micros * (1 - discount));
}

/** The moment at which a commitment that begins now ends, in milliseconds since 1970; null for no commitment. */
export function commitmentEnd(now: number, term: Schema<"CommitmentTerm">): number | null {
  const months = COMMITMENTS.find((commitment) => commitment.term === term)?.months ?? 0;
  if (months === 0) return null;
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end.getTime();
}
