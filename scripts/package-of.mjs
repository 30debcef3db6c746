import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the package that a module is of. Manifests without a name only say how to read the files beside them. */
export function packageOf(module) {
  const file = module.replace(/^\0/, "").replace(/\?.*$/, "");
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name) return folder;
  }
  throw new Error(`${file} is of no package`);
}
