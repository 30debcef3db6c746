import { tree } from "../src/commands/tree.ts";
import { TOPIC_NAMES, topic } from "../src/help/topics.ts";
import { type CommandDescription, describeTree } from "../src/kit/describe-tree.ts";
import { FIRST_STEPS } from "../src/kit/examples.ts";
import { GLOBAL_FLAGS } from "../src/kit/global-flags.ts";
import { wrap } from "../src/kit/help.ts";
import { shellLines } from "../src/kit/shell-lines.ts";

/** A page of the manual: a top-level command, with all that is under it. */
export interface ManualPage {
  readonly name: string;
  readonly brief: string;
  readonly section: string;
  readonly commands: readonly CommandDescription[];
}

/** What all pages are made of. */
export interface Manual {
  /** What `cudo` is, in paragraphs. */
  readonly about: readonly string[];
  readonly firstSteps: readonly string[];
  readonly pages: readonly ManualPage[];
  readonly globalFlags: readonly (readonly [flag: string, brief: string])[];
  readonly topics: readonly { readonly name: string; readonly text: string }[];
}

const ABOUT = [
  "cudo works with CUDO Compute: virtual and bare-metal machines with GPUs, clusters, storage, networks, projects and billing. Commands are a noun and a verb, such as cudo vm list; all of the API is there, and cudo api sends any other request.",
  "What was asked for goes to stdout, everything else to stderr. A table on a terminal is JSON, YAML, CSV or a list of ids with -o. Commands that take their time return at once; --wait waits. What cannot be undone is asked for, or needs --yes where nobody can be asked.",
  "cudo login signs in with a browser, on this machine or another one; CUDO_API_KEY does without. Most commands work in a project: that of --project, of CUDO_PROJECT_ID or of cudo config set project.",
];

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
  return {
    about: ABOUT,
    firstSteps: FIRST_STEPS,
    pages,
    globalFlags,
    topics: TOPIC_NAMES.map((name) => ({ name, text: topic(name, 72).text })),
  };
}

/** `-o, --output format`, and what it does. */
export function flagLine({ flag, short, value, text }: CommandDescription["flags"][number]): readonly [string, string] {
  return [`${short === undefined ? "" : `-${short}, `}${flag}${value === undefined ? "" : ` ${value}`}`, text];
}

/** The most columns of a line that is not wrapped where it is read. */
const COLUMNS = 76;

/** How a command is written, on as many lines as it takes. */
export const usageText = ({ usage }: CommandDescription): string => wrap(usage, COLUMNS, "    ").trimStart();

/** Examples, on as many lines as they take; they can be copied. */
export const exampleText = (examples: readonly string[]): string =>
  examples.flatMap((line) => shellLines(line, COLUMNS)).join("\n");

/** The same in a line of its own: a capital letter, a full stop. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
