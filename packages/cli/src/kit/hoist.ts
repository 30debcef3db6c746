import { UsageError } from "./errors.ts";
import { GLOBAL_FLAGS, type GlobalFlag, type GlobalFlags } from "./global-flags.ts";

/** A command line, its global flags taken out. */
export interface Hoisted {
  readonly global: GlobalFlags;
  /** What is left, in its order, with `--` and what is behind it. */
  readonly words: readonly string[];
  /** The first thing that was wrong with a global flag: told once the output format is known. */
  readonly error: UsageError | undefined;
}

/** Takes the global flags out of a command line, wherever they stand before `--`. */
export function hoist(argv: readonly string[]): Hoisted {
  const values: Record<string, unknown> = {};
  const words: string[] = [];
  let error: UsageError | undefined;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? "";
    if (word === "--") {
      words.push(...argv.slice(at));
      break;
    }
    const found = match(word);
    if (found === undefined) {
      words.push(word);
      continue;
    }
    for (const { flag, value } of found) {
      const given = value ?? flag.bare ?? argv[++at];
      try {
        if (given === undefined || (value === undefined && flag.bare === undefined && given.startsWith("--"))) {
          throw new Error(`a ${flag.placeholder} must follow`);
        }
        values[flag.key] = flag.parse(given);
      } catch (problem) {
        const message = problem instanceof Error ? problem.message : String(problem);
        error ??= new UsageError(`--${flag.name}: ${message}`, "cudo --help");
      }
    }
  }
  return { global: values as GlobalFlags, words, error };
}

type Match = { readonly flag: GlobalFlag; readonly value: string | undefined };

/** `--output=json`, `-o`, `-ojson`, `-qv`; nothing when any part of it is not global. */
function match(word: string): Match[] | undefined {
  const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
  if (name !== undefined) {
    const flag = GLOBAL_FLAGS.find((each) => each.name === name);
    if (flag === undefined) return undefined;
    return [{ flag, value: value === "" && flag.bare !== undefined ? undefined : value }];
  }
  if (!/^-[a-zA-Z]/.test(word)) return undefined;
  const matches: Match[] = [];
  for (let at = 1; at < word.length; at++) {
    const flag = GLOBAL_FLAGS.find(({ short }) => short === word[at]);
    if (flag === undefined) return undefined;
    if (flag.bare === undefined) {
      const rest = word.slice(at + 1).replace(/^=/, "");
      matches.push({ flag, value: rest === "" ? undefined : rest });
      return matches;
    }
    matches.push({ flag, value: undefined });
  }
  return matches;
}
