import type { Prompter } from "../context.ts";
import { askYesNo } from "./yes-no.ts";

/** Asks on stderr, so that stdout stays data; every question ends when the signal aborts. */
export function createPrompter(signal: AbortSignal): Prompter {
  const output = process.stderr;
  const load = () => import("@clack/prompts");
  const given = <T>(answer: T): Exclude<T, symbol> | undefined =>
    typeof answer === "symbol" ? undefined : (answer as Exclude<T, symbol>);
  return {
    confirm: (question) => askYesNo(question, { input: process.stdin, output, signal }),
    text: async (message) => given(await (await load()).text({ message, output, signal })),
    secret: async (message) => given(await (await load()).password({ message, output, signal })),
    choose: async (message, choices) =>
      given(await (await load()).select<string>({ message, output, signal, options: [...choices] })),
  };
}
