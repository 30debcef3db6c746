import type { Outcome } from "./cell.ts";
import { versionOf } from "./tools.ts";

const BUNDLER_NAMES = ["vite", "webpack", "esbuild", "rollup", "rolldown"];

/** What was run, exactly. */
export const VERSIONS: string = [
  `Node ${[20, 22, 24, 26].map((major) => versionOf(`node-${major}`)).join(", ")}`,
  `Bun ${versionOf("@oven/bun-linux-x64")}`,
  `Deno ${versionOf("@deno/linux-x64-glibc")}`,
  `workerd ${versionOf("@cloudflare/workerd-linux-64")}`,
  `TypeScript ${["5.5", "5.9", "6", "7"].map((version) => versionOf(`typescript-${version}`)).join(", ")}`,
  ...BUNDLER_NAMES.map((name) => `${name} ${versionOf(name)}`),
].join("; ");

/** Rows and columns of one table, in the order of the cells. */
export function gridOf(table: string, outcomes: readonly Outcome[]) {
  const mine = outcomes.filter((outcome) => outcome.table === table);
  const rows = [...new Set(mine.map(({ row }) => row))];
  const columns = [...new Set(mine.map(({ column }) => column))];
  const at = (row: string, column: string) => mine.find((one) => one.row === row && one.column === column);
  return { rows, columns, at };
}

/** A table for the terminal: a mark and the time in each cell. */
export function tableOf(table: string, outcomes: readonly Outcome[]): string {
  const { rows, columns, at } = gridOf(table, outcomes);
  const label = Math.max(22, table.length + 1, ...rows.map((row) => row.length + 1));
  const short = columns.map((column) => column.replace("TypeScript ", "TS "));
  const width = Math.min(10, Math.floor((80 - label) / columns.length));
  const head = table.padEnd(label) + short.map((column) => column.padStart(width)).join("");
  const lines = rows.map((row) => {
    const marks = columns.map((column) => {
      const outcome = at(row, column);
      if (outcome === undefined) return "";
      return outcome.passed ? `✓ ${outcome.note}` : "✗";
    });
    return row.padEnd(label) + marks.map((mark) => mark.padStart(width)).join("");
  });
  return [head, ...lines].map((line) => line.trimEnd()).join("\n");
}
