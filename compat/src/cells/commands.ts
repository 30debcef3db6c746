import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Cell } from "../cell.ts";
import { NPM_ENV, npmrc } from "../consumer.ts";
import { startEmulator } from "../emulator.ts";
import { WORK } from "../paths.ts";
import { mustRun, runProcess } from "../run-process.ts";
import { node, versionOf } from "../tools.ts";
import { RUNTIMES, type Runtime } from "./runtimes.ts";

/** `cudo` from an empty prefix on each Node, and `cudo-emulator` in each runtime. */
export function commandCells(
  registry: string,
  folder: (column: string) => string,
  emulator: readonly string[],
): readonly Cell[] {
  const majors = [20, 22, 24, 26];
  return [
    ...majors.map(
      (major): Cell => ({
        table: "Runtimes",
        row: "cudo, npm i -g",
        column: `Node ${major}`,
        run: () => installAndUse(major, registry, emulator),
      }),
    ),
    ...RUNTIMES.map(
      (runtime): Cell => ({
        table: "Runtimes",
        row: "cudo-emulator",
        column: runtime.column,
        run: () => serveFrom(runtime, folder(runtime.column)),
      }),
    ),
  ];
}

async function installAndUse(major: number, registry: string, emulator: readonly string[]): Promise<void> {
  const prefix = `${WORK}prefix/node-${major}`;
  const home = `${prefix}/home`;
  await mkdir(home, { recursive: true });
  await writeFile(`${home}/.npmrc`, npmrc(registry));
  const PATH = `${dirname(node(major))}:${prefix}/bin:/usr/local/bin:/usr/bin:/bin`;
  const env = { ...NPM_ENV, HOME: home, PATH, NO_COLOR: "1" };
  await mustRun("npm", ["install", "--global", "--prefix", prefix, "@cudo-compute/cli"], { env });

  await using server = await startEmulator(emulator);
  const { baseUrl, apiKey, projectId } = server.settings;
  const options = { env: { ...env, CUDO_API_URL: baseUrl, CUDO_PROJECT_ID: projectId }, cwd: home };
  const cudo = (...args: readonly string[]) => mustRun("cudo", args, options);
  const json = async (...args: readonly string[]) => JSON.parse(await cudo(...args, "-o", "json"));

  const installed = await manifestOf(`${prefix}/lib/node_modules/@cudo-compute/cli`);
  assert.equal(await cudo("--version"), `${installed.version}\n`);
  assert.equal((await json("version")).node, versionOf(`node-${major}`));
  await mustRun("cudo", ["login", "--api-key-stdin"], { ...options, input: apiKey });
  assert.equal((await json("whoami")).id, "ada@example.com");
  assert.deepEqual(await json("vm", "list"), []);
  await cudo(
    ...["vm", "create", "gpu-1", "--data-center", "gb-bournemouth-1", "--machine-type", "epyc-rome-rtx-a5000"],
    ...["--image", "ubuntu-2204", "--vcpus", "8", "--memory-gib", "16", "--gpus", "1", "--wait"],
  );
  const [vm] = await json("vm", "list");
  assert.deepEqual([vm.id, vm.state], ["gpu-1", "ACTIVE"]);
  await cudo("vm", "delete", "gpu-1", "--yes", "--wait");
  assert.match(await cudo("completion", "bash"), /^complete /m);
  await cudo("logout");
  assert.equal((await runProcess("cudo", ["vm", "list"], options)).code, 4, "nobody is logged in any more");
}

async function serveFrom({ command }: Runtime, folder: string): Promise<void> {
  const home = `${folder}node_modules/@cudo-compute/emulator`;
  const { bin, version } = await manifestOf(home);
  const program = `${home}/${bin["cudo-emulator"]}`;
  const [runtime = "", ...args] = [...command, program, "--version"];
  assert.equal(await mustRun(runtime, args), `${version}\n`);
  await using server = await startEmulator([...command, program]);
  const { baseUrl, apiKey, projectId } = server.settings;
  const headers = { authorization: `Bearer ${apiKey}` };
  const vms = await fetch(`${baseUrl}/v1/projects/${projectId}/vms`, { headers });
  assert.match(await vms.text(), /"VMs"/);
  const provider = await fetch(`${baseUrl}/oidc/.well-known/openid-configuration`);
  assert.match(await provider.text(), /"issuer"/);
}

interface Installed {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
}

const manifestOf = async (folder: string): Promise<Installed> =>
  JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
