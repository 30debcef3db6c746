import { cell } from "./cell.ts";
import type { Column } from "./column.ts";
import { shownValue } from "./field.ts";
import { GAP, headerOf, type TableOptions } from "./table.ts";
import { width } from "./width.ts";

/** A text may be cut down to this before a column has to go for it. */
const ENOUGH = 24;

/**
 * The columns for which a terminal is wide enough: the first one, which holds the ids, and the state, then from the left what
 * there is room for, those that yield after all others. A pipe gets all.
 */
export function fitting(
  columns: readonly Column<never>[],
  rows: readonly unknown[],
  { terminal, now, header }: TableOptions,
): readonly Column<never>[] {
  if (terminal === undefined) return columns;
  const needs = new Map(
    columns.map((column, at) => {
      const texts = rows.map((row) => width(cell(shownValue(column, row), column.show, now)));
      const head = header ? width(headerOf(column)) : 0;
      const widest = Math.max(0, ...texts);
      return [column, Math.max(head, at === 0 ? widest : Math.min(widest, ENOUGH))];
    }),
  );
  const wish = (column: Column<never>, at: number) => (at === 0 || column.name === "state" ? 0 : column.yields ? 2 : 1);
  const byWish = columns.map((column, at) => ({ column, wish: wish(column, at) })).sort((a, b) => a.wish - b.wish);
  const kept = new Set<Column<never>>();
  let room = terminal + GAP;
  for (const { column, wish } of byWish) {
    const need = (needs.get(column) ?? 0) + GAP;
    if (wish > 0 && need > room) continue;
    kept.add(column);
    room -= need;
  }
  return columns.filter((column) => kept.has(column));
}
