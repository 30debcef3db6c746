import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { BUDGETS } from "./budgets.ts";
import { svg } from "./chart.ts";
import { GROUPS, README_MEASURES } from "./groups.ts";
import type { SuiteResult } from "./suite.ts";
import { budgetTable, markdown, peerTable } from "./tables.ts";
import { judge } from "./verdict.ts";

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Writes all figures into RESULTS.md, its charts, and the client's README. */
export function publish(result: Required<SuiteResult>): void {
  const { figures, charts, notes } = result;
  const date = new Date().toISOString().slice(0, 10);
  const where = `Measured on ${date} on a machine with ${availableParallelism()} cores, Node ${process.versions.node}, over loopback`;
  const groups = GROUPS.flatMap(({ title, measures }) => {
    const table = peerTable(figures, measures);
    return table ? [`### ${title}\n\n${markdown(table)}`] : [];
  });
  mkdirSync(file("charts"), { recursive: true });
  const growth = charts.map((chart) => {
    writeFileSync(file(`charts/${chart.name}.svg`), svg(chart));
    const points = [
      [chart.x, ...chart.points.map(([x]) => x.toLocaleString("en"))],
      [chart.y, ...chart.points.map(([, y]) => y.toLocaleString("en"))],
    ];
    return `### ${chart.title}\n\n${markdown(points)}\n\n![${chart.title}](charts/${chart.name}.svg)`;
  });
  const judged = judge(figures);
  const unseen = BUDGETS.length - judged.length;
  between(file("RESULTS.md"), [
    `${where}, by \`pnpm bench\`. Ratios are to raw fetch: medians of alternating rounds.`,
    `## Budgets\n\n${markdown(budgetTable(judged))}${unseen > 0 ? `\n\nNot measured: ${unseen}.` : ""}`,
    `## Beside others\n\n${groups.join("\n\n")}`,
    `## Growth\n\n${growth.join("\n\n")}`,
    `## How each does the same work\n\n${notes.map((note) => `- ${note}`).join("\n")}`,
  ]);
  const calling = new Set(figures.filter(({ measure }) => measure === "sequential").map(({ peer }) => peer));
  const readme = peerTable(
    figures.filter(({ peer }) => calling.has(peer)),
    README_MEASURES,
  );
  if (readme)
    between(file("../packages/client/README.md"), [
      markdown(readme),
      `${where}. The first three are × raw fetch; \`types 20\` is how many types the
compiler makes for a program of 20 operations. To run it again: \`pnpm bench\` in a clone of this repository.`,
    ]);
}

const BEGIN = "<!-- bench: begin -->";
const END = "<!-- bench: end -->";

/** Replaces what stands between the marks. */
function between(path: string, parts: readonly string[]): void {
  const text = readFileSync(path, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} lacks the lines ${BEGIN} and ${END}.`);
  writeFileSync(path, `${before}${BEGIN}\n\n${parts.join("\n\n")}\n\n${END}${after}`);
}
