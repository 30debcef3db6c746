import { cp, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import type { Cell } from "../cell.ts";
import { TYPES } from "../paths.ts";
import { runProcess } from "../run-process.ts";
import { tsc } from "../tools.ts";

const VERSIONS = ["5.5", "5.9", "6", "7"];
const RESOLUTIONS = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
const LIBRARIES = { DOM: ["es2022", "dom", "dom.iterable"], "no DOM": ["es2022"] };
const NODE_TYPES = { "": [], ", Node": ["node"] };
const STRICT = {
  target: "es2022",
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true, // the compiler's own, which are not ours to check
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};
/** What is compiled: always the program and the mistakes, and what needs the web's or Node's types where they are. */
const filesFor = (lib: string, types: string): readonly string[] => [
  "consumer.ts",
  "mistakes.ts",
  ...(lib === "DOM" || types !== "" ? ["web.ts"] : []),
  ...(types !== "" ? ["node.ts"] : []),
];

/** The same program under every compiler, way of resolving modules and set of ambient types. */
export function typescriptCells(folder: string): readonly Cell[] {
  const rows = Object.entries(RESOLUTIONS).flatMap(([resolution, how]) =>
    Object.entries(LIBRARIES).flatMap(([library, lib]) =>
      Object.entries(NODE_TYPES).map(([suffix, types]) => ({
        row: `${resolution}, ${library}${suffix}`,
        compilerOptions: { ...STRICT, ...how, lib, types },
        files: filesFor(library, suffix),
      })),
    ),
  );
  const loose = { ...STRICT, ...RESOLUTIONS.nodenext, lib: LIBRARIES["no DOM"], types: [] };
  const relaxed = { ...loose, exactOptionalPropertyTypes: false, verbatimModuleSyntax: false, isolatedModules: false };
  rows.push({ row: "only strict", compilerOptions: relaxed, files: filesFor("no DOM", "") });
  return VERSIONS.flatMap((version) =>
    rows.map(
      ({ row, compilerOptions, files }): Cell => ({
        table: "TypeScript",
        row,
        column: `TypeScript ${version}`,
        run: () =>
          compile(version, { compilerOptions, files }, `${folder}types/`, `${version}-${row.replace(/\W+/g, "-")}`),
      }),
    ),
  );
}

async function compile(version: string, config: object, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of ["consumer.ts", "mistakes.ts", "web.ts", "node.ts"]) {
    await cp(TYPES + file, `${folder}${file}.${name}`);
    await rename(`${folder}${file}.${name}`, folder + file); // cells run at once: never half a file
  }
  await writeFile(`${folder}${name}.json`, JSON.stringify(config));
  const args = [tsc(version), "--project", `${name}.json`, "--pretty", "false"];
  const { stdout, stderr } = await runProcess(process.execPath, args, { cwd: folder });
  const found = stdout.split("\n").filter((line) => /^\S.*error TS/.test(line));
  const expected = await expectedErrors();
  const seen = found.map((line) => line.replace(/^(.*)\((\d+),\d+\): error (TS\d+):.*$/, "$1:$2 $3"));
  const missing = expected.filter((error) => !error.test(seen));
  const surplus = found.filter((_, index) => !expected.some((error) => error.matches(seen[index] ?? "")));
  if (stderr === "" && missing.length === 0 && surplus.length === 0) return;
  throw new Error([...surplus, ...missing.map(({ text }) => `no error at ${text}`), stderr].join("\n"));
}

interface Expected {
  readonly text: string;
  test(seen: readonly string[]): boolean;
  matches(one: string): boolean;
}

/** The errors that `mistakes.ts` asks for: a line that ends in `// TS2345 TS2769` must have one of these. */
async function expectedErrors(): Promise<readonly Expected[]> {
  const lines = (await readFile(`${TYPES}mistakes.ts`, "utf8")).split("\n");
  return lines.flatMap((line, index) => {
    const codes = /\/\/ ((?:TS\d+ ?)+)$/.exec(line)?.[1]?.trim().split(" ");
    if (codes === undefined) return [];
    const places = codes.map((code) => `mistakes.ts:${index + 1} ${code}`);
    const matches = (one: string) => places.includes(one);
    return [{ text: places.join(" or "), matches, test: (seen: readonly string[]) => seen.some(matches) }];
  });
}
