import { UsageError } from "../kit/errors.ts";
import type { GlobalFlags, Output } from "../kit/global-flags.ts";
import { toPlainError } from "../kit/plain-error.ts";
import type { ItemsResult, OneResult, Result, RowsResult } from "../kit/result.ts";
import type { Column } from "./column.ts";
import { csv } from "./csv.ts";
import { keyOf, rawValue } from "./field.ts";
import { fitting } from "./fitting.ts";
import { chosenColumns, picked, sorted } from "./select.ts";
import { describe, headerOf, type TableOptions, table } from "./table.ts";

/** How a result is to be written. */
export interface PrintOptions extends TableOptions {
  readonly output: Output;
  readonly global: GlobalFlags;
  readonly quiet: boolean;
}

/** A result as it goes to stdout. Pure, but for what is loaded for YAML and `--query`. */
export async function print(result: Result, options: PrintOptions): Promise<string> {
  const { global } = options;
  if (global.columns?.[0] === "?" && (result.kind === "rows" || result.kind === "one"))
    return listColumns(result.columns);
  if (options.quiet && result.kind !== "text") return ids(result, options);
  if (global.query !== undefined) return data(await query(toData(result, options), global.query), options);
  switch (options.output) {
    case "json":
    case "jsonl":
    case "yaml":
      return data(toData(result, options), options);
    case "csv":
      return toCsv(result, options);
    case "ids":
      return ids(result, options);
    case "table":
    case "wide":
      return forPeople(result, options);
  }
}

function forPeople(result: Result, options: PrintOptions): string {
  const wide = options.output === "wide";
  const wanted = options.global.columns;
  switch (result.kind) {
    case "rows": {
      if (result.rows.length === 0) return "";
      const rows = sorted(result.rows, result.columns, options.global.sort);
      return table(shownColumns(result, options), rows, options);
    }
    case "one":
      if (result.brief === true && wanted === undefined && !wide) return `${nameIn(result)}\n`;
      return describe(chosenColumns(result.columns, wanted, result.row, true), result.row, options);
    case "text":
      return endLine(result.text);
    case "items":
      return ids(result, options);
    case "done":
      return "";
  }
}

/** The columns of a table: those that were asked for, else those for which there is room. */
function shownColumns({ columns, rows }: RowsResult, options: PrintOptions): readonly Column<never>[] {
  const wide = options.output === "wide";
  const chosen = chosenColumns(columns, options.global.columns, rows[0], wide);
  return wide || options.global.columns !== undefined ? chosen : fitting(chosen, rows, options);
}

/** How many columns a table leaves out because the terminal is too narrow for them. */
export function leftOut(result: RowsResult, options: PrintOptions): number {
  if (options.output !== "table" || options.global.columns !== undefined || options.global.query !== undefined)
    return 0;
  return chosenColumns(result.columns, undefined, undefined, false).length - shownColumns(result, options).length;
}

/** What machines get: the API's own values. */
function toData(result: Result, { global }: PrintOptions): unknown {
  switch (result.kind) {
    case "rows": {
      const rows = sorted(result.rows, result.columns, global.sort);
      if (global.columns === undefined) return rows;
      const columns = chosenColumns(result.columns, global.columns, rows[0], true);
      return rows.map((row) => picked(columns, row));
    }
    case "one":
      if (global.columns === undefined) return result.row;
      return picked(chosenColumns(result.columns, global.columns, result.row, true), result.row);
    case "items":
      return result.items.map(({ id, result: became, error }) =>
        error === undefined ? { id, result: became } : { id, result: "failed", error: toPlainError(error) },
      );
    case "text":
    case "done":
      return result.data;
  }
}

async function data(value: unknown, { output }: PrintOptions): Promise<string> {
  if (output === "yaml") return (await import("yaml")).stringify(toJson(value));
  if (output === "jsonl")
    return (Array.isArray(value) ? value : [value]).map((each) => `${JSON.stringify(each)}\n`).join("");
  if (output === "ids") return (Array.isArray(value) ? value : [value]).map((each) => `${scalar(each)}\n`).join("");
  if (output === "csv")
    return csv((Array.isArray(value) ? value : [value]).map((each) => (Array.isArray(each) ? each : [each])));
  if (output !== "json" && typeof value === "string") return endLine(value);
  return `${JSON.stringify(value ?? null, undefined, 2)}\n`;
}

const scalar = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value ?? null));

const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

async function query(value: unknown, expression: string): Promise<unknown> {
  const { search } = await import("@jmespath-community/jmespath");
  try {
    return search(toJson(value) as never, expression);
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : "it cannot be read";
    throw new UsageError(`--query '${expression}': ${why}`, "cudo help output");
  }
}

function toCsv(result: Result, { global, header }: PrintOptions): string {
  if (result.kind === "text") return endLine(result.text);
  if (result.kind === "done") return "";
  if (result.kind === "items") {
    const lines = result.items.map(({ id, result: became, error }) => [id, error === undefined ? became : "failed"]);
    return csv(header ? [["id", "result"], ...lines] : lines);
  }
  const all = result.kind === "rows" ? sorted(result.rows, result.columns, global.sort) : [result.row];
  const columns = chosenColumns(result.columns, global.columns, all[0], true);
  const lines = all.map((row) => columns.map((column) => rawValue(column, row)));
  return csv(header ? [columns.map(keyOf), ...lines] : lines);
}

function ids(result: Result, { global }: PrintOptions): string {
  switch (result.kind) {
    case "rows":
      return sorted(result.rows, result.columns, global.sort)
        .map((row) => `${result.id(row as never)}\n`)
        .join("");
    case "one":
      return `${nameIn(result)}\n`;
    case "items":
      return succeeded(result)
        .map(({ id }) => `${id}\n`)
        .join("");
    case "text":
      return endLine(result.text);
    case "done":
      return "";
  }
}

const nameIn = (result: OneResult): string => result.id(result.row as never);

const succeeded = ({ items }: ItemsResult) => items.filter(({ error }) => error === undefined);

function listColumns(columns: RowsResult["columns"]): string {
  return columns
    .map((column: Column<never>) => `${column.name}\t${headerOf(column)}${column.wide === true ? " (wide)" : ""}\n`)
    .join("");
}

const endLine = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);
