// Where is a GPU to be had now, and what would a whole VM with it cost? The cheapest offers first.
// Run it: pnpm example cheapest-gpu            one GPU of any model
//         pnpm example cheapest-gpu 4 h100     four, of a model with h100 in its name

import { CudoCompute } from "@cudo-compute/client";

const [gpus = "1", model = ""] = process.argv.slice(2);
const size = { gpus: Number(gpus), vcpus: 4 * Number(gpus), memoryGib: 16 * Number(gpus), storageGib: 100 };

const cudo = new CudoCompute(); // the catalogue needs no key

const types = await cudo.machineTypes
  .list({ minGpusFree: size.gpus, minVcpusFree: size.vcpus, minMemoryGibFree: size.memoryGib })
  .collect();
const offers = await Promise.all(
  types
    .filter(({ gpuModelId }) => gpuModelId.includes(model))
    .map(async (type) => ({ type, quote: await cudo.machineTypes.quote({ ...type, ...size }) })),
);
offers.sort((a, b) => Number(a.quote.priceHr) - Number(b.quote.priceHr));

if (offers.length === 0) console.log("none is free: try fewer GPUs, or another model");
else {
  console.log(row("GPU", "DATA CENTER", "$/HOUR", "$/MONTH", "FREE"));
  for (const { type, quote } of offers.slice(0, 8)) {
    const prices = [quote.priceHr, quote.priceMonth].map((price) => Number(price).toFixed(2));
    console.log(row(`${gpus} x ${type.gpuModel}`, type.dataCenterId, ...prices, String(type.totalGpuFree)));
  }
}

function row(...cells: string[]): string {
  return cells.map((cell, column) => (column < 2 ? cell.padEnd(24) : cell.padStart(10))).join("");
}
