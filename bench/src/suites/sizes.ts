// What a program weighs in a browser bundle: four calls and their errors, with the client and with the peers.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { CUDO, CUDO_RAW } from "../budgets.ts";
import { type Bundle, esbuildBundle, loadedOf, rolldownBundle } from "../bundles.ts";
import type { Figure, MeasureId } from "../measures.ts";
import { PEERS_FOLDER } from "../peers.ts";
import { PROGRAMS } from "../programs.ts";
import { report } from "../suite.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const gzip = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 });

const figures: Figure[] = [];
for (const { peer, source, ours, runs } of PROGRAMS) {
  const add = (measure: MeasureId, bundle: Bundle, compress: (bytes: Uint8Array) => Uint8Array) => {
    const bytes = [...bundle.values()].reduce((sum, file) => sum + compress(file).length, 0);
    figures.push({ peer, measure, value: bytes / 1_000 });
  };
  const program = { contents: source, folder: ours ? HERE : PEERS_FOLDER };
  const bundle = await esbuildBundle(program);
  add("gzip", bundle, gzip);
  if (runs !== false) add("gzipLoaded", loadedOf(bundle), gzip);
  add("gzipRolldown", await rolldownBundle(program), gzip);
  add("brotli", bundle, brotliCompressSync);
}
const entry = (name: string) =>
  fileURLToPath(import.meta.resolve(`@cudo-compute/client${name}`)).replace(/js$/, "d.ts");
for (const [peer, file] of [
  [CUDO, entry("")],
  [CUDO_RAW, entry("/raw")],
] as const) {
  figures.push({ peer, measure: "declarations", value: gzip(declarations(file)).length / 1_000 });
}
report({ figures });

/** A declaration file with all that it pulls in, its own package and others of ours. */
function declarations(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(file, "utf8");
  const specifiers = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name = ""]) => name);
  const files = specifiers.flatMap((name) => {
    if (name.startsWith(".")) return [resolve(dirname(file), name.replace(/\.js$/, ".d.ts"))];
    return name.startsWith("@cudo-compute/types")
      ? [fileURLToPath(import.meta.resolve(name)).replace(/js$/, "d.ts")]
      : [];
  });
  return text + files.map((next) => declarations(next, seen)).join("");
}
