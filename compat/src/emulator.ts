import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Settings } from "../programs/settings.ts";

/** An emulator in a process of its own. */
export interface RunningEmulator extends AsyncDisposable {
  readonly settings: Settings;
}

/** Starts `cudo-emulator` and reads what it prints. @param command the runtime and its arguments, up to the program */
export async function startEmulator(command: readonly string[]): Promise<RunningEmulator> {
  const [runtime = "", ...args] = command;
  const child = spawn(runtime, [...args, "--port", "0", "--clock", "instant"], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const facts = new Map<string, string>();
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  for await (const line of createInterface(child.stdout)) {
    said += `${line}\n`;
    const [, label, value] = /^ {2}(Base URL|API key|Project) +(\S+)$/.exec(line) ?? [];
    if (label !== undefined && value !== undefined) facts.set(label, value);
    if (facts.size === 3) break;
  }
  const [baseUrl, apiKey, projectId] = ["Base URL", "API key", "Project"].map((label) => facts.get(label));
  if (baseUrl === undefined || apiKey === undefined || projectId === undefined) {
    child.kill();
    throw new Error(`the emulator did not start:\n${said}`);
  }
  return {
    settings: { baseUrl, apiKey, projectId },
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
