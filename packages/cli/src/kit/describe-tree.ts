import type { Command, Entry, Group } from "./command.ts";
import { examplesOf } from "./examples.ts";
import { flagName } from "./flag.ts";
import { flagText, usageLine } from "./help.ts";

/** A command as plain data: for `cudo commands -o json`, the manual and the man pages. */
export interface CommandDescription {
  readonly command: string;
  readonly brief: string;
  readonly description?: string | undefined;
  readonly usage: string;
  readonly hidden: boolean;
  readonly aliases: readonly string[];
  readonly args: readonly {
    readonly name: string;
    readonly brief: string;
    readonly optional: boolean;
    readonly variadic: boolean;
  }[];
  readonly flags: readonly FlagDescription[];
  readonly columns: readonly string[];
  readonly examples: readonly string[];
  readonly operations: readonly string[];
}

interface FlagDescription {
  readonly flag: string;
  readonly short?: string | undefined;
  readonly brief: string;
  /** The brief, with what is allowed. */
  readonly text: string;
  readonly value?: string;
  readonly values?: readonly string[] | undefined;
  readonly required: boolean;
  readonly repeatable: boolean;
}

/** Every command of a tree, loaded and described, in the tree's order. */
export async function describeTree(tree: Readonly<Record<string, Entry>>): Promise<CommandDescription[]> {
  const all: CommandDescription[] = [];
  for (const [name, entry] of Object.entries(tree)) {
    all.push(...describe([name], await entry.load(), entry.hidden === true));
  }
  return all;
}

function describe(path: readonly string[], target: Command | Group, hidden: boolean): CommandDescription[] {
  if (target.kind === "group") {
    return Object.entries(target.commands).flatMap(([name, each]) => describe([...path, name], each, hidden));
  }
  const { brief, description, aliases = [], columns = [], operations = [] } = target;
  return [
    {
      command: path.join(" "),
      brief,
      description,
      usage: usageLine(path, target),
      hidden: hidden || target.hidden === true,
      aliases,
      args: target.args.map(({ name, brief, optional = false, variadic = false }) => ({
        name,
        brief,
        optional,
        variadic,
      })),
      flags: Object.entries(target.flags).map(([key, flag]) => ({
        flag: `--${flagName(key)}`,
        short: flag.short,
        brief: flag.brief,
        text: flagText(flag),
        ...(flag.kind !== "toggle" && { value: flag.placeholder }),
        values: flag.values,
        required: flag.required === true,
        repeatable: flag.kind === "many",
      })),
      columns,
      examples: examplesOf(path, target),
      operations,
    },
  ];
}
