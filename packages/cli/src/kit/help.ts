import type { Paint } from "../render/theme.ts";
import { cut, width } from "../render/width.ts";
import type { Arg, Command, Entry, Group } from "./command.ts";
import { examplesOf, FIRST_STEPS } from "./examples.ts";
import { type Flag, flagName } from "./flag.ts";
import { GLOBAL_FLAGS } from "./global-flags.ts";
import { shellLines } from "./shell-lines.ts";

/** How help is drawn. */
export interface HelpOptions {
  readonly paint: Paint;
  /** The columns of the terminal, 80 in a pipe. */
  readonly columns: number;
}

/** Left and right of a line of help. */
type Line = readonly [left: string, right: string];

/** Help of the root: every command under its heading. */
export function rootHelp(tree: Readonly<Record<string, Entry>>, options: HelpOptions): string {
  const shown = Object.entries(tree).filter(([, { hidden }]) => hidden !== true);
  const sections = [...new Set(shown.map(([, { section }]) => section))];
  return join([
    `${options.paint("bold", "cudo")}: CUDO Compute from the command line`,
    usage(["cudo COMMAND [flags]"], options),
    ...sections.map((section) =>
      block(
        section,
        shown.filter(([, entry]) => entry.section === section).map(([name, { brief }]): Line => [name, brief]),
        options,
      ),
    ),
    exampleBlock(FIRST_STEPS, options),
    block(
      "Help",
      [
        ["cudo COMMAND --help", "flags and examples of a command"],
        ["cudo help TOPIC", "exit-codes, environment, output, filters"],
      ],
      options,
    ),
  ]);
}

/** Help of a group: its commands. */
export function groupHelp(path: readonly string[], group: Group, options: HelpOptions): string {
  const shown = Object.entries(group.commands).filter(([, each]) => each.kind === "group" || each.hidden !== true);
  return join([
    `${group.brief}${group.description === undefined ? "" : `\n${wrap(group.description, options.columns, "")}`}`,
    usage([`cudo ${path.join(" ")} COMMAND [flags]`], options),
    block(
      "Commands",
      shown.map(([name, each]): Line => [name, each.brief]),
      options,
    ),
  ]);
}

/** Help of a command: usage, arguments, flags, columns, examples. */
export function commandHelp(path: readonly string[], command: Command, options: HelpOptions): string {
  const { description, columns, aliases, args } = command;
  const flags = Object.entries(command.flags).filter(([, { hidden }]) => hidden !== true);
  return join([
    `${command.brief}${description === undefined ? "" : `\n\n${wrap(description, options.columns, "")}`}`,
    usage([usageLine(path, command)], options),
    block(
      "Arguments",
      args.map((arg): Line => [arg.name.toUpperCase(), arg.brief]),
      options,
    ),
    block(
      "Flags",
      flags.map(([key, flag]): Line => [flagLeft(key, flag), flagText(flag)]),
      options,
    ),
    block(
      "Global flags",
      GLOBAL_FLAGS.filter(({ key }) => key !== "version").map((flag): Line => [globalLeft(flag), flag.brief]),
      options,
    ),
    paragraph("Columns", columns?.join(", "), options),
    paragraph("Aliases", aliases?.join(", "), options),
    exampleBlock(examplesOf(path, command), options),
  ]);
}

/** `cudo disk attach DISK… --vm ID [flags]` */
export function usageLine(path: readonly string[], { args, flags }: Command): string {
  const must = Object.entries(flags).filter(([, { required }]) => required === true);
  const shown = must.map(([key, { placeholder }]) => `--${flagName(key)} ${placeholder.toUpperCase()}`);
  return ["cudo", ...path, ...args.map(argUsage), ...shown, "[flags]"].join(" ");
}

function argUsage({ name, optional, variadic }: Arg): string {
  const word = `${name.toUpperCase()}${variadic === true ? "…" : ""}`;
  return optional === true ? `[${word}]` : word;
}

function flagLeft(key: string, flag: Flag<unknown>): string {
  const name = `--${flagName(key)}`;
  const value =
    flag.kind === "toggle" ? "" : flag.bare === undefined ? ` ${flag.placeholder}` : `[=${flag.placeholder}]`;
  return `${flag.short === undefined ? "" : `-${flag.short}, `}${name}${value}`;
}

/** What a flag does: its brief, and in parentheses what cannot be seen from its name. */
export function flagText({
  brief,
  required,
  kind,
  values,
  placeholder,
}: Pick<Flag<unknown>, "brief" | "required" | "kind" | "values" | "placeholder">): string {
  const extra = [
    required === true && "needed",
    kind === "many" && "may be repeated",
    // The others stand behind the name: `--role owner|editor|viewer`.
    values !== undefined && !placeholder.includes("|") && `one of ${values.join(", ")}`,
  ].filter(Boolean);
  return extra.length === 0 ? brief : `${brief} (${extra.join("; ")})`;
}

function globalLeft({ short, name, placeholder, bare, values }: (typeof GLOBAL_FLAGS)[number]): string {
  const value = placeholder !== undefined ? ` ${placeholder}` : bare ? `[=${values?.join("|")}]` : "";
  return `${short === undefined ? "" : `-${short}, `}--${name}${value}`;
}

const usage = (lines: readonly string[], options: HelpOptions): string => paragraph("Usage", lines.join("\n"), options);

function paragraph(title: string, text: string | undefined, { paint, columns }: HelpOptions): string {
  if (text === undefined || text === "") return "";
  return [paint("header", title), ...text.split("\n").map((line) => wrap(line, columns, "  "))].join("\n");
}

function exampleBlock(examples: readonly string[], { paint, columns }: HelpOptions): string {
  const lines = examples.flatMap((line) => shellLines(line, columns - 2)).map((line) => `  ${line}`);
  return [paint("header", "Examples"), ...lines].join("\n");
}

/** Two columns of text; one under the other where the terminal is narrow. */
function block(title: string, lines: readonly Line[], { paint, columns }: HelpOptions): string {
  if (lines.length === 0) return "";
  const left = Math.max(...lines.map(([each]) => width(each)));
  const narrow = left + 4 + 24 > columns;
  const drawn = lines.map(([name, text]) => {
    if (narrow) return `  ${cut(name, columns - 2)}\n${wrap(text, columns, "    ")}`;
    const indent = " ".repeat(left + 4);
    return `  ${name}${" ".repeat(left - width(name))}  ${wrap(text, columns, indent).trimStart()}`;
  });
  return [paint("header", title), ...drawn].join("\n");
}

/** Breaks a text between words. */
export function wrap(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line !== indent && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

const join = (blocks: readonly string[]): string => `${blocks.filter((each) => each !== "").join("\n\n")}\n`;
