import { confirm, isCancel, password, select, text } from "@clack/prompts";
import type { Prompter } from "../context.ts";

/** Asks on stderr, so that stdout stays data. */
export function createPrompter(): Prompter {
  const output = process.stderr;
  const given = <T>(answer: T): Exclude<T, symbol> | undefined =>
    isCancel(answer) ? undefined : (answer as Exclude<T, symbol>);
  return {
    confirm: async (message) => given(await confirm({ message, output, initialValue: false })),
    text: async (message) => given(await text({ message, output })),
    secret: async (message) => given(await password({ message, output })),
    choose: async (message, choices) => given(await select({ message, output, options: [...choices] })),
  };
}
