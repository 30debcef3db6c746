import type { Entry } from "./entries.ts";

const CODE = /```ts\n([\s\S]*)```/;
const NAME = /^export (?:declare |abstract )*(\w+) (\w+)/;

/** The declarations of an extracted report, without imports and notes, which say nothing of the API. */
export function declarationsOf(extracted: string): string[] {
  const [, code = ""] = CODE.exec(extracted) ?? [];
  return code
    .replace(/^import .*\n/gm, "")
    .replace(/^ *\/\/ (?:\(undocumented\)|@public(?: \(undocumented\))?|\(No @packageDocumentation.*)\n/gm, "")
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\n+|\s+$/g, ""))
    .filter((block) => block !== "");
}

/** `known` are the declarations of the package's main entry; what another entry only reaches is not said twice. */
export function reportOf(
  { specifier, depth }: Entry,
  declarations: readonly string[],
  known: readonly string[],
): string {
  const said = new Set(known.map((block) => block.replace(/^export /, "")));
  const kept = depth === "names" ? namesOf(declarations) : declarations.filter((block) => !said.has(block));
  return [
    `# ${specifier}`,
    "",
    "The public API, as its users' compiler sees it. Written by `pnpm api:update`; a change here is a change for users.",
    "",
    "```ts",
    kept.join(depth === "names" ? "\n" : "\n\n"),
    "```",
    "",
  ].join("\n");
}

function namesOf(declarations: readonly string[]): string[] {
  return declarations.flatMap((block) => {
    const [, kind, name] = NAME.exec(block) ?? [];
    return kind === undefined ? [] : [`${kind} ${name}`];
  });
}
