import type { Schema } from "../wire/models.ts";

/** An amount in millionths of a US dollar, always whole: sums of prices are exact. */
export type Micros = number;

/** An amount as the service writes prices: `{ value: "0.002500" }`. */
export const toDecimal = (micros: Micros): Schema<"Decimal"> => ({ value: (micros / 1_000_000).toFixed(6) });

const DECIMAL = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** A decimal number, which may have a sign and an exponent, as millionths; nothing for other text. */
export const fromDecimal = (text: string): Micros | undefined =>
  DECIMAL.test(text) ? Math.round(Number(text) * 1_000_000) : undefined;
