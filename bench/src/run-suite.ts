import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { SuiteResult } from "./suite.ts";
import type { Suite } from "./suites.ts";

/** Runs a suite in a process of its own, so that no other has warmed it up or filled its heap. */
export function runSuite({ name, flags = [] }: Suite): Promise<SuiteResult> {
  const program = fileURLToPath(new URL(`suites/${name}.ts`, import.meta.url));
  const child = fork(program, { execArgv: ["--import", import.meta.resolve("tsx"), ...flags] });
  return new Promise((resolve, reject) => {
    let result: SuiteResult | undefined;
    child.on("message", (message) => {
      result = message as SuiteResult;
    });
    child.on("exit", (code) => {
      if (result) resolve(result);
      else reject(new Error(`the suite ${name} ended with ${code} and no result.`));
    });
  });
}
