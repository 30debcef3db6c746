import type { Command, Entry, Group } from "./command.ts";
import { UsageError } from "./errors.ts";
import { closest } from "./suggest.ts";

/** What the first words of a command line lead to. */
export interface Route {
  /** The canonical names. */
  readonly path: readonly string[];
  /** `undefined` is the root. */
  readonly target: Command | Group | undefined;
  /** The words behind the path. */
  readonly words: readonly string[];
}

type Tree = Readonly<Record<string, Entry>>;

/**
 * Follows the words into the tree; only the group that they lead to is loaded. `cudo vms` is `cudo vm list`.
 * @throws UsageError (exit 2) for a command that does not exist, with what was probably meant
 */
export async function route(tree: Tree, words: readonly string[]): Promise<Route> {
  const [first, ...rest] = words;
  if (first === undefined || first.startsWith("-")) return { path: [], target: undefined, words };
  const name = nameIn(tree, first);
  const entry = name === undefined ? undefined : tree[name];
  if (name === undefined || entry === undefined) throw unknown(first, [], visibleNames(tree));
  const target = await entry.load();
  const isPlural = first !== name && entry.aliases?.includes(first) === true;
  if (isPlural && target.kind === "group" && target.commands.list !== undefined && (rest[0] ?? "-").startsWith("-")) {
    return { path: [name, "list"], target: target.commands.list, words: rest };
  }
  return descend([name], target, rest);
}

function descend(path: readonly string[], target: Command | Group, words: readonly string[]): Route {
  const [first, ...rest] = words;
  if (target.kind === "command" || first === undefined || first.startsWith("-")) return { path, target, words };
  const name = nameIn(target.commands, first);
  const next = name === undefined ? undefined : target.commands[name];
  if (name === undefined || next === undefined) throw unknown(first, path, visibleNames(target.commands));
  return descend([...path, name], next, rest);
}

interface Named {
  readonly aliases?: readonly string[] | undefined;
  readonly hidden?: boolean | undefined;
}

/** The canonical name of a word: a name or an alias. */
function nameIn(commands: Readonly<Record<string, Named>>, word: string): string | undefined {
  if (Object.hasOwn(commands, word)) return word;
  return Object.keys(commands).find((name) => commands[name]?.aliases?.includes(word));
}

function visibleNames(commands: Readonly<Record<string, Named>>): string[] {
  return Object.entries(commands).flatMap(([name, { hidden, aliases }]) =>
    hidden === true ? [] : [name, ...(aliases ?? [])],
  );
}

function unknown(word: string, path: readonly string[], names: readonly string[]): UsageError {
  const near = closest(word, names);
  const whole = ["cudo", ...path];
  return new UsageError(
    `there is no command '${[...path, word].join(" ")}'`,
    `${whole.join(" ")} --help`,
    near.length > 0 ? [`did you mean ${near.map((name) => [...whole, name].join(" ")).join(" or ")}?`] : [],
  );
}
