import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { BUNDLERS, type Bundler } from "../bundlers.ts";
import type { Cell } from "../cell.ts";
import type { Chromium } from "../chromium.ts";
import { ANYWHERE } from "./anywhere.ts";

/** What is bundled to see its size, with the most kilobytes (gzip) that it may have. */
const SIZES = {
  "the client, kB gzip": { source: `export { CudoCompute } from "@cudo-compute/client";`, most: 30 },
  "one constant, kB gzip": { source: `export { VM_STATES } from "@cudo-compute/client";`, most: 1 },
  "one validator, kB gzip": { source: `export { ListVMs } from "@cudo-compute/validators/operations";`, most: 3 },
} as const;

/** Each bundler's build, without a warning and without a module of Node, run in a real browser. */
export function bundlerCells(folder: string, emulator: readonly string[], chromium: Chromium): readonly Cell[] {
  return Object.entries(BUNDLERS).flatMap(([column, bundler]) => {
    let built: Promise<string> | undefined;
    const build = () => {
      built ??= bundle(bundler, `${folder}programs/page.ts`, `${folder}bundles/${column}/page/`);
      return built;
    };
    const programs = Object.entries(ANYWHERE).map(
      ([row, program]): Cell => ({
        table: "Bundles, in Chromium",
        row,
        column,
        run: async () => chromium.run(program, await build(), emulator),
      }),
    );
    const sizes = Object.entries(SIZES).map(
      ([row, { source, most }], index): Cell => ({
        table: "Bundles, in Chromium",
        row,
        column,
        run: () => measure(bundler, source, most, `${folder}bundles/${column}/size-${index}`),
      }),
    );
    return [...programs, ...sizes];
  });
}

async function bundle(bundler: Bundler, entry: string, outdir: string): Promise<string> {
  const warnings = await bundler(entry, outdir);
  if (warnings.length > 0) throw new Error(`the bundler warns:\n${warnings.join("\n")}`);
  const node = /\b(?:from|import|require)\s*\(?\s*["'](?:node:[\w/]+|fs|os|path|crypto|http|https)["']/.exec(
    await textOf(outdir),
  );
  if (node) throw new Error(`the bundle asks for a module of Node: ${node[0]}`);
  return outdir;
}

async function measure(bundler: Bundler, source: string, most: number, name: string): Promise<string> {
  const entry = `${name}.js`;
  await mkdir(dirname(entry), { recursive: true });
  await writeFile(entry, source);
  const size = gzipSync(await textOf(await bundle(bundler, entry, `${name}/`))).length / 1000;
  if (size > most) throw new Error(`${size.toFixed(1)} kB are more than ${most} kB`);
  return size.toFixed(1);
}

async function textOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js")).sort();
  return (await Promise.all(files.map((name) => readFile(`${folder}/${name}`, "utf8")))).join("\n");
}
