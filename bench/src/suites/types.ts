// What a program of 1, 20 and 100 operations costs the compiler, over a program with none.
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { CUDO, CUDO_TS7 } from "../budgets.ts";
import { consumers, writeConsumer } from "../consumers.ts";
import type { Figure } from "../measures.ts";
import { peerFile } from "../peers.ts";
import { report } from "../suite.ts";

const COUNTS = [1, 20, 100] as const;
const programs = consumers(COUNTS).map(({ peer, count, source }) => {
  return { peer, count: count as (typeof COUNTS)[number], config: writeConsumer(`${peer}-${count}`, source).config };
});
const empty = writeConsumer("empty", "export {};\n").config;

const figures = [
  ...measured("typescript", programs),
  ...measured(
    "typescript-7",
    programs.filter(({ peer }) => peer === CUDO),
  ).map((figure) => ({ ...figure, peer: CUDO_TS7 })),
];
report({
  figures,
  notes: ["hey-api's types: its code is source in the user's own program, and is checked along with it"],
});

function measured(compiler: string, of: typeof programs): Figure[] {
  const path = join(dirname(peerFile(`${compiler}/package.json`)), "bin/tsc");
  const base = compile(path, empty);
  return of.flatMap(({ peer, count, config }): Figure[] => {
    const { instantiations, milliseconds, errors } = compile(path, config);
    // The peers' bodies are not written out; our program must be a right one.
    if (peer === CUDO && errors) throw new Error(`the program of ${count} operations does not compile:\n${errors}`);
    const figure: Figure = { peer, measure: `types${count}`, value: instantiations - base.instantiations };
    if (count !== 20) return [figure];
    return [figure, { peer, measure: "check20", value: Math.max(0, milliseconds - base.milliseconds) }];
  });
}

function compile(compiler: string, file: string): { instantiations: number; milliseconds: number; errors: string } {
  let output: string;
  try {
    output = execFileSync(process.execPath, [compiler, "-p", file, "--extendedDiagnostics"], { encoding: "utf8" });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const figure = (name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(output)?.[1]);
  const errors = output
    .split("\n")
    .filter((line) => line.includes("error TS"))
    .slice(0, 5)
    .join("\n");
  return { instantiations: figure("Instantiations"), milliseconds: figure("Check time") * 1_000, errors };
}
