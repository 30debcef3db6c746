import { tree } from "../src/commands/tree.ts";
import { TOPIC_NAMES, topic } from "../src/help/topics.ts";
import { type CommandDescription, describeTree } from "../src/kit/describe-tree.ts";
import { GLOBAL_FLAGS } from "../src/kit/global-flags.ts";

/** A page of the manual: a top-level command, with all that is under it. */
export interface ManualPage {
  readonly name: string;
  readonly brief: string;
  readonly section: string;
  readonly commands: readonly CommandDescription[];
}

/** What all pages are made of. */
export interface Manual {
  readonly pages: readonly ManualPage[];
  readonly globalFlags: readonly (readonly [flag: string, brief: string])[];
  readonly topics: readonly { readonly name: string; readonly text: string }[];
}

/** The manual, from the tree that `cudo commands` prints and the topics of `cudo help`. */
export async function readManual(): Promise<Manual> {
  const all = (await describeTree(tree)).filter(({ hidden }) => !hidden);
  const pages = Object.entries(tree)
    .filter(([, { hidden }]) => hidden !== true)
    .map(([name, { brief, section }]) => ({
      name,
      brief,
      section,
      commands: all.filter(({ command }) => command === name || command.startsWith(`${name} `)),
    }));
  const globalFlags = GLOBAL_FLAGS.map(({ name, short, placeholder, brief }) => {
    const value = placeholder === undefined ? "" : ` ${placeholder}`;
    return [`${short === undefined ? "" : `-${short}, `}--${name}${value}`, brief] as const;
  });
  return { pages, globalFlags, topics: TOPIC_NAMES.map((name) => ({ name, text: topic(name, 72).text })) };
}

/** `-o, --output format`, and what it does. */
export function flagLine(flag: CommandDescription["flags"][number]): readonly [string, string] {
  const { short, value, values, required, repeatable, brief } = flag;
  const extra = [
    ...(required ? ["needed"] : []),
    ...(repeatable ? ["may be repeated"] : []),
    ...(values !== undefined ? [`one of ${values.join(", ")}`] : []),
  ];
  const left = `${short === undefined ? "" : `-${short}, `}${flag.flag}${value === undefined ? "" : ` ${value}`}`;
  return [left, extra.length === 0 ? brief : `${brief} (${extra.join("; ")})`];
}

/** The same in a line of its own: a capital letter, a full stop. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
