import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Adapter, Target } from "./adapter.ts";
import { loadAdapters } from "./adapters.ts";
import type { Figure } from "./measures.ts";
import { startServer } from "./start-server.ts";

/** What is measured of one adapter, in a process in which no other has run: the programs in `trials/`. */
export type TrialName = "calls" | "allocation" | "list" | "list-memory" | "profile";

const file = (path: string): URL => new URL(`../${path}`, import.meta.url);

/** Runs a trial of one adapter. */
export function runTrial<T>(
  trial: TrialName,
  { name }: Adapter,
  target: Target,
  flags: readonly string[] = [],
): Promise<T> {
  const execArgv = ["--import", file("src/own-fetch.mjs").href, ...flags];
  const child = fork(fileURLToPath(file(`dist/${trial}.js`)), [name, JSON.stringify(target)], { execArgv });
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as T));
    child.once("exit", (code) => reject(new Error(`${trial} of ${name} ended with ${code} and no result.`)));
  });
}

/** Runs a trial of each adapter beside the yardstick, over a server of their own. */
export async function tryAll(
  trial: TrialName,
  flags: readonly string[],
  which: (adapter: Adapter) => boolean = () => true,
): Promise<Figure[]> {
  const server = await startServer();
  const figures: Figure[] = [];
  for (const adapter of (await loadAdapters()).contenders.filter(which))
    figures.push(...(await runTrial<Figure[]>(trial, adapter, server, flags)));
  server.stop();
  return figures;
}
