import { readFile, writeFile } from "node:fs/promises";
import type { Outcome } from "./cell.ts";
import { ROOT } from "./paths.ts";
import { gridOf, VERSIONS } from "./table.ts";

const FILE = `${ROOT}README.md`;
const MARKED = /<!-- compat -->[\s\S]*<!-- \/compat -->/;

/** Puts the matrix into the root README, or looks whether it is there. @returns whether it is there now */
export async function writeReadme(outcomes: readonly Outcome[], write: boolean): Promise<boolean> {
  const [runtimes, ...others] = ["Runtimes", "Bundles, in Chromium", "TypeScript"].map((table) =>
    markdownOf(table, outcomes),
  );
  const folded = `<details><summary>Bundlers and TypeScript versions</summary>\n\n${others.join("\n\n")}\n\n</details>`;
  const shown = `<!-- compat -->\n${runtimes}\n\n${folded}\n\n${VERSIONS}.\n<!-- /compat -->`;
  const text = await readFile(FILE, "utf8");
  if (MARKED.exec(text)?.[0] === shown) return true;
  if (write)
    await writeFile(
      FILE,
      text.replace(MARKED, () => shown),
    );
  return write;
}

function markdownOf(table: string, outcomes: readonly Outcome[]): string {
  const { rows, columns, at } = gridOf(table, outcomes);
  const mark = (outcome: Outcome | undefined) => (outcome === undefined ? "" : outcome.passed ? "✓" : "✗");
  const kept = rows.filter((row) => !row.includes("kB")); // sizes vary with the code, not with the platform
  const lines = kept.map((row) => `| ${row} | ${columns.map((column) => mark(at(row, column))).join(" | ")} |`);
  return [`| ${table} | ${columns.join(" | ")} |`, `|---|${columns.map(() => ":-:|").join("")}`, ...lines].join("\n");
}
