import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleSpec } from "./bundle.ts";
import { operationsOf } from "./document.ts";
import { modelsSource } from "./models.ts";
import { operationTableSource } from "./operation-table.ts";
import { rawPathsSource } from "./raw-paths.ts";
import { findingsOf } from "./rules.ts";
import { validatorSources } from "./validators.ts";

// pnpm generate [--check]: spec/ → packages/types and packages/validators. With --check nothing is written, and stale
// files fail.

const root = fileURLToPath(new URL("../../../", import.meta.url));
const HEADER = "// Generated from spec/ by `pnpm generate`. Do not edit.\n\n";

const check = process.argv.includes("--check");
const doc = await bundleSpec(join(root, "spec/openapi.yaml"));

const findings = findingsOf(doc);
if (findings.length > 0)
  fail(`spec/ does not follow its rules (spec/README.md):\n${findings.map((finding) => `  ${finding}`).join("\n")}`);

const validators = Object.entries(validatorSources(doc));
const files: Record<string, string> = {
  "packages/types/openapi.json": `${JSON.stringify(doc, null, 1)}\n`,
  "packages/types/src/generated/models.ts": HEADER + modelsSource(doc),
  "packages/types/src/generated/operations.ts": HEADER + operationTableSource(doc),
  "packages/types/src/generated/paths.ts": HEADER + (await rawPathsSource(doc)),
  ...Object.fromEntries(validators.map(([name, text]) => [`packages/validators/src/generated/${name}`, HEADER + text])),
};

const stale: string[] = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  if ((await readFile(path, "utf8").catch(() => undefined)) === text) continue;
  stale.push(name);
  if (check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const size = `${operationsOf(doc).length} operations, ${Object.keys(doc.components.schemas).length} schemas`;
if (stale.length === 0) console.log(`What is generated is up to date: ${size}`);
else if (check) fail(`Generated files are stale; run pnpm generate:\n${stale.map((name) => `  ${name}`).join("\n")}`);
else console.log(`${size}; wrote ${stale.join(", ")}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
