import { mkdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { type Cell, type Outcome, runCells } from "./cell.ts";
import { bundlerCells } from "./cells/bundlers.ts";
import { commandCells } from "./cells/commands.ts";
import { RUNTIMES, runtimeCells } from "./cells/runtimes.ts";
import { typescriptCells } from "./cells/typescript.ts";
import { workerdCells } from "./cells/workerd.ts";
import { packAll } from "./pack.ts";
import { WORK } from "./paths.ts";
import { prepareConsumer } from "./prepare.ts";
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
const folders = new Map<string, string>();
for (const name of [...RUNTIMES.map(({ column }) => column), "web"]) {
  const folder = await prepareConsumer(name.toLowerCase().replace(" ", "-"), registry.url, packages);
  folders.set(name, folder);
}
const folderOf = (name: string): string => {
  const folder = folders.get(name);
  if (folder === undefined) throw new Error(`nothing was installed for ${name}`);
  return folder;
};
const web = folderOf("web");
const emulator = [process.execPath, `${web}node_modules/@cudo-compute/emulator/bin/cudo-emulator.js`];
const all: readonly Cell[] = [
  ...runtimeCells(folderOf, emulator),
  ...commandCells(registry.url, folderOf, emulator),
  ...workerdCells(web, emulator),
  ...bundlerCells(web, emulator),
  ...typescriptCells(web),
];
const { only } = values;
const cells = all.filter(({ table, row, column }) => only === undefined || `${table}/${row}/${column}`.includes(only));
console.log(`${packages.length} packages packed and installed; ${cells.length} cells`);

const outcomes = await runCells(cells, Math.max(2, availableParallelism()), report);
for (const table of new Set(all.map((cell) => cell.table))) console.log(`\n${tableOf(table, outcomes)}`);
console.log(`\n${VERSIONS}`);

const failed = outcomes.filter(({ passed }) => !passed).length;
await writeFile(
  `${WORK}compat-results.json`,
  JSON.stringify({ passed: outcomes.length - failed, failed, outcomes }, null, 2),
);
const fresh = only !== undefined || (await writeReadme(outcomes, values.write));
if (!fresh) console.error("README.md does not show this matrix: run node compat/run.mjs --write");
console.log(`in ${Math.round((performance.now() - begun) / 1000)} s`);
console.log(`compat: ${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || outcomes.length === 0 || !fresh ? 1 : 0;

function report({ passed, table, row, column, reason }: Outcome): void {
  if (passed) return;
  const tail = (reason ?? "").trimEnd().split("\n").slice(-40).join("\n    ");
  console.error(`\n✗ ${table} / ${row} / ${column}\n    ${tail}`);
}
