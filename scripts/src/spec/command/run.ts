import { parseArgs } from "node:util";
import { REPOSITORY } from "../../workspace/repository.ts";
import { worst } from "../diff/finding.ts";
import { InputError } from "../load/input-error.ts";
import type { LoadOptions } from "../load/load.ts";
import { jsonReport } from "../report/json.ts";
import { markdownReport } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { textReport } from "../report/text.ts";
import { EXIT_CODES } from "./exit-code.ts";

const PRINTERS = { text: textReport, json: jsonReport, markdown: markdownReport } as const;

/** What a command runs with; everything that it touches but the disk. */
export interface Io extends LoadOptions {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A command: from its arguments to an exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** The arguments of a command that compares: `count` names, and how to print. */
export function comparisonArguments(usage: string, args: readonly string[], count: number) {
  const parsed = tryParse(args);
  const format = parsed?.values.format;
  const known = format === undefined || format in PRINTERS;
  if (!parsed || !known || parsed.positionals.length !== count) throw new InputError("usage", usage);
  return { names: parsed.positionals, print: PRINTERS[(format ?? "text") as keyof typeof PRINTERS] };
}

function tryParse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: "string" } } });
  } catch {
    return undefined;
  }
}

/** Prints a report; the exit code tells its worst finding. */
export function conclude(io: Io, report: Report, print: (report: Report) => string): number {
  io.out(print(report));
  return EXIT_CODES[worst(report.findings) ?? "none"];
}

/** Runs a command as a program. What is wrong with its input is one line on the standard error. */
export async function main(name: string, command: Command): Promise<void> {
  const io: Io = {
    repository: REPOSITORY,
    // pnpm runs scripts in their package; the user's paths start where the user is.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    fetch: globalThis.fetch,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
  process.exitCode = await runGuarded(name, command, process.argv.slice(2), io);
}

/** Runs a command and turns an {@link InputError} into its line. */
export async function runGuarded(name: string, command: Command, args: readonly string[], io: Io): Promise<number> {
  try {
    return await command(args, io);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.err(`${name}: ${error.message}\n`);
    return EXIT_CODES.refused;
  }
}
