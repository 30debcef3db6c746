import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rolldown } from "rolldown";

/** A program to bundle, and where its imports are found. */
export interface Source {
  readonly contents: string;
  readonly folder: string;
}

/** The files of a bundle by name: the entry is `main.js`, the others are loaded along with it or later. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

const MAIN = "main.js";

/** Minified modules for browsers, which ask for the most. */
export async function esbuildBundle({ contents, folder }: Source): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts", sourcefile: "main.ts" },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    outdir: "out",
    entryNames: "main",
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  return new Map(outputFiles.map(({ path, contents: bytes }) => [basename(path), bytes]));
}

/** The same by rolldown, the bundler of Vite. */
export async function rolldownBundle({ contents, folder }: Source): Promise<Bundle> {
  const main = join(folder, "main.ts");
  const program = {
    name: "program",
    resolveId: (id: string) => (id === main ? id : undefined),
    load: (id: string) => (id === main ? { code: contents, moduleType: "ts" as const } : undefined),
  };
  const bundle = await rolldown({ input: { main }, platform: "browser", plugins: [program], logLevel: "silent" });
  const { output } = await bundle.generate({ format: "esm", minify: true, entryFileNames: MAIN });
  await bundle.close();
  const files = output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source] as const);
  return new Map(files.map(([name, file]) => [name, typeof file === "string" ? Buffer.from(file) : file]));
}

/** The part of a bundle that is loaded when its program lists, reads, creates and stops VMs, and meets an error. */
export function loadedOf(bundle: Bundle): Bundle {
  if (bundle.size === 1) return bundle;
  const folder = mkdtempSync(join(tmpdir(), "cudo-bundle-"));
  const coverage = join(folder, "coverage");
  try {
    for (const [name, bytes] of bundle) writeFileSync(join(folder, name), bytes);
    const program = fileURLToPath(new URL("run-bundle.mjs", import.meta.url));
    execFileSync(process.execPath, [program, join(folder, MAIN)], {
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
    });
    const told = readdirSync(coverage).map((name) => readFileSync(join(coverage, name), "utf8"));
    return new Map([...bundle].filter(([name]) => told.some((text) => text.includes(`/${name}"`))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
