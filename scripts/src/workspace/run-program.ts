import { spawnSync } from "node:child_process";

/** Runs a program and returns what it printed; throws with its output when it fails. */
export function runProgram(cwd: string, program: string, args: readonly string[], env?: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    // On Windows, npm and pnpm are command files, which only a shell starts.
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed in ${cwd}:\n${stderr}${stdout}`);
  return stdout;
}
