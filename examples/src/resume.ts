// A long list in portions: each run reads at most three pages and notes how far it came, so that the next run, or a run
// after a crash, goes on from there.
// Run it: pnpm example resume [file for the note]

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { CudoCompute, type Disk, type Page } from "@cudo-compute/client";

const note = process.argv[2] ?? "disks.cursor";
const cudo = new CudoCompute({ baseUrl: process.env.CUDO_API_URL }); // CUDO_API_KEY and CUDO_PROJECT_ID

const cursor = existsSync(note) ? readFileSync(note, "utf8") : undefined;
let page: Page<Disk> | undefined = await cudo.disks.list({}, { pageSize: 2, cursor });

for (let pages = 1; page && pages <= 3; pages++) {
  for (const disk of page) console.log(`${disk.id}  ${disk.sizeGib} GiB`);

  // Only after the page is dealt with: a crash reads a page twice, but never skips one.
  if (page.cursor === undefined) rmSync(note, { force: true });
  else writeFileSync(note, page.cursor);
  page = await page.next();
}
console.log(existsSync(note) ? "to be continued" : "that was all");
