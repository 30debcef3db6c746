import { homedir } from "node:os";
import { runCli } from "./app.ts";
import { systemClock } from "./clock.ts";
import type { CliContext, Prompter, Spawn } from "./context.ts";
import { Interrupted } from "./kit/errors.ts";
import { systemFetch } from "./net/system-fetch.ts";

/** Runs `cudo` in this process. @returns the exit code */
export async function runProcess(argv: readonly string[]): Promise<number> {
  const { signal, end } = stopSignals();
  // `cudo disk list | head -1`: whoever closed the pipe has read enough.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.stderr.on("error", () => undefined);
  try {
    return await runCli(argv, processContext(signal));
  } finally {
    end();
  }
}

/** The first Ctrl-C asks the command to end; the second one ends the process. */
function stopSignals() {
  const controller = new AbortController();
  const stop = (name: "SIGINT" | "SIGTERM") => {
    if (controller.signal.aborted) process.exit(name === "SIGINT" ? 130 : 143);
    controller.abort(new Interrupted(name));
  };
  const onInt = () => stop("SIGINT");
  const onTerm = () => stop("SIGTERM");
  process.on("SIGINT", onInt).on("SIGTERM", onTerm);
  return { signal: controller.signal, end: () => void process.off("SIGINT", onInt).off("SIGTERM", onTerm) };
}

function processContext(signal: AbortSignal): CliContext {
  const { stdout, stderr, env, platform } = process;
  return {
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    home: homedir(),
    platform,
    clock: systemClock,
    fetch: systemFetch(env),
    prompter: lazyPrompter(signal),
    openBrowser: async (url) => (await import("./ui/browser.ts")).openBrowser(url, { env, stderr }),
    spawn: start,
    startAgain,
    signal,
    startedAt: Date.now() - process.uptime() * 1000,
  };
}

/** Prompts are loaded when somebody is asked. */
function lazyPrompter(signal: AbortSignal): Prompter {
  const load = async () => (await import("./ui/prompter.ts")).createPrompter(signal);
  return {
    confirm: async (question) => (await load()).confirm(question),
    text: async (question) => (await load()).text(question),
    secret: async (question) => (await load()).secret(question),
    choose: async (question, choices) => (await load()).choose(question, choices),
  };
}

const start: Spawn = (command, args) => {
  const { spawn } = process.getBuiltinModule("node:child_process");
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
};

function startAgain(argv: readonly string[]): void {
  const { spawn } = process.getBuiltinModule("node:child_process");
  const [, main = ""] = process.argv;
  spawn(process.execPath, [main, ...argv], { detached: true, stdio: "ignore", windowsHide: true })
    .on("error", () => undefined)
    .unref();
}
