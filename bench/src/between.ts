import { readFileSync, writeFileSync } from "node:fs";

const BEGIN = "<!-- bench: begin -->";
const END = "<!-- bench: end -->";

/** Replaces what stands between the marks of a Markdown file. */
export function writeBetween(path: string, parts: readonly string[]): void {
  const text = readFileSync(path, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} lacks the lines ${BEGIN} and ${END}.`);
  writeFileSync(path, `${before}${BEGIN}\n\n${parts.join("\n\n")}\n\n${END}${after}`);
}
