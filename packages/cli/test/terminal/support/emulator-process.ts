import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/cudo-emulator.js", import.meta.resolve("@cudo-compute/emulator")));

/** `cudo-emulator` as a process of its own; its clock all but stands still until it is moved. */
export interface EmulatorProcess {
  readonly url: string;
  readonly apiKey: string;
  /** Moves its clock. */
  advance(seconds: number): Promise<void>;
  /** The requests that met this operation, oldest first. */
  requests(operation: string): Promise<number>;
  stop(): Promise<void>;
}

/** Starts one on a free port. */
export async function startEmulator(): Promise<EmulatorProcess> {
  // Realtime, so that ages count from today; so slow that no state passes by itself on a busy machine.
  const flags = ["--port", "0", "--control", "--clock", "realtime", "--speed", "0.0001"];
  const child = spawn(process.execPath, [bin, ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const said = new Map<string, string>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^ {2}(Base URL|API key|Control) +(\S+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) said.set(name, value);
    if (name === "Control") break;
  }
  const [url, apiKey, control] = ["Base URL", "API key", "Control"].map((name) => said.get(name));
  if (url === undefined || apiKey === undefined || control === undefined)
    throw new Error("cudo-emulator did not start");
  return {
    url,
    apiKey,
    async advance(seconds) {
      const body = JSON.stringify({ milliseconds: seconds * 1000 });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${control}clock/advance`, { method: "POST", headers, body });
      if (!response.ok) throw new Error(`the clock did not move: ${response.status} ${await response.text()}`);
    },
    async requests(operation) {
      const answer = await (await fetch(`${control}journal?operation=${operation}`)).json();
      return (answer as { entries: unknown[] }).entries.length;
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
