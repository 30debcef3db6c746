import { cell, NUMERIC } from "./cell.ts";
import type { Column } from "./column.ts";
import { shownValue } from "./field.ts";
import { type Paint, styleOfState } from "./theme.ts";
import { cut, pad, width } from "./width.ts";

/** How a table is drawn. */
export interface TableOptions {
  readonly now: number;
  readonly paint: Paint;
  readonly header: boolean;
  /** The columns of the terminal; no limit in a pipe. */
  readonly terminal: number | undefined;
}

/** The spaces between two columns. */
export const GAP = 2;
/** No column is cut below this. */
const LEAST = 6;

/** Rows as lines: two spaces between columns, numbers to the right, nothing behind the last cell. */
export function table(columns: readonly Column<never>[], rows: readonly unknown[], options: TableOptions): string {
  const heads = columns.map(headerOf);
  const cells = rows.map((row) => columns.map((column) => cell(shownValue(column, row), column.show, options.now)));
  const all = options.header ? [heads, ...cells] : cells;
  const natural = heads.map((_, at) => Math.max(0, ...all.map((line) => width(line[at] ?? ""))));
  const least = heads.map((head, at) => (at === 0 ? (natural[at] ?? 0) : Math.max(LEAST, width(head))));
  const widths = fit(natural, least, options.terminal);
  if (widths === undefined) return rows.map((row) => describe(columns, row, options)).join("\n");
  const lines = all.map((line, row) => {
    const isHead = options.header && row === 0;
    const parts = line.map((text, at) => {
      const column = columns[at];
      const padded = pad(cut(text, widths[at] ?? 0), widths[at] ?? 0, NUMERIC.has(column?.show));
      const bare = at === line.length - 1 ? padded.trimEnd() : padded;
      if (isHead) return options.paint("header", bare);
      return column?.show === "state" ? options.paint(styleOfState(text), bare) : bare;
    });
    return parts.join(" ".repeat(GAP)).trimEnd();
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** `data-center` as `DATA CENTER`. */
export const headerOf = ({ name, header }: Column<never>): string => header ?? name.replaceAll("-", " ").toUpperCase();

/** A column as the label of a line: its name, and what a price is for, `gpu price ($/H GPU)`. */
function labelOf({ name, header }: Column<never>): string {
  const [unit] = header?.match(/\$.*/) ?? [];
  return `${name.replaceAll("-", " ")}${unit === undefined ? "" : ` (${unit})`}`;
}

/**
 * Shrinks the widest columns until the table fits; never the first one, which holds the ids, and none below its header.
 * `undefined` when even that is not enough: then each row is described on lines of its own.
 */
function fit(natural: readonly number[], least: readonly number[], terminal: number | undefined): number[] | undefined {
  const fitted = [...natural];
  const total = () => fitted.reduce((sum, each) => sum + each, 0) + GAP * (fitted.length - 1);
  while (terminal !== undefined && total() > terminal) {
    const spare = fitted.map((each, at) => (each > (least[at] ?? 0) ? each : 0));
    const widest = Math.max(...spare);
    if (widest === 0) return undefined;
    fitted[spare.indexOf(widest)] = widest - 1;
  }
  return fitted;
}

/** One resource, a line for each field: `price ($/H)  0.3167`. */
export function describe(columns: readonly Column<never>[], row: unknown, options: TableOptions): string {
  const names = columns.map(labelOf);
  const left = Math.max(0, ...names.map(width));
  return columns
    .map((column, at) => {
      const text = cell(shownValue(column, row), column.show, options.now);
      const shown = column.show === "state" ? options.paint(styleOfState(text), text) : text;
      const name = names[at] ?? "";
      // On a narrow terminal the value goes on a line of its own rather than being cut: it may be wanted in full.
      const narrow = options.terminal !== undefined && left + GAP + width(text) > options.terminal;
      const label = options.paint("header", narrow ? name : pad(name, left));
      return narrow ? `${label}\n  ${shown}\n` : `${label}${" ".repeat(GAP)}${shown}\n`;
    })
    .join("");
}
