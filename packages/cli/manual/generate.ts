import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { manualFiles } from "./files.ts";

// pnpm --filter @cudo-compute/cli docs: writes docs/reference and man.
const root = fileURLToPath(new URL("../", import.meta.url));
for (const folder of ["docs/reference", "man"]) await rm(`${root}${folder}`, { recursive: true, force: true });
for (const [path, content] of await manualFiles()) {
  await mkdir(dirname(`${root}${path}`), { recursive: true });
  await writeFile(`${root}${path}`, content);
}
