import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { able } from "./helpers/able.ts";
import type { CanaryStep } from "./helpers/canary-worker.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";
import { useProgram } from "./helpers/worker.ts";

const program = useProgram("canary-worker.ts");
const hasProc = able(process.platform === "linux", "secrets in the arguments of processes", "Linux");

const STEPS = ["device code", "logged in", "renewed", "browser", "logged in with the browser", "refused", "logged out"];
/** When a store may hold secrets: not before a login, nor after its end. */
const KEPT = STEPS.filter((step) => !["device code", "logged out"].includes(step));

test.runIf(hasProc).each(["plain", "encrypted"])(
  "secrets are in no process's arguments or environment, in no output, and in no file but the %s store's",
  { timeout: 120_000 },
  async (kind) => {
    const home = tempDirectory();
    const [directory, cwd, TMPDIR] = ["store", "cwd", "tmp"].map((name) => join(home, name)) as [
      string,
      string,
      string,
    ];
    for (const path of [cwd, TMPDIR]) mkdirSync(path);
    const env = { PATH: process.env.PATH, HOME: home, TMPDIR };
    const child = fork(await program(), [kind, directory], { cwd, env, execArgv: [], silent: true });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => output.push(String(chunk)));
    const ended = once(child, "exit");
    const steps: string[] = [];
    let secrets: readonly string[] = [];
    child.on("message", (message: CanaryStep) => {
      steps.push(message.step);
      secrets = message.secrets;
      const holders = [...processTexts(), ...filesBelow(home)].filter(([, text]) =>
        secrets.some((item) => text.includes(item)),
      );
      const places = [...new Set(holders.map(([place]) => place))];
      const inStore = kind === "plain" && KEPT.includes(message.step);
      expect.soft({ step: message.step, places }).toEqual({
        step: message.step,
        places: inStore ? [expect.stringMatching(/^[a-z2-7]+\.json$/)] : [],
      });
      child.send("go on");
    });
    expect(await ended).toEqual([0, null]);
    expect(steps).toEqual(STEPS);
    expect(secrets.length).toBeGreaterThan(10);
    expect(output.join("")).toContain("login-required");
    for (const secret of secrets) expect(output.join("")).not.toContain(secret);
  },
);

type Place = readonly [place: string, text: string];

/** Arguments and environments of all processes that can be seen. */
function processTexts(): Place[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const paths = pids.flatMap((pid) => [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`]);
  return paths.map((path): Place => [path, textOf(path)]);
}

function filesBelow(directory: string): Place[] {
  const found = readdirSync(directory, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry): Place => [basename(entry.name), `${entry.name}\n${textOf(join(entry.parentPath, entry.name))}`]);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return ""; // gone meanwhile, or not ours to read
  }
}
