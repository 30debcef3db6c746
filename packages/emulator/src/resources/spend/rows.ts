import { toDecimal } from "../../catalogue/money.ts";
import type { Schema } from "../../wire/models.ts";
import type { World } from "../../world.ts";
import type { ChargeLine, ChargeRecord } from "./record.ts";

const HOUR = 3_600_000;

/** What one project used of one thing at one price. */
export interface SpendRow {
  readonly projectId: string;
  readonly line: ChargeLine;
  /** How many units for how many milliseconds. */
  unitMilliseconds: number;
}

/** What a row cost, in whole millionths of a US dollar. */
const amountOf = ({ line, unitMilliseconds }: SpendRow): number =>
  Math.round((unitMilliseconds * line.unitMicros) / HOUR);

/** What a billing account's projects used in a period; the time after now is empty. */
export function spendRows(world: World, billingAccountId: string, from: number, to: number): SpendRow[] {
  const rows = new Map<string, SpendRow>();
  for (const charge of chargesOf(world, billingAccountId)) {
    const span = Math.min(charge.to, to) - Math.max(charge.from, from);
    for (const line of span > 0 ? charge.lines : []) {
      const key = JSON.stringify([charge.projectId, line.description, line.unitMicros]);
      const row = rows.get(key) ?? { projectId: charge.projectId, line, unitMilliseconds: 0 };
      row.unitMilliseconds += line.quantity * span;
      rows.set(key, row);
    }
  }
  return [...rows.values()].sort((a, b) => (a.projectId < b.projectId ? -1 : a.projectId > b.projectId ? 1 : 0));
}

/** What rows cost together, in millionths of a US dollar. */
export const totalOf = (rows: readonly SpendRow[]): number => rows.reduce((sum, row) => sum + amountOf(row), 0);

/** The ended charges, then those that still run, as if they ended now. */
function* chargesOf({ store, clock }: World, billingAccountId: string): Iterable<ChargeRecord> {
  yield* store.charges.list(billingAccountId);
  for (const meter of store.meters.all()) {
    if (meter.billingAccountId === billingAccountId) yield { ...meter, from: meter.since, to: clock.now() };
  }
}

export const presentRow = (row: SpendRow): Schema<"BillingAccountSpendRow"> => ({
  projectId: row.projectId,
  description: row.line.description,
  quantity: Number((row.unitMilliseconds / HOUR).toFixed(6)),
  unit: row.line.unit,
  unitAmount: toDecimal(row.line.unitMicros),
  amount: toDecimal(amountOf(row)),
});
