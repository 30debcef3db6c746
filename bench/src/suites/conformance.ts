// Every way to call does the same: a VM, and an error for a failure, for JSON that is cut off, and when the time is up; each call
// is one request, 50 of them are in flight at once, and connections are used again. The types are the compiler's to check.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Adapter } from "../adapter.ts";
import { loadAdapters } from "../adapters.ts";
import { PEERS_FOLDER, peerFile } from "../peers.ts";
import { startServer } from "../start-server.ts";
import { report } from "../suite.ts";

const WIDTH = 50;
const PATIENCE = 5_000;

const server = await startServer(300);
const { yardstick, contenders } = await loadAdapters();
const adapters = [yardstick, ...contenders];
const wrong = compilerErrors();
// One of the peers logs what it then fails with.
console.error = () => {};
for (const [at, adapter] of adapters.entries()) {
  for (const [what, holds] of checks(adapter, at)) if (!(await inTime(holds))) wrong.push(`${adapter.name}: ${what}`);
}
server.stop();
if (wrong.length > 0) throw new Error(`not the same work:\n${wrong.join("\n")}`);
report({ sameWork: adapters.map(({ name, how }) => ({ peer: name, how })) });
process.exit();

type Check = readonly [what: string, holds: () => Promise<boolean>];

function checks(adapter: Adapter, at: number): readonly Check[] {
  const peer = adapter.connect(server);
  // A limit of time of its own, so that only what stalls runs into it.
  const patient = adapter.connect({ ...server, timeout: PATIENCE });
  const read = (id: string) => patient.getVM("p", id).then(({ id: seen }) => seen === "vm-1");
  const together = async () =>
    (await Promise.all(Array.from({ length: WIDTH }, () => read(`held-${at}`)))).every(Boolean);
  const rejects = (id: string) =>
    peer.getVM("p", id).then(
      () => false,
      (error) => typeof error === "object" && error !== null,
    );
  return [
    ["a VM is read", () => read("vm-1")],
    ["a list is read", () => patient.listVMs("20").then((vms) => vms.length === 20 && vms[19]?.id === "vm-19")],
    ["404 is an error", () => rejects("missing")],
    ["malformed JSON is an error", () => rejects("malformed")],
    ["50 calls are 50 requests in flight", together],
    [
      "the next 50 calls open no connection, and are 50 requests",
      async () => {
        const before = await counts();
        if (!(await together())) return false;
        const { connections, requests } = await counts();
        return connections === before.connections && requests === before.requests + WIDTH;
      },
    ],
    ["a body that stalls ends in time", async () => adapter.untimed || rejects("stalled")],
    ["it lets go", async () => (await Promise.all([peer.close?.(), patient.close?.()])).length === 2],
  ];
}

/** What the server has seen. */
async function counts(): Promise<{ connections: number; requests: number }> {
  return (await (await fetch(`${server.baseUrl}/counts`)).json()) as { connections: number; requests: number };
}

async function inTime(holds: () => Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
  return Promise.race([holds().catch(() => false), late]);
}

/** Whether the results have the types that the adapters say. */
function compilerErrors(): string[] {
  const compiler = join(peerFile("typescript/package.json"), "../bin/tsc");
  try {
    execFileSync(process.execPath, [compiler, "-p", PEERS_FOLDER], { encoding: "utf8" });
    return [];
  } catch (error) {
    return [(error as { stdout: string }).stdout];
  }
}
