import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";
import { writeBetween } from "./between.ts";
import { svg } from "./chart.ts";
import { README_MEASURES } from "./groups.ts";
import { results } from "./results.ts";
import type { SuiteResult } from "./suite.ts";
import { markdown, peerTable } from "./tables.ts";

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Writes all figures into RESULTS.md, its charts, and the client's README. */
export function publish(result: Required<SuiteResult>): void {
  const { figures, charts } = result;
  const where = `Measured on ${new Date().toISOString().slice(0, 10)} on ${machine()}, over loopback`;
  mkdirSync(file("charts"), { recursive: true });
  for (const chart of charts) writeFileSync(file(`charts/${chart.name}.svg`), svg(chart));
  writeBetween(file("RESULTS.md"), results(result, where));

  const calling = new Set(figures.filter(({ measure }) => measure === "sequential").map(({ peer }) => peer));
  const readme = peerTable(
    figures.filter(({ peer }) => calling.has(peer)),
    README_MEASURES,
  );
  if (!readme) return;
  const words = `${where}. The first three are × raw fetch, in the median; \`gzip\` is a program of four calls and their errors with all of the client;
\`types 20\` is how many types the compiler makes for a program of 20 operations; \`import\` is over an empty module, on Node 22. To
run it again: \`pnpm bench\` in a clone of this repository.`;
  writeBetween(file("../packages/client/README.md"), [markdown(readme), words]);
}

/** What kind of machine this is. */
function machine(): string {
  const [first] = cpus();
  const model =
    first?.model
      .replace(/\((?:R|TM)\)|CPU|Processor|@.*/g, "")
      .replace(/\s+/g, " ")
      .trim() || process.arch;
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${model}), ${memory} GB, ${type()}, Node ${process.versions.node}`;
}
