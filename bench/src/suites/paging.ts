// 100,000 disks, read with one loop: time, and what of the heap is kept from page 100 to the end.
import { CUDO } from "../budgets.ts";
import { diskPages } from "../disk-pages.ts";
import { report } from "../suite.ts";

const begun = performance.now();
let seen = 0;
let early = 0;
for await (const _ of diskPages(1_000).disks.list({}, { pageSize: 100 })) if (++seen === 10_000) early = kept();
const late = kept();
const elapsed = performance.now() - begun;
if (seen !== 100_000) throw new Error(`${seen} disks of 100,000.`);
report({
  figures: [
    { peer: CUDO, measure: "pagingTime", value: elapsed },
    { peer: CUDO, measure: "pagingMemory", value: Math.max(0, late - early) },
  ],
});

/** What is in use after a collection, in MB. */
function kept(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_000_000;
}
