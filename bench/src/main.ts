// pnpm bench [SUITE…|exact] [--check]: measures, and shows the figures beside the budgets. All suites also write RESULTS.md.
// --quick: three rounds of everything, too few for figures that are kept; writes nothing.
// pnpm bench --profile ADAPTER: shows where the time of an adapter's calls goes.
import { parseArgs } from "node:util";
import { GROUPS } from "./groups.ts";
import { prepare } from "./prepare.ts";
import { profile } from "./profile.ts";
import { publish } from "./publish.ts";
import { runSuite } from "./run-suite.ts";
import type { SuiteResult } from "./suite.ts";
import { SUITES, type Suite } from "./suites.ts";
import { budgetTable, peerTable, plain } from "./tables.ts";
import { judge } from "./verdict.ts";

const options = { check: { type: "boolean" }, quick: { type: "boolean" }, profile: { type: "string" } } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const suites = chosen(positionals);
await prepare();
if (values.profile !== undefined) {
  await profile(values.profile);
  process.exit();
}

if (values.quick) process.env.BENCH_ROUNDS = "3";
const result = { figures: [], charts: [], sameWork: [], notes: [] } as {
  [K in keyof SuiteResult]-?: NonNullable<SuiteResult[K]>[number][];
};
const failed: string[] = [];
for (const suite of suites) {
  const begun = performance.now();
  process.stderr.write(`${suite.name}: `);
  try {
    const { figures = [], charts = [], sameWork = [], notes = [] } = await runSuite(suite);
    result.figures.push(...figures);
    result.charts.push(...charts);
    result.sameWork.push(...sameWork);
    result.notes.push(...notes);
  } catch {
    failed.push(suite.name); // It has said why itself.
  }
  process.stderr.write(`${((performance.now() - begun) / 1_000).toFixed(0)} s\n`);
}

const judged = judge(result.figures);
for (const { title, measures } of GROUPS) {
  const table = peerTable(result.figures, measures);
  if (table) console.log(`\n${title}\n${plain(table)}`);
}
if (judged.length > 0) console.log(`\nBudgets\n${plain(budgetTable(judged))}`);
if (positionals.length === 0 && failed.length === 0 && !values.quick) publish(result);

const over = judged.filter(({ verdict }) => verdict === "OVER");
if (failed.length > 0) console.error(`\nWithout a result: ${failed.join(", ")}.`);
if (values.check && over.length > 0) console.error(`\n${over.length} over budget.`);
process.exitCode = failed.length > 0 || (values.check && over.length > 0) ? 1 : 0;

function chosen(names: readonly string[]): readonly Suite[] {
  if (names.length === 0) return SUITES;
  const unknown = names.find((name) => name !== "exact" && !SUITES.some((suite) => suite.name === name));
  if (unknown)
    throw new Error(`there is no suite ${unknown}: take exact, ${SUITES.map(({ name }) => name).join(", ")}.`);
  return SUITES.filter((suite) => names.includes(suite.name) || (suite.exact && names.includes("exact")));
}
