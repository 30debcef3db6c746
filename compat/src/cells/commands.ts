import { readFile } from "node:fs/promises";
import type { Cell } from "../cell.ts";
import { NPM_ENV, npmrc } from "../consumer.ts";
import { startEmulator } from "../emulator.ts";
import { WORK } from "../paths.ts";
import { mustRun } from "../run-process.ts";
import { node } from "../tools.ts";
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
  await mustRun("mkdir", ["-p", home]);
  await mustRun("node", [
    "-e",
    "fs.writeFileSync(process.argv[1], process.argv[2])",
    `${home}/.npmrc`,
    npmrc(registry),
  ]);
  const PATH = `${node(major).slice(0, -"/node".length)}:${prefix}/bin:/usr/local/bin:/usr/bin:/bin`;
  const env = { ...NPM_ENV, HOME: home, PATH, NO_COLOR: "1" };
  await mustRun("npm", ["install", "--global", "--prefix", prefix, "@cudo-compute/cli"], { env });

  await using server = await startEmulator(emulator);
  const { baseUrl, apiKey, projectId } = server.settings;
  const environment = { ...env, CUDO_API_URL: baseUrl, CUDO_BASE_URL: baseUrl, CUDO_PROJECT_ID: projectId };
  const cudo = (args: readonly string[], input?: string) =>
    mustRun("cudo", args, { env: environment, input, cwd: home });

  expect("cudo --version", await cudo(["--version"]), /^\S*0\.0\.0|\d+\.\d+\.\d+/);
  await cudo(["login", "--api-key-stdin"], apiKey);
  expect("whoami", await cudo(["whoami", "-o", "json"]), /"/);
  expect("an empty list", await cudo(["vm", "list", "-o", "json"]), /^\[\]\s*$/);
  await cudo([
    ...["vm", "create", "gpu-1", "--data-center", "gb-bournemouth-1", "--machine-type", "epyc-rome-rtx-a5000"],
    ...["--image", "ubuntu-2204", "--vcpus", "8", "--memory-gib", "16", "--gpus", "1", "--wait"],
  ]);
  expect("the VM in the list", await cudo(["vm", "list", "-o", "json"]), /"state": ?"ACTIVE"/);
  expect("completion", await cudo(["completion", "bash"]), /complete/);
}

async function serveFrom({ command }: Runtime, folder: string): Promise<void> {
  const manifest = await readFile(`${folder}node_modules/@cudo-compute/emulator/package.json`, "utf8");
  const { bin }: { bin: Record<string, string> } = JSON.parse(manifest);
  const program = `${folder}node_modules/@cudo-compute/emulator/${bin["cudo-emulator"]}`;
  await using server = await startEmulator([...command, program]);
  const { baseUrl, apiKey, projectId } = server.settings;
  const headers = { authorization: `Bearer ${apiKey}` };
  const vms = await fetch(`${baseUrl}/v1/projects/${projectId}/vms`, { headers });
  expect("the VMs", await vms.text(), /"VMs"/);
  const provider = await fetch(`${baseUrl}/oidc/.well-known/openid-configuration`);
  expect("the OpenID provider", await provider.text(), /"issuer"/);
}

function expect(what: string, text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${what}: expected ${pattern}, but got\n${text}`);
}
