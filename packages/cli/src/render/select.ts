import { UsageError } from "../kit/errors.ts";
import { closest } from "../kit/suggest.ts";
import type { Column } from "./column.ts";
import { findColumn, keyOf, rawValue, shownValue } from "./field.ts";

/** The columns that were asked for; without a wish those of the narrow table, or all. @throws UsageError */
export function chosenColumns(
  columns: readonly Column<never>[],
  wanted: readonly string[] | undefined,
  sample: unknown,
  wide: boolean,
): readonly Column<never>[] {
  if (wanted === undefined) return wide ? columns : columns.filter((column) => column.wide !== true);
  return wanted.map((typed) => findColumn(columns, typed, sample) ?? unknownColumn(columns, typed));
}

/** Sorts by `column` or `column:desc`: numbers as numbers, texts as people do, missing values last. @throws UsageError */
export function sorted<T>(rows: readonly T[], columns: readonly Column<never>[], by: string | undefined): readonly T[] {
  if (by === undefined) return rows;
  const [, typed = by, direction] = /^(.+?)(?::(asc|desc))?$/.exec(by) ?? [];
  const column = findColumn(columns, typed, rows[0]) ?? unknownColumn(columns, typed);
  const sign = direction === "desc" ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: rawValue(column, row) }));
  return keyed.sort((a, b) => compare(a.key, b.key, sign)).map(({ row }) => row);
}

function compare(a: unknown, b: unknown, sign: number): number {
  const [emptyA, emptyB] = [a, b].map((each) => each === undefined || each === null || each === "");
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return (x - y) * sign;
  return String(a).localeCompare(String(b), "en", { numeric: true }) * sign;
}

/** Keeps the rows that meet every `k=v`, `k!=v` and `k~part`; states in kebab case too. @throws UsageError */
export function filtered<T>(
  rows: readonly T[],
  columns: readonly Column<never>[],
  filters: readonly string[],
): readonly T[] {
  const tests = filters.map((filter) => {
    const [, typed, operator, wanted = ""] = /^([\w.-]+?)(!=|=|~)(.*)$/s.exec(filter) ?? [];
    if (typed === undefined)
      throw new UsageError(
        `--filter '${filter}': it must be column=value, column!=value or column~part`,
        "cudo help filters",
      );
    const column = findColumn(columns, typed, rows[0]) ?? unknownColumn(columns, typed);
    return (row: T) => {
      // A state can be written as the table shows it or as the API does.
      const values = [rawValue(column, row), shownValue(column, row)].map(plainText);
      const asked = plainText(wanted);
      const holds = values.some((value) => (operator === "~" ? value.includes(asked) : value === asked));
      return operator === "!=" ? !holds : holds;
    };
  });
  return rows.filter((row) => tests.every((test) => test(row)));
}

const plainText = (value: unknown): string =>
  (typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? ""))
    .toLowerCase()
    .replaceAll("_", "-");

/** A row with the chosen columns alone, under the API's names. */
export const picked = (columns: readonly Column<never>[], row: unknown): Record<string, unknown> =>
  Object.fromEntries(columns.map((column) => [keyOf(column), rawValue(column, row) ?? null]));

function unknownColumn(columns: readonly Column<never>[], typed: string): never {
  const names = columns.map(({ name }) => name);
  const near = closest(typed, names);
  throw new UsageError(
    `there is no column '${typed}'`,
    `--columns ? lists them`,
    near.length > 0 ? [`did you mean ${near.join(" or ")}?`] : [`there are ${names.join(", ")}`],
  );
}
