import { mkdir, writeFile } from "node:fs/promises";
import { CACHE, WORK } from "./paths.ts";
import { mustRun } from "./run-process.ts";

/** What every consumer's package managers are told: our scope is served by the run's own registry. */
export const npmrc = (registry: string): string =>
  `@cudo-compute:registry=${registry}\nfund=false\naudit=false\nupdate-notifier=false\nprefer-offline=true\n`;

const NPM_HOME = `${WORK}home`;
const WAY_OUT = /proxy$|^(NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR))$|^npm_config_(registry|cafile)$/i;

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

/** Makes an empty folder and installs packages into it by name, as a user does. @returns the folder */
export async function installConsumer(name: string, registry: string, packages: readonly string[]): Promise<string> {
  const folder = `${WORK}consumers/${name}/`;
  await mkdir(folder, { recursive: true });
  await mkdir(NPM_HOME, { recursive: true });
  await writeFile(`${folder}.npmrc`, npmrc(registry));
  await writeFile(`${folder}package.json`, JSON.stringify({ private: true, type: "module" }));
  await mustRun("npm", ["install", "--ignore-scripts", ...packages], { cwd: folder, env: NPM_ENV });
  return folder;
}
