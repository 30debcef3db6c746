import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import * as esbuild from "esbuild";
import type { Cell } from "../cell.ts";
import { startEmulator } from "../emulator.ts";
import { WORKERD } from "../tools.ts";
import { Transcript } from "../transcript.ts";
import { ANYWHERE } from "./anywhere.ts";

/** The programs in Cloudflare's workerd, bundled as its own tools do. */
export function workerdCells(folder: string, emulator: readonly string[]): readonly Cell[] {
  let bundle: Promise<void> | undefined;
  return Object.entries(ANYWHERE).map(
    ([row, program]): Cell => ({
      table: "Runtimes",
      row,
      column: "workerd",
      async run() {
        bundle ??= bundleWorker(folder);
        await bundle;
        await runInWorkerd(program, folder, emulator);
      },
    }),
  );
}

async function bundleWorker(folder: string): Promise<void> {
  const { warnings } = await esbuild.build({
    entryPoints: [`${folder}programs/worker.ts`],
    outfile: `${folder}worker.js`,
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "silent",
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
}

const configOf = (port: number): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;

async function runInWorkerd(program: string, folder: string, emulator: readonly string[]): Promise<void> {
  await using server = await startEmulator(emulator);
  const port = await freePort();
  const config = `${folder}worker-${program}.capnp`;
  await writeFile(config, configOf(port));
  const worker = spawn(WORKERD, ["serve", config], { stdio: ["ignore", "pipe", "pipe"] });
  const transcript = new Transcript();
  let errors = "";
  createInterface(worker.stdout).on("line", (line) => transcript.line(line));
  worker.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  try {
    const response = await ask(`http://127.0.0.1:${port}/${program}`, JSON.stringify(server.settings));
    const text = await response.text();
    await sleep(50); // what was logged last is on its way
    if (response.status !== 200 || errors !== "") throw new Error(`${transcript.text}\n${text}\n${errors}`);
    await transcript.mustBe(program);
  } finally {
    worker.kill("SIGKILL");
  }
}

async function ask(url: string, body: string): Promise<Response> {
  for (let tries = 0; ; tries++) {
    try {
      return await fetch(url, { method: "POST", body });
    } catch (error) {
      if (tries > 600) throw error; // it takes a moment until workerd listens
      await sleep(50);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
