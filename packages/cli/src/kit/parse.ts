import {
  AliasNotFoundError,
  type Application,
  ArgumentParseError,
  buildApplication,
  buildCommand,
  type CommandContext,
  EnumValidationError,
  FlagNotFoundError,
  run,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
} from "@stricli/core";
import type { Command } from "./command.ts";
import { UsageError } from "./errors.ts";
import { type Flag, flagName } from "./flag.ts";
import { GLOBAL_FLAGS } from "./global-flags.ts";
import { closest } from "./suggest.ts";

/** The flags and arguments of a command line. */
export interface Parsed {
  readonly flags: Readonly<Record<string, unknown>>;
  readonly args: readonly string[];
  /** What stood behind `--`, for commands that pass it on. */
  readonly rest: readonly string[];
}

/**
 * Parses what follows a command's name. The one place that knows stricli: it is used for parsing alone, so that help,
 * errors, exit codes and output are ours.
 * @throws UsageError (exit 2) that names the flag or argument, with a suggestion for misspelt ones
 */
export async function parse(command: Command, path: readonly string[], words: readonly string[]): Promise<Parsed> {
  const split = words.indexOf("--");
  const rest = command.passThrough === true && split >= 0 ? words.slice(split + 1) : [];
  const own = command.passThrough === true && split >= 0 ? words.slice(0, split) : words;
  let parsed: Parsed | undefined;
  let problem: unknown;
  const application = toApplication(
    command,
    (flags, args) => {
      parsed = { flags: withLists(command, flags), args, rest };
    },
    (error) => {
      problem = error;
    },
  );
  const silent = { write: () => undefined };
  await run(application, withValues(command, own), { process: { stdout: silent, stderr: silent, env: {} } });
  if (parsed !== undefined) return parsed;
  throw explain(command, path, problem);
}

/** A `--flag` that may stand without a value would swallow the next word: gives it its value. */
function withValues(command: Command, words: readonly string[]): string[] {
  const bare = new Map(
    Object.entries(command.flags).flatMap(([key, { bare }]) =>
      bare === undefined ? [] : [[`--${flagName(key)}`, bare]],
    ),
  );
  const end = words.indexOf("--");
  return words.map((word, at) => {
    const value = end >= 0 && at > end ? undefined : bare.get(word);
    return value === undefined ? word : `${word}=${value}`;
  });
}

/** A flag that may be repeated and was not given is an empty list. */
function withLists(command: Command, flags: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const lists = Object.entries(command.flags).filter(([, { kind }]) => kind === "many");
  return { ...flags, ...Object.fromEntries(lists.map(([key]) => [key, flags[key] ?? []])) };
}

function toApplication(
  command: Command,
  onParsed: (flags: Readonly<Record<string, unknown>>, args: readonly string[]) => void,
  onError: (error: unknown) => void,
): Application<CommandContext> {
  const fromFile = "fromFile" in command.flags;
  const flags = Object.fromEntries(
    Object.entries(command.flags).map(([key, flag]) => [key, toParameter(flag, fromFile)]),
  );
  const aliases = Object.fromEntries(
    Object.entries(command.flags).flatMap(([key, { short }]) => (short === undefined ? [] : [[short, key]])),
  );
  const target = buildCommand({
    func: (values: Readonly<Record<string, unknown>>, ...args: readonly string[]) => onParsed(values, args),
    // The specs are checked by our own types; stricli's are for specs that are written out by hand.
    parameters: { flags, aliases, positional: toPositional(command) } as never,
    docs: { brief: command.brief },
  });
  return buildApplication(target, {
    name: "cudo",
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    localization: {
      text: {
        ...NO_TEXT,
        exceptionWhileParsingArguments: (error: unknown) => {
          onError(error);
          return "";
        },
        exceptionWhileRunningCommand: (error: unknown) => {
          onError(error);
          return "";
        },
      } as never,
    },
  });
}

const NO_TEXT = {
  noCommandRegisteredForInput: () => "",
  noTextAvailableForLocale: () => "",
  exceptionWhileLoadingCommandFunction: () => "",
  exceptionWhileLoadingCommandContext: () => "",
  commandErrorResult: () => "",
  keywords: { default: "default =", separator: "separator =" },
  headers: { usage: "", aliases: "", commands: "", flags: "", arguments: "" },
  briefs: { help: "", helpAll: "", version: "", argumentEscapeSequence: "" },
};

function toParameter(flag: Flag<unknown>, fromFile: boolean): object {
  const optional = !(flag.required === true && !(fromFile && flag.field !== undefined));
  const { brief } = flag;
  if (flag.kind === "toggle") return { kind: "boolean", brief, optional: true };
  const parsed = { kind: "parsed", brief, parse: flag.parse };
  return flag.kind === "many" ? { ...parsed, variadic: true, optional } : { ...parsed, optional };
}

function toPositional({ args }: Command): object {
  const parse = (word: string) => word;
  const last = args[args.length - 1];
  if (args.length === 1 && last?.variadic === true) {
    const parameter = { brief: last.brief, placeholder: last.name, parse };
    return { kind: "array", parameter, minimum: last.optional === true ? 0 : 1 };
  }
  const parameters = args.map(({ name, brief, optional }) => ({
    brief,
    placeholder: name,
    parse,
    optional: optional ?? false,
  }));
  return { kind: "tuple", parameters };
}

/** Our words for what stricli found wrong. */
function explain(command: Command, path: readonly string[], error: unknown): UsageError {
  const help = `cudo ${path.join(" ")} --help`;
  if (error instanceof FlagNotFoundError)
    return unknownFlag(command, `--${flagName(error.input.replace(/^no-/, ""))}`, help);
  if (error instanceof AliasNotFoundError) return new UsageError(`there is no flag -${error.input}`, help);
  if (error instanceof ArgumentParseError) {
    const why = error.exception instanceof Error ? error.exception.message : String(error.exception);
    return new UsageError(`--${flagName(error.externalFlagNameOrPlaceholder)} '${error.input}': ${why}`, help);
  }
  if (error instanceof EnumValidationError) {
    return new UsageError(`--${error.externalFlagName} must be one of ${error.values.join(", ")}`, help);
  }
  if (error instanceof UnsatisfiedFlagError) {
    const name = flagName(error.externalFlagName);
    const asked = Object.entries(command.flags).find(([key]) => flagName(key) === name)?.[1];
    return new UsageError(
      asked?.required === true ? `--${name} is needed: ${asked.brief}` : `--${name} needs a value`,
      help,
    );
  }
  if (error instanceof UnexpectedPositionalError)
    return new UsageError(`'${error.input}' is one argument too many`, help);
  if (error instanceof UnsatisfiedPositionalError) {
    const arg = command.args.find(({ name }) => name === error.placeholder) ?? command.args[0];
    return new UsageError(
      `${usageName(error.placeholder)} is missing${arg === undefined ? "" : `: ${arg.brief}`}`,
      help,
    );
  }
  if (error instanceof UnexpectedFlagError)
    return new UsageError(`--${flagName(error.externalFlagName)} was given twice`, help);
  return new UsageError(error instanceof Error ? error.message : "the command line cannot be read", help);
}

const usageName = (placeholder: string): string => placeholder.toUpperCase();

function unknownFlag(command: Command, flag: string, help: string): UsageError {
  const known = [...Object.keys(command.flags).map(flagName), ...GLOBAL_FLAGS.map(({ name }) => name)];
  const near = closest(flag.slice(2), known).map((name) => `--${name}`);
  return new UsageError(
    `there is no flag ${flag}`,
    help,
    near.length > 0 ? [`did you mean ${near.join(" or ")}?`] : [],
  );
}
