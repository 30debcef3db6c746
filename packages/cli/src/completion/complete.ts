import type { CliContext } from "../context.ts";
import type { Arg, Command, Entry, Group } from "../kit/command.ts";
import { type Candidates, type Flag, flagName } from "../kit/flag.ts";
import { GLOBAL_FLAGS } from "../kit/global-flags.ts";
import { hoist } from "../kit/hoist.ts";
import { type Route, route } from "../kit/route.ts";
import { globalFlag, globalValues } from "./global-values.ts";
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
const FILES: Completion = { candidates: [], directive: 0 };

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
  const { global, words: rest } = hoist(before);
  const found = await route(tree, rest);
  const { target } = found;
  const command = target?.kind === "command" ? target : undefined;
  const line = command === undefined ? { args: [], ended: false, used: [] } : readLine(command, found);
  const values = (of: readonly string[] | Candidates) => valuesOf(of, { ctx, global, args: line.args });

  const flag = line.ended ? undefined : (globalFlag(before.at(-1)) ?? flagNamed(command, found.words.at(-1)));
  if (flag !== undefined && takesNext(flag))
    return "key" in flag ? values(globalValues(flag, typed, command)) : ofFlag(flag);
  const [, name, part] = /^(--[a-z-]+)=(.*)$/s.exec(typed) ?? [];
  if (!line.ended && name !== undefined && part !== undefined) return behind(name, part);
  if (!line.ended && typed.startsWith("-")) return flags(command, line.used, typed);
  if (target === undefined) return names(tree);
  if (target.kind === "group") return names(target.commands);
  const arg = argAt(target, line.args.length);
  if (arg === undefined || (line.ended && target.passThrough === true)) return NOTHING;
  return without(line.args, await ofArg(arg));

  function ofFlag(of: Flag<unknown>): Promise<Completion> | Completion {
    if (of.complete === undefined && /file|path/.test(of.placeholder)) return FILES;
    return values(of.complete ?? of.values ?? []);
  }
  function ofArg(of: Arg): Promise<Completion> | Completion {
    return values(of.complete ?? of.values ?? []);
  }
  /** `--output=js`: the values with the flag in front. */
  async function behind(name: string, part: string): Promise<Completion> {
    const own = flagNamed(command, name);
    const everywhere = globalFlag(name) ?? GLOBAL_FLAGS.find((each) => `--${each.name}` === name);
    const found =
      everywhere !== undefined
        ? await values(globalValues(everywhere, part, command))
        : own
          ? await ofFlag(own)
          : NOTHING;
    return { ...found, candidates: found.candidates.map((each) => ({ ...each, value: `${name}=${each.value}` })) };
  }
}

async function valuesOf(of: readonly string[] | Candidates, typed: Parameters<typeof lookUp>[1]): Promise<Completion> {
  const found = "scope" in of ? await lookUp(of, typed) : of;
  return { candidates: found.map((value) => ({ value })), directive: 4 };
}

/** What stands before the cursor: the arguments, the flags, and whether `--` has ended the flags. */
function readLine(command: Command, { words }: Route) {
  const args: string[] = [];
  const used: string[] = [];
  let ended = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (ended || !word.startsWith("-")) args.push(word);
    else if (word === "--") ended = true;
    else {
      const flag = flagNamed(command, word);
      used.push(word.replace(/=.*/s, ""));
      if (flag !== undefined && takesNext(flag)) at += 1;
    }
  }
  return { args, used, ended };
}

/** Whether the word behind the flag is its value. */
const takesNext = (flag: { readonly kind?: string; readonly bare?: string | undefined }): boolean =>
  flag.kind !== "toggle" && flag.bare === undefined;

function flagNamed(command: Command | undefined, word: string | undefined): Flag<unknown> | undefined {
  return Object.entries(command?.flags ?? {}).find(
    ([key, { short }]) => `--${flagName(key)}` === word || (short !== undefined && `-${short}` === word),
  )?.[1];
}

/** The argument at a position; the last one may take all that follow. */
function argAt({ args }: Command, at: number): Arg | undefined {
  const last = args.at(-1);
  return args[at] ?? (last?.variadic === true ? last : undefined);
}

/** The flags that can still be given. `--no-…` is proposed once somebody asks for it. */
function flags(command: Command | undefined, used: readonly string[], typed: string): Completion {
  const own = Object.entries(command?.flags ?? {}).filter(([, { hidden }]) => hidden !== true);
  const mine = own.flatMap(([key, { kind, brief }]) => {
    const name = flagName(key);
    if (kind !== "many" && used.includes(`--${name}`)) return [];
    const no = kind === "toggle" && typed.startsWith("--n") ? [{ value: `--no-${name}`, text: `not: ${brief}` }] : [];
    return [{ value: `--${name}`, text: brief }, ...no];
  });
  const everywhere = GLOBAL_FLAGS.map(({ name, brief }) => ({ value: `--${name}`, text: brief }));
  return { candidates: [...mine, ...everywhere], directive: 4 };
}

function names(commands: Readonly<Record<string, Command | Group | Entry>>): Completion {
  const shown = Object.entries(commands).filter(([, each]) => !("hidden" in each && each.hidden === true));
  return { candidates: shown.map(([value, { brief }]) => ({ value, text: brief })), directive: 4 };
}

/** Nobody deletes the same disk twice. */
const without = (given: readonly string[], { candidates, directive }: Completion): Completion => ({
  candidates: candidates.filter(({ value }) => !given.includes(value)),
  directive,
});

/** What begins with what was typed. A control character would end a line of the answer, or do worse in a terminal. */
const matching = ({ candidates, directive }: Completion, typed: string): Completion => ({
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  candidates: candidates.filter(({ value }) => value.startsWith(typed) && !/[\u0000-\u001f\u007f]/.test(value)),
  directive,
});
