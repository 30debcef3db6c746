import { spawn } from "node:child_process";

/** How a process is run. */
export interface ProcessOptions {
  readonly cwd?: string | undefined;
  /** What it sees besides `PATH`; nothing else of our environment, so that no key or setting of the machine plays a part. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly input?: string | undefined;
  /** Milliseconds until it is killed. @default 300_000 */
  readonly timeout?: number | undefined;
  /** Called with each line of stdout. */
  readonly onLine?: ((line: string) => void) | undefined;
}

/** What a process left. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a process to its end, whatever its exit code. */
export function runProcess(command: string, args: readonly string[], options: ProcessOptions = {}): Promise<Finished> {
  const { cwd, env, input = "", timeout = 300_000, onLine } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env.PATH ?? "", ...env },
      timeout,
      killSignal: "SIGKILL",
    });
    const finished = { stdout: "", stderr: "" };
    let rest = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      finished.stdout += text;
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine?.(line);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      finished.stderr += text;
    });
    child.stdin.on("error", () => {}).end(input); // a program need not read it
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (signal === "SIGKILL") finished.stderr += `\nended after ${timeout / 1000} s`;
      resolve({ code, ...finished });
    });
  });
}

/** Runs a process that must succeed. @throws Error with the command and all that it said */
export async function mustRun(command: string, args: readonly string[], options?: ProcessOptions): Promise<string> {
  const { code, stdout, stderr } = await runProcess(command, args, options);
  if (code === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")}: exit code ${code}\n${stdout}${stderr}`);
}
