import type { CliContext } from "../context.ts";
import type { Entry } from "../kit/command.ts";
import { bashReplies, bashWords } from "./bash.ts";
import { complete } from "./complete.ts";

/** What a shell asks: the words so far, or bash's line and the part of it that bash replaces. */
export interface Question {
  readonly args: readonly string[];
  readonly bash: boolean;
}

/** Answers a shell, a line for each candidate and the directive last. */
export async function answer(
  { args, bash }: Question,
  ctx: CliContext,
  tree: Readonly<Record<string, Entry>>,
): Promise<string> {
  const [line = "", replaced = ""] = args;
  const { candidates, directive } = await complete(bash ? bashWords(line) : args, ctx, tree);
  const lines = bash
    ? bashReplies({ line, replaced }, candidates)
    : candidates.map(({ value, text }) => (text === undefined ? value : `${value}\t${text}`));
  return [...lines, `:${directive}\n`].join("\n");
}
