import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CACHE, WORK } from "./paths.ts";
import { mustRun } from "./run-process.ts";
import { BUN, DENO, node } from "./tools.ts";

/** What every consumer's package managers are told: our scope is served by the run's own registry. */
export const npmrc = (registry: string): string =>
  `@cudo-compute:registry=${registry}\nfund=false\naudit=false\nupdate-notifier=false\nprefer-offline=true\n`;

const NPM_HOME = `${WORK}home`;
const WAY_OUT = /proxy$|^(NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|DENO_TLS_CA_STORE)$|^npm_config_(registry|cafile)$/i;

/** The machine's way to the registry: proxy and certificates. */
export const REGISTRY_ENV: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(process.env).filter((pair): pair is [string, string] => WAY_OUT.test(pair[0])),
);

/** How npm runs: with the machine's way to the registry, and a home and a cache of its own. */
export const NPM_ENV: Readonly<Record<string, string>> = {
  ...REGISTRY_ENV,
  HOME: NPM_HOME,
  npm_config_cache: `${CACHE}npm`,
};

/** How packages are added to a folder. */
export interface PackageManager {
  /** The command, up to the packages. */
  readonly add: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The machine's npm, run by a version of Node. */
export const npmOn = (major: number): PackageManager => ({
  add: ["npm", "install", "--ignore-scripts"],
  env: { ...NPM_ENV, PATH: `${dirname(node(major))}:${process.env.PATH}` },
});
export const BUN_ADD: PackageManager = { add: [BUN, "add"], env: { ...REGISTRY_ENV, HOME: NPM_HOME } };
export const DENO_ADD: PackageManager = { add: [DENO, "add", "--npm"], env: { ...REGISTRY_ENV, HOME: NPM_HOME } };

/** Makes an empty folder and adds packages to it by name, as a user does. @returns the folder */
export async function installConsumer(
  name: string,
  registry: string,
  { add, env }: PackageManager,
  packages: readonly string[],
): Promise<string> {
  const folder = `${WORK}consumers/${name}/`;
  await mkdir(folder, { recursive: true });
  await mkdir(NPM_HOME, { recursive: true });
  await writeFile(`${folder}.npmrc`, npmrc(registry));
  await writeFile(`${folder}package.json`, JSON.stringify({ private: true, type: "module" }));
  const [command = "", ...args] = add;
  await mustRun(command, [...args, ...packages], { cwd: folder, env });
  return folder;
}
