import { mkdir, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Cell, type Outcome, runCell } from "./cell.ts";
import { bundlerCells } from "./cells/bundlers.ts";
import { commandCells } from "./cells/commands.ts";
import { RUNTIMES, runtimeCells } from "./cells/runtimes.ts";
import { typescriptCells } from "./cells/typescript.ts";
import { workerdCells } from "./cells/workerd.ts";
import { openChromium } from "./chromium.ts";
import { packAll } from "./pack.ts";
import { RESULTS, WORK } from "./paths.ts";
import { mapInPool } from "./pool.ts";
import { prepareConsumers, WEB } from "./prepare.ts";
import { writeReadme } from "./readme.ts";
import { serveRegistry } from "./registry.ts";
import { tableOf, VERSIONS } from "./table.ts";

// node src/main.ts [--only TEXT] [--write]: packs, installs, runs every cell, prints the matrix.

const { values } = parseArgs({
  options: { only: { type: "string" }, write: { type: "boolean", default: false } },
});

const begun = performance.now();
await rm(WORK, { recursive: true, force: true });
await mkdir(WORK, { recursive: true });
const packages = await packAll();
await using registry = await serveRegistry(packages);
const consumers = RUNTIMES.map(({ column, manager }) => ({ name: column, manager }));
const folders = await prepareConsumers(consumers, registry.url, packages);
const folderOf = (name: string): string => {
  const folder = folders.get(name);
  if (folder === undefined) throw new Error(`nothing was installed for ${name}`);
  return folder;
};
const web = folderOf(WEB);
const emulator = [process.execPath, `${web}node_modules/@cudo-compute/emulator/bin/cudo-emulator.js`];
await using chromium = openChromium();
const all: readonly Cell[] = [
  ...runtimeCells(folderOf, emulator),
  ...commandCells(registry.url, folderOf, emulator),
  ...workerdCells(web, emulator),
  ...bundlerCells(web, emulator, chromium),
  ...typescriptCells(web),
];
const { only } = values;
const cells = all.filter(({ table, row, column }) => only === undefined || `${table}/${row}/${column}`.includes(only));
const seconds = () => `${Math.round((performance.now() - begun) / 1000)} s`;
console.log(`${packages.length} packages packed and installed in ${seconds()}; ${cells.length} cells`);

const outcomes = await mapInPool(cells, async (cell) => report(await runCell(cell)));
for (const table of new Set(outcomes.map((outcome) => outcome.table))) console.log(`\n${tableOf(table, outcomes)}`);
console.log(`\n${VERSIONS}`);

const failed = outcomes.filter(({ passed }) => !passed).length;
const passed = outcomes.length - failed;
const skipped = all.length - outcomes.length;
await writeFile(`${WORK}outcomes.json`, JSON.stringify(outcomes, null, 2));
const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0 };
await writeFile(RESULTS, JSON.stringify(counts));
const fresh = only !== undefined || (await writeReadme(outcomes, values.write));
if (!fresh) console.error("README.md does not show this matrix: run node compat/run.mjs --write");
console.log(`in ${seconds()}`);
console.log(`compat: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || outcomes.length === 0 || !fresh ? 1 : 0;

function report(outcome: Outcome): Outcome {
  const { passed, table, row, column, reason = "" } = outcome;
  const tail = reason.trimEnd().split("\n").slice(-40).join("\n    ");
  if (!passed) console.error(`\n✗ ${table} / ${row} / ${column}\n    ${tail}`);
  return outcome;
}
