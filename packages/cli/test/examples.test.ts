import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { tree } from "../src/commands/tree.ts";
import { describeTree } from "../src/kit/describe-tree.ts";
import { FIRST_STEPS } from "../src/kit/examples.ts";
import { hoist } from "../src/kit/hoist.ts";
import { parse } from "../src/kit/parse.ts";
import { route } from "../src/kit/route.ts";
import { shellLines } from "../src/kit/shell-lines.ts";
import { split } from "./support/split.ts";

/** The `cudo` calls of a shell line: behind pipes, in `$(…)`, without comments and redirections. */
function calls(line: string): string[] {
  const bare = line.replace(/\s#.*$/, "").replace(/"?\$\((cudo [^)]*)\)"?/g, "; $1 ;");
  // What xargs adds stands for any id.
  return bare
    .replace(/xargs (cudo [^|;]*)/g, (_, call: string) => `${call.trimEnd()} some-id`)
    .split(/[|;]|&&/)
    .map((each) =>
      each
        .replace(/^.*?(?=\bcudo )/, "")
        .replace(/\s[<>].*$/, "")
        .trim(),
    )
    .filter((each) => /^cudo [a-z-]/.test(each) && !/[A-Z]{4,}\b.*--help|…/.test(each));
}

/** @throws UsageError for a call that `cudo` would refuse. @returns the command's name */
async function understood(line: string): Promise<string> {
  const { words, error } = hoist(split(line).slice(1));
  if (error !== undefined) throw error;
  const { target, path, words: rest } = await route(tree, words);
  if (target?.kind !== "command") throw new Error(`no command: ${line}`);
  await parse(target, path, rest);
  return path.join(" ");
}

const commands = (await describeTree(tree)).filter(({ hidden }) => !hidden);

describe("examples", () => {
  test.each(commands)("cudo $command has one that parses", async ({ command, examples, args, flags }) => {
    const found = await Promise.all(examples.flatMap(calls).map(understood));
    expect(found).toContain(command);
    // What stands for a value is an example of it, and not its name.
    const names = [...args.map(({ name }) => name), ...flags.map(({ values, value }) => (values ? "" : value))];
    const words = split(examples[0] ?? "").slice(1 + command.split(" ").length);
    expect(words.filter((word) => names.includes(word))).toEqual([]);
  });

  test("those of the README and the first steps", async () => {
    const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
    const fenced = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, code = ""]) => code.split("\n"));
    const all = [...fenced, ...FIRST_STEPS].flatMap(calls);
    expect(all.length).toBeGreaterThan(15);
    for (const line of all) await expect(understood(line), line).resolves.toBeDefined();
  });
});

describe("a long command line", () => {
  test("is broken before flags, and the shell puts it together again", () => {
    const line = "cudo vm create train-01 --machine-type epyc --image 'a b' --wait";
    expect(shellLines(line, 40)).toEqual([
      "cudo vm create train-01 \\",
      "  --machine-type epyc --image 'a b' \\",
      "  --wait",
    ]);
    expect(
      shellLines(line, 40)
        .join("\n")
        .replace(/ \\\n +/g, " "),
    ).toBe(line);
    expect(shellLines(line, 80)).toEqual([line]);
  });

  test.each(commands.flatMap(({ examples }) => examples))("fits into 80 columns: %s", (line) => {
    for (const each of shellLines(line, 78)) expect(each.length).toBeLessThanOrEqual(78);
  });
});
