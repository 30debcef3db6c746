import type { Schema } from "../../wire/models.ts";

/** One thing that a resource is charged for while it runs. */
export interface ChargeLine {
  /** In English, the same for all that shall be one row of a bill. */
  readonly description: string;
  readonly unit: Schema<"Unit">;
  /** How many units it uses in each hour. */
  readonly quantity: number;
  /** The price of a unit, in millionths of a US dollar. */
  readonly unitMicros: number;
}

/** What a resource is charged for at present. */
export interface MeterRecord {
  readonly billingAccountId: string;
  readonly projectId: string;
  readonly lines: readonly ChargeLine[];
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
}

/** What a resource was charged for from one moment to another. */
export interface ChargeRecord {
  readonly projectId: string;
  readonly lines: readonly ChargeLine[];
  readonly from: number;
  readonly to: number;
}

/** What lines cost an hour, in whole millionths of a US dollar. */
export const hourlyRate = (lines: readonly ChargeLine[]): number =>
  lines.reduce((sum, { quantity, unitMicros }) => sum + Math.round(quantity * unitMicros), 0);
