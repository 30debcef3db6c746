import { CUDO, CUDO_COMMAND, EMULATOR } from "./budgets.ts";
import { type Figure, MEASURES, type MeasureId, shown } from "./measures.ts";
import type { Judged } from "./verdict.ts";

/** A table: its head, then its rows. The first column is words, the others are figures. */
export type Table = readonly (readonly string[])[];

/** Those whose measures are theirs alone, or theirs first. */
const UNNAMED: readonly string[] = [CUDO, CUDO_COMMAND, EMULATOR];

const titleOf = (peer: string, measure: MeasureId): string =>
  MEASURES[measure].title + (UNNAMED.includes(peer) ? "" : ` (${peer.replace(/^cudo,? /, "")})`);

/** How a figure is written into a table of peers. */
export type Cell = (figure: Figure) => string;

/** The figure; what the machine was too busy for has a question mark. */
const short: Cell = ({ measure, value, noisy }) => `${shown(measure, value)}${noisy ? "?" : ""}`;

/** The figure, and between which two its median lies. */
export const withInterval: Cell = (figure) => {
  const { measure, interval } = figure;
  if (!interval) return short(figure);
  const [low, high] = interval.map((value) => shown(measure, value).replace(/ .*/, ""));
  return `${short(figure)} (${low} to ${high})`;
};

/** What was seen beside the budgets. */
export function budgetTable(judged: readonly Judged[], cell: Cell = short): Table {
  const rows = judged.map(({ budget: { peer, measure, must, goal, more }, figure, verdict }) => {
    const limit = (value: number | undefined) =>
      value === undefined ? "" : `${more ? "≥" : "≤"} ${shown(measure, value)}`;
    return [titleOf(peer, measure), cell(figure), limit(must), limit(goal), verdict];
  });
  return [["measure", "seen", "must", "goal", ""], ...rows];
}

/** One row for each peer, one column for each measure that any of them has; `undefined` when there is none. */
export function peerTable(
  figures: readonly Figure[],
  measures: readonly MeasureId[],
  cell: Cell = short,
): Table | undefined {
  const told = measures.filter((measure) => figures.some((figure) => figure.measure === measure));
  const peers = [...new Set(figures.filter((it) => told.includes(it.measure)).map(({ peer }) => peer))];
  if (told.length === 0) return undefined;
  const seen = (peer: string, measure: MeasureId) => {
    const figure = figures.find((it) => it.peer === peer && it.measure === measure);
    return figure ? cell(figure) : "–";
  };
  return [
    ["", ...told.map((measure) => MEASURES[measure].head)],
    ...peers.map((peer) => [peer, ...told.map((measure) => seen(peer, measure))]),
  ];
}

/** For a terminal. */
export function plain(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return table.map((row) => line(row).trimEnd()).join("\n");
}

/** For a README; the first column, or all, are words. */
export function markdown([head = [], ...rows]: Table, words = 1): string {
  const line = (row: readonly string[]) => `| ${row.join(" | ")} |`;
  const rule = head.map((_, column) => (column < words ? "---" : "--:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
