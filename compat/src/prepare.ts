import { cp, writeFile } from "node:fs/promises";
import { installConsumer } from "./consumer.ts";
import type { Packed } from "./pack.ts";
import { PROGRAMS } from "./paths.ts";
import { mustRun } from "./run-process.ts";
import { tsc } from "./tools.ts";

const OTEL = ["@opentelemetry/api@1", "@opentelemetry/sdk-trace-base@2"];
const LIBRARIES = ["types", "client", "validators", "auth", "emulator"].map((name) => `@cudo-compute/${name}`);

/** A folder with the packages, the programs, the programs as JavaScript, and one that imports every entry point. */
export async function prepareConsumer(name: string, registry: string, packages: readonly Packed[]): Promise<string> {
  const folder = await installConsumer(name, registry, [...LIBRARIES, ...OTEL, "@types/node@20.19.43"]);
  await cp(PROGRAMS, `${folder}programs`, { recursive: true });
  await writeFile(`${folder}entries.mjs`, importAll(packages));
  const options = ["--module", "nodenext", "--target", "es2023", "--rewriteRelativeImportExtensions"];
  const args = [
    tsc("5.9"),
    ...options,
    "--strict",
    "--types",
    "node",
    "--lib",
    "es2023,dom,dom.iterable",
    "--outDir",
    "compiled",
    "programs/server.ts",
    "programs/page.ts",
  ];
  await mustRun(process.execPath, args, { cwd: folder });
  return folder;
}

function importAll(packages: readonly Packed[]): string {
  const known = packages
    .filter(({ name }) => name !== "@cudo-compute/cli") // a command, with nothing to import
    .flatMap(({ name, manifest }) => Object.keys(manifest.exports).map((path) => name + path.slice(1)));
  const lines = known.map((entry, index) => {
    const json = entry.endsWith(".json") ? ' with { type: "json" }' : "";
    return `import * as entry${index} from "${entry}"${json};`;
  });
  const all = known.map((_, index) => `entry${index}`).join(", ");
  return `${lines.join("\n")}\nconsole.log(\`\${[${all}].filter((entry) => entry !== undefined).length} entry points\`);\n`;
}
