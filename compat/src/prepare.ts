import { cp, writeFile } from "node:fs/promises";
import { installConsumer, npmOn, type PackageManager } from "./consumer.ts";
import type { Packed } from "./pack.ts";
import { PROGRAMS } from "./paths.ts";
import { mapInPool } from "./pool.ts";
import { mustRun } from "./run-process.ts";
import { tsc } from "./tools.ts";

const OTHERS = ["@opentelemetry/api@1", "@opentelemetry/sdk-trace-base@2", "@types/node@20.19.43", "undici@7"];
const LIBRARIES = ["types", "client", "validators", "auth", "emulator"].map((name) => `@cudo-compute/${name}`);

/** The consumer of bundlers, compilers and workerd. */
export const WEB = "web";

/** An empty folder to fill. */
interface Consumer {
  readonly name: string;
  readonly manager: PackageManager;
}

/**
 * For each consumer, a folder with the packages, the programs, the programs as JavaScript, and one that imports every entry
 * point. @returns the folders by the consumers' names, `web` among them
 */
export async function prepareConsumers(
  consumers: readonly Consumer[],
  registry: string,
  packages: readonly Packed[],
): Promise<ReadonlyMap<string, string>> {
  const all = [{ name: WEB, manager: npmOn(24) }, ...consumers];
  const folders = await mapInPool(all, async ({ name, manager }) => {
    const folder = await installConsumer(folderName(name), registry, manager, [...LIBRARIES, ...OTHERS]);
    await cp(PROGRAMS, `${folder}programs`, { recursive: true });
    await writeFile(`${folder}entries.mjs`, importAll(packages));
    return folder;
  });
  const [web = "", ...others] = folders;
  await compilePrograms(web);
  for (const folder of others) await cp(`${web}compiled`, `${folder}compiled`, { recursive: true });
  return new Map(all.map(({ name }, index) => [name, folders[index] ?? ""]));
}

const folderName = (name: string): string => name.toLowerCase().replace(" ", "-");

async function compilePrograms(folder: string): Promise<void> {
  const options = ["--module", "nodenext", "--target", "es2023", "--rewriteRelativeImportExtensions", "--strict"];
  const libraries = ["--types", "node", "--lib", "es2023,dom,dom.iterable"];
  const files = ["programs/server.ts", "programs/page.ts"];
  await mustRun(process.execPath, [tsc("5.9"), ...options, ...libraries, "--outDir", "compiled", ...files], {
    cwd: folder,
  });
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
