import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import ts from "typescript";
import { thirdPartyNotices } from "./third-party-notices.mjs";

// node ../../scripts/build.mjs [--platform node] ENTRY …: builds the package in the working directory into dist/.
// One ESM file an entry and shared chunks, dependencies left as imports; declarations file by file, as the sources are, and of
// those only what the manifest's `types` lead to.

const { values, positionals: input } = parseArgs({
  allowPositionals: true,
  options: { platform: { type: "string", default: "neutral" } },
});
const { dependencies, exports, optionalDependencies, peerDependencies } = JSON.parse(
  await readFile("package.json", "utf8"),
);
const external = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });

await rm("dist", { recursive: true, force: true });
const bundle = await rolldown({
  input,
  platform: values.platform,
  external: (id) => id.startsWith("node:") || external.some((name) => id === name || id.startsWith(`${name}/`)),
  onLog: (level, log) => {
    if (level === "warn") throw new Error(log.message);
  },
});
const { output } = await bundle.write({ dir: "dist", format: "esm", chunkFileNames: "[name].js" });
await bundle.close();
const notices = thirdPartyNotices(output.flatMap((chunk) => chunk.moduleIds ?? []));
if (notices) await writeFile("dist/THIRD-PARTY-NOTICES.md", notices);
emitDeclarations();

function emitDeclarations() {
  const config = ts.getParsedCommandLineOfConfigFile(
    "tsconfig.json",
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (d) => report([d]) },
  );
  const rootDir = join(process.cwd(), "src");
  const options = {
    ...config.options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir,
    outDir: "dist",
  };
  const program = ts.createProgram(
    config.fileNames.filter((name) => name.startsWith(rootDir)),
    options,
  );
  const declarations = new Map();
  // Declarations keep the sources' `./x.ts`; what is beside them once published is `./x.js`.
  const collect = (name, text) =>
    declarations.set(resolve(name), text.replace(/((?:from|import\()\s*"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"'));
  report([...ts.getPreEmitDiagnostics(program), ...program.emit(undefined, collect).diagnostics]);

  const entries = Object.values(exports).flatMap(({ types }) => (types ? [resolve(types)] : []));
  // A Set hands out what is added while it is walked.
  const reached = new Set(entries);
  for (const name of reached) {
    const text = declarations.get(name);
    if (text === undefined) throw new Error(`no source makes ${name}`);
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (fileName.startsWith(".")) reached.add(resolve(dirname(name), fileName.replace(/\.js$/, ".d.ts")));
    }
    ts.sys.writeFile(name, text);
  }
}

function report(diagnostics) {
  if (diagnostics.length === 0) return;
  console.error(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => "\n",
    }),
  );
  process.exit(1);
}
