import type { Column } from "./column.ts";

/** The value at a path such as `price.vcpuPriceHr.value`; `undefined` where a part is missing. */
export function fieldAt(row: unknown, path: string): unknown {
  let value = row;
  for (const part of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** The raw value of a column. */
export function rawValue(column: Column<never>, row: unknown): unknown {
  return column.value === undefined ? fieldAt(row, column.field ?? camel(column.name)) : column.value(row as never);
}

/** The value as people see it: without the prefix of its enum. */
export function shownValue(column: Column<never>, row: unknown): unknown {
  const value = rawValue(column, row);
  const { prefix } = column;
  return prefix !== undefined && typeof value === "string" && value.startsWith(prefix)
    ? value.slice(prefix.length)
    : value;
}

/** What a column's value is called in JSON: the API's own name. */
export const keyOf = (column: Column<never>): string => column.field ?? camel(column.name);

/** `data-center` as `dataCenter`. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A column by the name that somebody typed: the column's, the API's field, in any case; else any field of the row. */
export function findColumn(
  columns: readonly Column<never>[],
  typed: string,
  sample: unknown,
): Column<never> | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[-_]/g, "");
  const found = columns.find(({ name, field }) => plain(name) === plain(typed) || field === typed);
  if (found !== undefined) return found;
  return fieldAt(sample, typed) === undefined ? undefined : { name: typed, field: typed };
}
