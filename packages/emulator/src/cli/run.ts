import { createEmulator, type Emulator } from "../emulator.ts";
import { FaultRuleError } from "../faults/parse.ts";
import type { FaultRule } from "../faults/rule.ts";
import { VERSION } from "../version.ts";
import { parseCommand, UsageError } from "./arguments.ts";
import { HELP, welcome } from "./text.ts";

/** What the command touches of the outside. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Settles when the user wants the command to end. */
  readonly stopped: Promise<void>;
}

/**
 * Runs the command until it is stopped.
 * @returns the exit code: 0, 1 when it cannot listen or use its state file, 2 for a command line that makes no sense
 */
export async function run(args: readonly string[], { out, err, stopped }: CommandIo): Promise<number> {
  try {
    const request = parseCommand(args);
    if (request.kind === "help") {
      out(HELP);
      return 0;
    }
    if (request.kind === "version") {
      out(`${VERSION}\n`);
      return 0;
    }
    const emulator = createEmulator(request.options);
    for (const fault of request.faults) addFault(emulator, fault);
    const { url } = await emulator.listen(request);
    out(welcome(emulator, url, request.options));
    await stopped;
    await emulator.close();
    return 0;
  } catch (error) {
    err(`cudo-emulator: ${explain(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function addFault({ faults }: Emulator, rule: unknown): void {
  try {
    // The rule is judged in there.
    faults.add(rule as FaultRule);
  } catch (error) {
    throw error instanceof FaultRuleError ? new UsageError(`--fault: ${error.message}`) : error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is taken; choose another with --port, or --port 0 for any",
  EACCES: "this port needs more rights; choose one above 1023 with --port",
  EADDRNOTAVAIL: "this machine has no such address; see --host",
  ENOTFOUND: "this host has no address; see --host",
};

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} (see cudo-emulator --help)`;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
