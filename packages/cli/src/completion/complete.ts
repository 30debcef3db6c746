import type { CliContext } from "../context.ts";
import type { Arg, Command, Entry, Group } from "../kit/command.ts";
import { type Flag, flagName } from "../kit/flag.ts";
import { GLOBAL_FLAGS } from "../kit/global-flags.ts";
import { hoist } from "../kit/hoist.ts";
import { route } from "../kit/route.ts";
import { lookUp } from "./look-up.ts";

/** Something that could stand there. */
export interface Candidate {
  readonly value: string;
  readonly text?: string;
}

/** The answer to a shell. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  /** 2 = no space behind it, 4 = no file names. */
  readonly directive: number;
}

type Tree = Readonly<Record<string, Entry>>;

const NOTHING: Completion = { candidates: [], directive: 4 };

/** What could follow the words; the last one is being typed. Any trouble is no answer. */
export async function complete(words: readonly string[], ctx: CliContext, tree: Tree): Promise<Completion> {
  try {
    return matching(await propose(words, ctx, tree), words.at(-1) ?? "");
  } catch {
    return NOTHING;
  }
}

async function propose(words: readonly string[], ctx: CliContext, tree: Tree): Promise<Completion> {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? "";
  const value = globalValue(before.at(-1), typed);
  if (value !== undefined) return listed(value);
  const { words: rest } = hoist(before);
  const { target, path, words: left } = await route(tree, rest);
  if (target === undefined) return typed.startsWith("-") ? flags({}) : names(tree);
  if (target.kind === "group") return typed.startsWith("-") ? flags({}) : names(target.commands);
  const last = left.at(-1);
  const flag = last === undefined ? undefined : flagNamed(target, last);
  if (flag !== undefined && flag.kind !== "toggle" && flag.bare === undefined)
    return valuesOf(flag, { ctx, command: target, path, words });
  const [, name, part] = /^(--[a-z-]+)=(.*)$/.exec(typed) ?? [];
  if (name !== undefined && part !== undefined) {
    const found = flagNamed(target, name);
    const { candidates, directive } =
      found === undefined ? NOTHING : await valuesOf(found, { ctx, command: target, path, words });
    return { candidates: candidates.map((each) => ({ ...each, value: `${name}=${each.value}` })), directive };
  }
  if (typed.startsWith("-")) return flags(target.flags);
  const arg = argAt(target, left);
  return arg === undefined ? NOTHING : valuesOf(arg, { ctx, command: target, path, words });
}

interface Place {
  readonly ctx: CliContext;
  readonly command: Command;
  readonly path: readonly string[];
  readonly words: readonly string[];
}

async function valuesOf(of: Flag<unknown> | Arg, { ctx, command, path, words }: Place): Promise<Completion> {
  if (of.values !== undefined) return listed(of.values);
  if (of.complete !== undefined) return listed(await lookUp(of.complete, { ctx, command, path, words }));
  const isFile = "placeholder" in of && of.placeholder === "file";
  return isFile ? { candidates: [], directive: 0 } : NOTHING;
}

/** The values of a global flag that stands before the cursor. */
function globalValue(before: string | undefined, typed: string): readonly string[] | undefined {
  const [, name] = /^--?([a-z-]+)$/.exec(before ?? "") ?? [];
  const flag = GLOBAL_FLAGS.find((each) => [each.name, each.short].includes(name) && each.bare === undefined);
  if (name !== undefined && flag !== undefined) return flag.values ?? [];
  const [, inline] = /^--([a-z-]+)=/.exec(typed) ?? [];
  return GLOBAL_FLAGS.find((each) => each.name === inline)?.values?.map((each) => `--${inline}=${each}`);
}

function flagNamed(command: Command, word: string): Flag<unknown> | undefined {
  const key = Object.keys(command.flags).find(
    (each) => `--${flagName(each)}` === word || `-${command.flags[each]?.short}` === word,
  );
  return key === undefined ? undefined : command.flags[key];
}

/** Which argument is being typed: flags and their values do not count. */
function argAt(command: Command, words: readonly string[]): Arg | undefined {
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!word.startsWith("-")) {
      count += 1;
      continue;
    }
    const flag = flagNamed(command, word);
    if (flag !== undefined && flag.kind !== "toggle" && flag.bare === undefined) at += 1;
  }
  const last = command.args.at(-1);
  return command.args[count] ?? (last?.variadic === true ? last : undefined);
}

function flags(own: Command["flags"]): Completion {
  const shown = Object.entries(own).filter(([, { hidden }]) => hidden !== true);
  const mine = shown.map(([key, { brief }]) => ({ value: `--${flagName(key)}`, text: brief }));
  return {
    candidates: [...mine, ...GLOBAL_FLAGS.map(({ name, brief }) => ({ value: `--${name}`, text: brief }))],
    directive: 4,
  };
}

function names(commands: Readonly<Record<string, Command | Group | Entry>>): Completion {
  const shown = Object.entries(commands).filter(([, each]) => !("hidden" in each && each.hidden === true));
  return { candidates: shown.map(([value, { brief }]) => ({ value, text: brief })), directive: 4 };
}

const listed = (values: Iterable<string>): Completion => ({
  candidates: [...values].map((value) => ({ value })),
  directive: 4,
});

const matching = ({ candidates, directive }: Completion, typed: string): Completion => ({
  candidates: candidates.filter(({ value }) => value.startsWith(typed) && !/[\n\t]/.test(value)),
  directive,
});
