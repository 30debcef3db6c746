// 200 clients create and terminate VMs of one emulator for ten seconds; nothing may be lost.
import { startEmulator } from "../emulator/emulator-process.ts";
import { shoot } from "../emulator/load.ts";
import { vmBody } from "../emulator/vm-body.ts";
import { report } from "../suite.ts";

const CLIENTS = 200;
const SECONDS = Number(process.env.BENCH_SOAK_SECONDS ?? 10);

const emulator = await startEmulator();
const vms = `${emulator.url}/v1/projects/${emulator.projectId}`;
const end = performance.now() + SECONDS * 1_000;
const giveUp = end + 10_000;
const counts = { created: 0, active: 0, gone: 0, wrong: 0 };
const memory: number[] = [];

const sampler = setInterval(() => memory.push(emulator.memory()), 1_000);
await Promise.all(Array.from({ length: CLIENTS }, (_, client) => live(client)));
clearInterval(sampler);

const { text } = await ask("GET", "/vms");
const left = (JSON.parse(text) as { VMs: unknown[] }).VMs.length;
const third = Math.floor(memory.length / 3);
const [early, late] = [memory.slice(third, 2 * third), memory.slice(-third)].map((part) => Math.max(...part));
const told = `${counts.created} VMs created, ${counts.active} became ACTIVE, ${counts.gone} gone, ${left} left, ${counts.wrong} wrong answers`;
await emulator.stop();
if (counts.created !== counts.active || counts.active !== counts.gone || left > 0 || counts.wrong > 0)
  throw new Error(told);
report({
  notes: [
    `soak of the emulator, ${CLIENTS} clients for ${SECONDS} s: ${told}; at most ${early?.toFixed(0)} MB in the second third, ${late?.toFixed(0)} MB in the last`,
  ],
});

/** One client: creates a VM, waits for it, terminates it, waits until it is gone, and starts again. */
async function live(client: number): Promise<void> {
  for (let turn = 0; performance.now() < end; turn++) {
    const id = `vm-${client}-${turn}`;
    expect(200, (await ask("POST", "/vm", vmBody(id))).status);
    counts.created++;
    while (stateOf(await ask("GET", `/vms/${id}`)) !== "ACTIVE") if (performance.now() > giveUp) return;
    counts.active++;
    expect(200, (await ask("POST", `/vms/${id}/terminate`)).status);
    while ((await ask("GET", `/vms/${id}`)).status !== 404) if (performance.now() > giveUp) return;
    counts.gone++;
  }
}

function ask(method: string, path: string, body?: object): ReturnType<typeof shoot> {
  return shoot({ url: vms + path, apiKey: emulator.apiKey, method, ...(body && { body }) });
}

function stateOf({ text }: { text: string }): unknown {
  return (JSON.parse(text) as { VM?: { state: string } }).VM?.state;
}

function expect(wanted: number, status: number): void {
  if (status !== wanted) counts.wrong++;
}
