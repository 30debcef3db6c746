import type { Column } from "../render/column.ts";

/** What a command returns; the printer shows it in the format that was asked for. */
export type Result = RowsResult | OneResult | TextResult | ItemsResult | DoneResult;

/** A list of resources: always an array in JSON. */
export interface RowsResult {
  readonly kind: "rows";
  readonly rows: readonly unknown[];
  readonly columns: readonly Column<never>[];
  /** What identifies a row, for `-o ids` and `-q`. */
  readonly id: (row: never) => string;
  /** What the rows are, for the line that counts them: `["disk", "disks"]`. */
  readonly noun: readonly [one: string, several: string];
  /** Goes behind the count on a terminal: `in project demo`. */
  readonly where?: string | undefined;
  /** The exit code, where rows tell of failures, as those of `cudo doctor`. @default 0 */
  readonly exit?: number | undefined;
}

/** One resource: described line by line. */
export interface OneResult {
  readonly kind: "one";
  readonly row: unknown;
  readonly columns: readonly Column<never>[];
  readonly id: (row: never) => string;
  /** People get the id alone; `-o json` and its like the whole resource. What creates do. */
  readonly brief?: boolean | undefined;
}

/** A text for people and pipes, and what machine formats get instead. */
export interface TextResult {
  readonly kind: "text";
  readonly text: string;
  readonly data: unknown;
}

/** What became of each of several ids. */
export interface ItemsResult {
  readonly kind: "items";
  readonly items: readonly Item[];
  /** People have been told already, by progress or by a note. */
  readonly told?: boolean;
}

/** What became of one id. */
export interface Item {
  readonly id: string;
  /** In the past, `deleted`; `accepted` for what goes on after the command. */
  readonly result: string;
  readonly error?: unknown;
}

/** Nothing to show but that it worked. Machine formats get the data. */
export interface DoneResult {
  readonly kind: "done";
  /** Told on stderr: `logged out`. */
  readonly note: string;
  readonly data: unknown;
}

interface RowsOptions<T> {
  readonly columns: readonly Column<T>[];
  readonly noun: readonly [one: string, several: string];
  /** @default the `id` of the row */
  readonly id?: ((row: T) => string) | undefined;
  readonly where?: string | undefined;
}

/** A list. */
export function rows<T>(found: readonly T[], { columns, noun, id = idOf, where }: RowsOptions<T>): RowsResult {
  return { kind: "rows", rows: found, columns: columns as readonly Column<never>[], id, noun, where };
}

/** How many there are, for people: `3 VMs in project demo`. */
export function countOf({ rows, noun, where }: RowsResult): string {
  const count = rows.length === 0 ? "no" : String(rows.length);
  return `${count} ${rows.length === 1 ? noun[0] : noun[1]}${where === undefined ? "" : ` ${where}`}`;
}

/** One resource. */
export function one<T>(
  row: T,
  options: { readonly columns: readonly Column<T>[]; readonly id?: (row: T) => string; readonly brief?: boolean },
): OneResult {
  const { columns, id = idOf, brief } = options;
  return { kind: "one", row, columns: columns as readonly Column<never>[], id, brief };
}

/** A text; `data` for machine formats. @default data `{ "text": … }` */
export const plain = (text: string, data: unknown = { text }): TextResult => ({ kind: "text", text, data });

/** It worked. */
export const done = (note: string, data: unknown = {}): DoneResult => ({ kind: "done", note, data });

/** The `id` of a resource, which almost all have. */
export function idOf(row: unknown): string {
  if (typeof row === "object" && row !== null && "id" in row) return String(row.id);
  return "";
}
