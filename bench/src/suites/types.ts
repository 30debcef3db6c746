// What a program of 1, 20 and 100 operations costs the compiler, over a program with none.
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { CUDO, CUDO_TS7 } from "../budgets.ts";
import { consumers, writeConsumer } from "../consumers.ts";
import type { Figure } from "../measures.ts";
import { peerFile } from "../peers.ts";
import { report } from "../suite.ts";

const COUNTS = [1, 20, 100] as const;
const COMPILERS = ["typescript", "typescript-7"].map((name) => ({
  name,
  path: join(dirname(peerFile(`${name}/package.json`)), "bin/tsc"),
}));
const empty = writeConsumer("empty", "export {};\n").config;
const figures: Figure[] = [];
for (const { name, path } of COMPILERS) {
  const base = compile(path, empty);
  for (const { peer, count, source } of consumers(COUNTS)) {
    const ours = peer === CUDO;
    const { instantiations, milliseconds, errors } = compile(path, writeConsumer(`${peer}-${count}`, source).config);
    // The peers' bodies are not written out; our program must be a right one.
    if (ours && errors) throw new Error(`the program of ${count} operations does not compile:\n${errors}`);
    if (name === "typescript-7" && !ours) continue;
    const who = name === "typescript-7" ? CUDO_TS7 : peer;
    figures.push({ peer: who, measure: `types${count as 1 | 20 | 100}`, value: instantiations - base.instantiations });
    if (count === 20)
      figures.push({ peer: who, measure: "check20", value: Math.max(0, milliseconds - base.milliseconds) });
  }
}
report({
  figures,
  notes: ["hey-api's types: its code is source in the user's own program, and is checked along with it"],
});

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
