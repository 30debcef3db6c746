// What a program with the client weighs in a browser bundle, beside programs with the peers: four calls and their errors.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { CUDO, CUDO_RAW } from "../budgets.ts";
import type { Figure } from "../measures.ts";
import { PEERS_FOLDER } from "../peers.ts";
import { PROGRAMS } from "../programs.ts";
import { report } from "../suite.ts";

const figures: Figure[] = [];
for (const { peer, source, ours } of PROGRAMS) {
  const bytes = await bundle(source, ours ? dirname(fileURLToPath(import.meta.url)) : PEERS_FOLDER);
  figures.push({ peer, measure: "gzip", value: gzipSync(bytes, { level: 9 }).length / 1_000 });
  figures.push({ peer, measure: "brotli", value: brotliCompressSync(bytes).length / 1_000 });
}
const entry = (name: string) =>
  fileURLToPath(import.meta.resolve(`@cudo-compute/client${name}`)).replace(/js$/, "d.ts");
for (const [peer, file] of [
  [CUDO, entry("")],
  [CUDO_RAW, entry("/raw")],
] as const) {
  figures.push({ peer, measure: "declarations", value: gzipSync(declarations(file), { level: 9 }).length / 1_000 });
}
report({ figures });

/** A minified module with all that it imports, for the platform that asks the most of it. */
async function bundle(contents: string, resolveDir: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

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
