import { parseArgs } from "node:util";
import type { EmulatorOptions } from "../options.ts";

/** What the command line asks for. */
export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "serve";
      readonly options: EmulatorOptions;
      readonly port: number;
      readonly host: string;
      /** What stands for fault rules, not yet judged. */
      readonly faults: readonly unknown[];
    };

/** A command line that makes no sense: its message is one line for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const FLAGS = {
  port: { type: "string", default: "8787" },
  host: { type: "string", default: "127.0.0.1" },
  clock: { type: "string", default: "realtime" },
  speed: { type: "string" },
  seed: { type: "string" },
  project: { type: "string" },
  cors: { type: "string" },
  state: { type: "string" },
  control: { type: "boolean", default: false },
  fault: { type: "string", multiple: true, default: [] as string[] },
  "allow-remote": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "V", default: false },
} as const;

const CLOCKS = ["instant", "realtime", "manual"] as const;

/**
 * Reads the command line.
 * @throws UsageError that names the flag and what it takes
 */
export function parseCommand(args: readonly string[]): Request {
  const flags = parseFlags(args);
  if (flags.help) return { kind: "help" };
  if (flags.version) return { kind: "version" };
  const clock = CLOCKS.find((mode) => mode === flags.clock);
  if (clock === undefined) throw new UsageError(`--clock must be ${CLOCKS.join(" or ")}, not ${flags.clock}`);
  if (clock === "manual" && !flags.control) throw new UsageError("--clock manual needs --control, which moves it");
  const options: EmulatorOptions = {
    clock,
    speed: numberOf("--speed", flags.speed, "a number above 0", (value) => value > 0),
    seed: numberOf("--seed", flags.seed, "a whole number", Number.isSafeInteger),
    projectId: flags.project,
    cors: flags.cors,
    control: flags.control,
    state: flags.state === undefined ? undefined : { file: flags.state },
  };
  if (flags.project === "") throw new UsageError("--project must not be empty");
  if (flags.state === "") throw new UsageError("--state must name a file");
  if (!isLoopback(flags.host) && !flags["allow-remote"]) {
    throw new UsageError(`--host ${flags.host} lets others on the network in, who need no account; add --allow-remote`);
  }
  const isPort = (value: number) => Number.isInteger(value) && value >= 0 && value <= 65_535;
  const port = numberOf("--port", flags.port, "a number from 0 to 65535", isPort) ?? 0;
  return { kind: "serve", options, port, host: flags.host, faults: flags.fault.map(readFault) };
}

const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127(\.\d+){3}$/.test(host);

function readFault(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--fault must be JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node explains at length; its first sentence says what is wrong.
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new UsageError(first);
  }
}

function numberOf(
  flag: string,
  text: string | undefined,
  expected: string,
  fits: (value: number) => boolean,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || !fits(value)) {
    throw new UsageError(`${flag} must be ${expected}, not ${JSON.stringify(text)}`);
  }
  return value;
}
