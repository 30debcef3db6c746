import type { Cell } from "../cell.ts";
import { BUN_ADD, DENO_ADD, npmOn, type PackageManager } from "../consumer.ts";
import { startEmulator } from "../emulator.ts";
import { runProcess } from "../run-process.ts";
import { BUN, DENO, node } from "../tools.ts";
import { Transcript } from "../transcript.ts";
import { ANYWHERE } from "./anywhere.ts";

/** A runtime, and how it runs a file. */
export interface Runtime {
  readonly column: string;
  /** The runtime and its arguments, up to the file. */
  readonly command: readonly string[];
  /** Whether it runs TypeScript as it is, without a word about it. */
  readonly typescript: boolean;
  /** What installs packages for it. */
  readonly manager: PackageManager;
}

const nodes = [20, 22, 24, 26].map(
  (major): Runtime => ({
    column: `Node ${major}`,
    command: [node(major)],
    typescript: major >= 24,
    manager: npmOn(major),
  }),
);
export const RUNTIMES: readonly Runtime[] = [
  ...nodes,
  { column: "Bun", command: [BUN, "run"], typescript: true, manager: BUN_ADD },
  {
    column: "Deno",
    command: [DENO, "run", "--allow-all", "--quiet"],
    typescript: true,
    manager: DENO_ADD,
  },
];

/** The programs of `programs/server.ts`, by row. */
const PROGRAMS = {
  ...ANYWHERE,
  "sign-in, in a file": "kept-sign-in",
  "emulator in process": "in-process",
  "over undici": "over-undici",
  "CommonJS require": "require",
  "every entry point": "entries",
} as const;

/** Bun puts a module of its own in undici's place, without `request`. */
const GAPS = new Set(["over undici, Bun"]);

/** Each program in each runtime, with an emulator of its own. @param folder the consumer's, by runtime */
export function runtimeCells(folder: (column: string) => string, emulator: readonly string[]): readonly Cell[] {
  return RUNTIMES.flatMap((runtime) =>
    Object.entries(PROGRAMS)
      .filter(([row]) => !GAPS.has(`${row}, ${runtime.column}`))
      .map(
        ([row, program]): Cell => ({
          table: "Runtimes",
          row,
          column: runtime.column,
          run: () => runProgram(program, runtime, folder(runtime.column), emulator),
        }),
      ),
  );
}

async function runProgram(program: string, runtime: Runtime, folder: string, emulator: readonly string[]) {
  await using server = await startEmulator(emulator);
  const { baseUrl, apiKey, projectId } = server.settings;
  const env = {
    CUDO_BASE_URL: baseUrl,
    CUDO_API_KEY: apiKey,
    CUDO_PROJECT_ID: projectId,
    HOME: `${folder}home`,
    NO_COLOR: "1",
  };
  const [command = "", ...args] = [...runtime.command, ...fileOf(program, runtime.typescript)];
  const transcript = new Transcript();
  const { code, stderr } = await runProcess(command, args, {
    cwd: folder,
    env,
    onLine: (line) => transcript.line(line),
  });
  if (code !== 0 || stderr !== "") throw new Error(`exit code ${code}\n${transcript.text}\n${stderr}`);
  await transcript.mustBe(program);
}

const STANDALONE: Readonly<Record<string, string>> = { require: "programs/require.cjs", entries: "entries.mjs" };

function fileOf(program: string, typescript: boolean): readonly string[] {
  const file = STANDALONE[program];
  if (file !== undefined) return [file];
  return [typescript ? "programs/server.ts" : "compiled/server.js", program];
}
