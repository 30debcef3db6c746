// pnpm --filter @cudo-compute/bench emulator: start-up, requests a second, growth of lists, memory.
import { bareStartUp, commandStartUp, type EmulatorProcess, startEmulator } from "../emulator/emulator-process.ts";
import { inParallel, shoot } from "../emulator/load.ts";
import { vmBody } from "../emulator/vm-body.ts";
import { median } from "../statistics.ts";

const ROUNDS = 9;
const GETS = 3_000;
const WIDTH = 32;

const startUps: number[] = [];
const bare: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  startUps.push(await commandStartUp());
  bare.push(await bareStartUp());
}
row(
  "start-up of the command",
  `${median(startUps).toFixed(0)} ms (bare node ${median(bare).toFixed(0)} ms)`,
  "≤ 400 ms",
);

const full = await startEmulator();
const empty = full.memory();
await fill(full, 0, 10_000);
row("memory with 10,000 VMs", `${full.memory().toFixed(0)} MB (empty ${empty.toFixed(0)} MB)`, "≤ 150 MB");
await full.stop();

const emulator = await startEmulator();
await fill(emulator, 0, 1_000);
const rates: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const begun = performance.now();
  await inParallel(GETS, WIDTH, (index) => ask(`vms/vm-${index % 1_000}`));
  rates.push((GETS / (performance.now() - begun)) * 1_000);
}
row("single-VM GETs, 1,000 VMs", `${median(rates).toFixed(0)} a second`, "≥ 3,000 a second");

let filled = 1_000;
for (const size of [1_000, 2_000, 5_000, 10_000]) {
  await fill(emulator, filled, size);
  filled = size;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    await ask("vms");
    times.push(performance.now() - begun);
  }
  const each = ((median(times) / size) * 1_000).toFixed(1);
  row(`list of ${size} VMs`, `${median(times).toFixed(0)} ms, ${each} µs a VM`, "linear");
}
row("memory after 36 lists", `${emulator.memory().toFixed(0)} MB`, "");
await emulator.stop();

function ask(rest: string): Promise<unknown> {
  const { url, apiKey, projectId } = emulator;
  return shoot({ url: `${url}/v1/projects/${projectId}/${rest}`, apiKey });
}

async function fill({ url, apiKey, projectId }: EmulatorProcess, from: number, to: number): Promise<void> {
  await inParallel(to - from, WIDTH, async (index) => {
    const shot = {
      url: `${url}/v1/projects/${projectId}/vm`,
      apiKey,
      method: "POST",
      body: vmBody(`vm-${from + index}`),
    };
    const { status, text } = await shoot(shot);
    if (status !== 200) throw new Error(`CreateVM answered ${status}: ${text}`);
  });
}

function row(what: string, seen: string, budget: string): void {
  console.log(`${what.padEnd(28)} ${seen.padEnd(34)} ${budget}`);
}
