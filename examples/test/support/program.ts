import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CudoCompute } from "@cudo-compute/client";
import { createEmulator, type Emulator } from "@cudo-compute/emulator";

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** An example as a process of its own. */
export interface Program {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves with the first match in what it prints. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>;
  readonly ended: Promise<Ended>;
}

/** An emulator that serves over HTTP, and the examples to run against it. A VM's minute takes a tenth of a second. */
export interface Stage extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly cudo: CudoCompute;
  /** An empty directory, in which the programs run. */
  readonly directory: string;
  start(file: string, ...args: string[]): Program;
  run(file: string, ...args: string[]): Promise<Ended>;
  /** All that is in the project. */
  left(): Promise<string[]>;
}

export async function stage(): Promise<Stage> {
  const emulator = createEmulator({ clock: "realtime", speed: 600 });
  const directory = mkdtempSync(join(tmpdir(), "cudo-examples-"));
  const children: ChildProcessWithoutNullStreams[] = [];
  const { url } = await emulator.listen();
  const env = {
    PATH: process.env.PATH,
    HOME: directory,
    CUDO_API_URL: url,
    CUDO_API_KEY: emulator.apiKey,
    CUDO_PROJECT_ID: "demo",
    CUDO_ISSUER: `${url}/oidc`,
    CUDO_CLIENT_ID: "cudo-cli",
    PORT: "0",
  };
  const cudo = new CudoCompute({ fetch: emulator.fetch, apiKey: emulator.apiKey });
  const start = (file: string, ...args: string[]) => {
    const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), path, ...args], {
      env,
      cwd: directory,
    });
    children.push(child);
    return follow(child);
  };
  return {
    emulator,
    cudo,
    directory,
    start,
    run: (...which) => start(...which).ended,
    async [Symbol.asyncDispose]() {
      for (const child of children) child.kill("SIGKILL");
      await emulator.close();
      rmSync(directory, { recursive: true });
    },
    left: async () => (await cudo.projects.contents("demo")).map(({ kind, id }) => `${kind} ${id}`),
  };
}

function follow(child: ChildProcessWithoutNullStreams): Program {
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, out, err }));
  const printed = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(out);
        if (match) resolve(match);
      };
      child.stdout.on("data", look);
      look();
      ended.then(() => reject(new Error(`It ended without printing ${pattern}:\n${out}${err}`)));
    });
  return { child, printed, ended };
}
