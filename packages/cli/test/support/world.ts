import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CredentialStore, MemoryStore, systemClock } from "@cudo-compute/auth";
import { createEmulator, type Emulator, type EmulatorOptions } from "@cudo-compute/emulator";
import { onTestFinished } from "vitest";
import { runCli } from "../../src/app.ts";
import type { CliContext, Prompter, Send } from "../../src/context.ts";
import type { Entry } from "../../src/kit/command.ts";
import { Interrupted } from "../../src/kit/errors.ts";
import { split } from "./split.ts";

/** What one run of `cudo` is given, beside its command line. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Text on stdin. */
  readonly stdin?: string;
  /** A terminal of so many columns, on all three streams. */
  readonly tty?: number;
  /** What the person answers, in order. */
  readonly answers?: readonly unknown[];
  readonly fetch?: Send;
  /** Pressed when a request to this path is made. */
  readonly interruptAt?: RegExp;
  readonly interruptAfter?: number;
  readonly cwd?: string;
  /** When it starts, in milliseconds. @default the first of January 2026 */
  readonly at?: number;
  /** The time of logins. */
  readonly now?: () => number;
  readonly openBrowser?: (url: string) => Promise<boolean>;
  /** The exit code of programs that are started, such as ssh. */
  readonly spawnExit?: number;
  /** Other commands than those of `cudo`. */
  readonly tree?: Readonly<Record<string, Entry>>;
}

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as JSON. */
  json<T = unknown>(): T;
  /** The error that `-o json` told on stderr. */
  error(): { code: string; exit: number; message: string; hint?: string; details: unknown[] };
  readonly questions: readonly string[];
  readonly spawned: readonly (readonly string[])[];
  /** The command lines of `cudo` that were left to themselves. */
  readonly startedAgain: readonly string[];
}

/** An emulator, an empty home, and `cudo` run in this process against them. */
export interface World {
  readonly emulator: Emulator;
  readonly home: string;
  readonly store: CredentialStore;
  run(line: string | readonly string[], options?: RunOptions): Promise<Ran>;
}

/** Makes a world; it is gone when the test is over. With `login: false` no credential is in the environment. */
export function createWorld(
  options: EmulatorOptions & { readonly login?: boolean; readonly project?: boolean } = {},
): World {
  const { login = true, project = true, ...rest } = options;
  const emulator = createEmulator({ control: true, ...rest });
  const home = mkdtempSync(join(tmpdir(), "cudo-cli-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const store = new MemoryStore();
  const base = {
    ...(login && { CUDO_API_KEY: emulator.apiKey }),
    ...(project && { CUDO_PROJECT_ID: emulator.projectId ?? "" }),
    CUDO_CONFIG_DIR: join(home, "config"),
    CUDO_CACHE_DIR: join(home, "cache"),
  };
  const run = (line: string | readonly string[], given: RunOptions = {}) =>
    runOnce(typeof line === "string" ? split(line) : line, { emulator, home, store, base }, given);
  return { emulator, home, store, run };
}

interface Place {
  readonly emulator: Emulator;
  readonly home: string;
  readonly store: CredentialStore;
  readonly base: Readonly<Record<string, string>>;
}

async function runOnce(argv: readonly string[], place: Place, given: RunOptions): Promise<Ran> {
  const out = { stdout: "", stderr: "" };
  const writeTo = (name: keyof typeof out) => (text: string) => {
    out[name] += text;
  };
  const controller = new AbortController();
  const questions: string[] = [];
  const spawned: string[][] = [];
  const startedAgain: string[] = [];
  const cursor = { cursorTo: () => true, clearLine: () => true, moveCursor: () => true };
  const terminal = given.tty === undefined ? {} : { isTTY: true, columns: given.tty, ...cursor };
  const answers = [...(given.answers ?? [])];
  const ask = async (question: string): Promise<never> => {
    questions.push(question);
    return answers.shift() as never;
  };
  const prompter: Prompter = { confirm: ask, text: ask, secret: ask, choose: ask };
  let requests = 0;
  const send: Send = given.fetch ?? ((url, init) => place.emulator.fetch(url, init as RequestInit));
  let now = given.at ?? Date.UTC(2026, 0, 1);
  const ctx: CliContext = {
    stdin: Object.assign(chunks(given.stdin ?? ""), terminal),
    stdout: { write: writeTo("stdout"), ...terminal },
    stderr: { write: writeTo("stderr"), ...terminal },
    env: { ...place.base, ...given.env },
    cwd: given.cwd ?? place.home,
    home: place.home,
    platform: "linux",
    clock: {
      now: () => now,
      // Nothing times out by itself: answers come in process.
      timer: () => () => undefined,
      async sleep(ms, signal) {
        now += ms;
        await Promise.resolve();
        (signal as AbortSignal | undefined)?.throwIfAborted();
      },
    },
    async fetch(url, init) {
      requests += 1;
      if (given.interruptAt?.test(url) === true && requests > (given.interruptAfter ?? 0))
        controller.abort(new Interrupted());
      controller.signal.throwIfAborted();
      return send(url, init);
    },
    prompter,
    openBrowser: given.openBrowser ?? (async () => false),
    spawn: async (command, args) => {
      spawned.push([command, ...args]);
      return given.spawnExit ?? 0;
    },
    startAgain: (argv) => void startedAgain.push(argv.join(" ")),
    signal: controller.signal,
    startedAt: now,
    credentialStore: place.store,
    authClock: {
      now: () => given.now?.() ?? Date.now(),
      monotonic: () => given.now?.() ?? Date.now(),
      // Waits between two polls pass at once; the limit on a request, which is as long as this, is a real one.
      sleep: (ms, signal) => (ms >= 15_000 ? systemClock.sleep(ms, signal) : Promise.resolve()),
    },
  };
  const code = await runCli(argv, ctx, given.tree);
  return {
    code,
    ...out,
    questions,
    spawned,
    startedAgain,
    json: () => JSON.parse(out.stdout),
    error: () => JSON.parse(out.stderr.trim().split("\n").at(-1) ?? "").error,
  };
}

async function* chunks(text: string): AsyncGenerator<string> {
  if (text !== "") yield text;
}
