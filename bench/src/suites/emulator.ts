// The emulator in a process of its own: start-up, requests a second, growth of lists, memory.

import { EMULATOR } from "../budgets.ts";
import { bareStartUp, commandStartUp, type EmulatorProcess, startEmulator } from "../emulator/emulator-process.ts";
import { inParallel, shoot } from "../emulator/load.ts";
import { vmBody } from "../emulator/vm-body.ts";
import { rounds } from "../how-often.ts";
import type { Figure, MeasureId } from "../measures.ts";
import { median } from "../statistics.ts";
import { report } from "../suite.ts";

const ROUNDS = rounds(7);
const GETS = 3_000;
const WIDTH = 32;

const figures: Figure[] = [];
const points: [number, number][] = [];
const startUps: number[] = [];
const bare: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  startUps.push(await commandStartUp());
  bare.push(await bareStartUp());
}
add("emulatorStart", median(startUps));

const full = await startEmulator();
const empty = full.memory();
await fill(full, 0, 10_000);
add("emulatorMemory", full.memory());
await full.stop();

const emulator = await startEmulator();
await fill(emulator, 0, 1_000);
const rates: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const begun = performance.now();
  await inParallel(GETS, WIDTH, (index) => ask(`vms/vm-${index % 1_000}`));
  rates.push((GETS / (performance.now() - begun)) * 1_000);
}
add("emulatorRate", median(rates));

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
  points.push([size, median(times)]);
}
await emulator.stop();
const [[few, short] = [1, 1]] = points;
const [many, long] = points.at(-1) ?? [1, 1];
add("emulatorGrowth", long / many / (short / few));
report({
  figures,
  charts: [{ name: "emulator-list", title: "A list from the emulator", x: "VMs", y: "ms", points }],
  notes: [
    `cudo-emulator's start-up: a bare Node process takes ${median(bare).toFixed(0)} ms of it; its memory with no VMs is ${empty.toFixed(0)} MB`,
  ],
});

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

function add(measure: MeasureId, value: number): void {
  figures.push({ peer: EMULATOR, measure, value });
}
