// A long list in portions: each run reads two pages and notes how far it came, so that the next run, or a run after a crash,
// goes on from there.
// Run it a few times: pnpm example resume [file for the note]

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { CudoCompute, type Page, type VolumePrice } from "@cudo-compute/client";

const note = process.argv[2] ?? "prices.cursor";
const cudo = new CudoCompute(); // the catalogue needs no key

const cursor = existsSync(note) ? readFileSync(note, "utf8") : undefined;
let page: Page<VolumePrice> | undefined = await cudo.volumes.prices.list({ pageSize: 25, cursor });

for (let pages = 1; page; pages++) {
  const places = new Set(page.items.map(({ dataCenterId }) => dataCenterId));
  console.log(`${page.items.length} of ${page.total} prices: ${[...places].join(", ")}`);

  // Only after the page is dealt with: a crash reads a page twice, but never skips one.
  if (page.cursor === undefined) rmSync(note, { force: true });
  else writeFileSync(note, page.cursor);
  page = pages < 2 ? await page.next() : undefined;
}
console.log(existsSync(note) ? "there is more: run it again" : "that was all");
