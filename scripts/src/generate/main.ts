import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleSpec } from "./bundle.ts";
import { operationsOf } from "./document.ts";
import { modelsSource } from "./models.ts";
import { operationTableSource } from "./operation-table.ts";
import { rawPathsSource } from "./raw-paths.ts";
import { findingsOf } from "./rules.ts";

// pnpm generate [--check]: spec/ → packages/types. With --check nothing is written, and stale files fail.

const root = fileURLToPath(new URL("../../../", import.meta.url));
const types = join(root, "packages/types");
const HEADER = "// Generated from spec/ by `pnpm generate`. Do not edit.\n\n";

const check = process.argv.includes("--check");
const doc = await bundleSpec(join(root, "spec/openapi.yaml"));

const findings = findingsOf(doc);
if (findings.length > 0)
  fail(`spec/ does not follow its rules (spec/README.md):\n${findings.map((finding) => `  ${finding}`).join("\n")}`);

const files: Record<string, string> = {
  "openapi.json": `${JSON.stringify(doc, null, 1)}\n`,
  "src/generated/models.ts": HEADER + modelsSource(doc),
  "src/generated/operations.ts": HEADER + operationTableSource(doc),
  "src/generated/paths.ts": HEADER + (await rawPathsSource(doc)),
};

const stale: string[] = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(types, name);
  if ((await readFile(path, "utf8").catch(() => undefined)) === text) continue;
  stale.push(relative(root, path));
  if (!check) await writeFile(path, text);
}

const size = `${operationsOf(doc).length} operations, ${Object.keys(doc.components.schemas).length} schemas`;
if (stale.length === 0) console.log(`packages/types is up to date: ${size}`);
else if (check) fail(`packages/types is stale; run pnpm generate:\n${stale.map((name) => `  ${name}`).join("\n")}`);
else console.log(`packages/types: ${size}; wrote ${stale.join(", ")}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
