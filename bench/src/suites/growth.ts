// How costs grow: with pages, calls at once, retries, VMs watched, and those who read one stored login.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAuth } from "@cudo-compute/auth";
import { FileStore } from "@cudo-compute/auth/node";
import { FakeClock, FakeIdp } from "@cudo-compute/auth/testing";
import { CudoCompute } from "@cudo-compute/client";
import { diskPages } from "../disk-pages.ts";
import { rounds } from "../how-often.ts";
import { startServer } from "../start-server.ts";
import { median } from "../statistics.ts";
import { type Chart, report } from "../suite.ts";
import { VirtualClock } from "../virtual-clock.ts";
import { waits } from "../waits.ts";

const ROUNDS = rounds(5);
const KEY = "bench-key-0123456789";

/** The median time of the work for each size, in ms. */
async function grow(sizes: readonly number[], work: (size: number) => Promise<unknown>): Promise<[number, number][]> {
  const points: [number, number][] = [];
  for (const size of [sizes[0] ?? 1, ...sizes]) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      await work(size);
      times.push(performance.now() - begun);
    }
    points.push([size, round(median(times))]);
  }
  return points.slice(1); // The first was for the engine's compiler.
}

const round = (value: number): number => Number(value.toPrecision(3));

const pages: Chart = {
  name: "pages",
  title: "Paging through a list",
  x: "pages of 100",
  y: "ms",
  points: await grow([10, 100, 250, 500, 1_000], async (count) => {
    for await (const _ of diskPages(count).disks.list({}, { pageSize: 100 }));
  }),
};

const server = await startServer();
const loopback = new CudoCompute({ baseUrl: server.baseUrl, apiKey: server.apiKey, projectId: "p" });
const calls: Chart = {
  name: "calls",
  title: "Calls at once",
  x: "in flight",
  y: "ms for all",
  points: await grow([1, 10, 50, 100, 200, 400], (count) =>
    Promise.all(Array.from({ length: count }, () => loopback.vms.get("vm-1"))),
  ),
};
server.stop();

/** A hundred calls that fail so many times before they succeed. */
async function retried(retries: number): Promise<void> {
  const clock = new VirtualClock();
  const left = new Map<string, number>();
  const fetch = async (url: string) => {
    const tries = left.get(url) ?? retries;
    left.set(url, tries - 1);
    if (tries > 0) return Response.json({ code: 14, message: "busy" }, { status: 503 });
    return Response.json({ VM: { id: "vm-1" } });
  };
  for (let call = 0; call < 100; call++) {
    const cudo = new CudoCompute({ apiKey: KEY, projectId: "p", fetch, clock, retry: { attempts: 10 } });
    await clock.run(cudo.vms.get(`vm-${call}`));
  }
}
const retries: Chart = {
  name: "retries",
  title: "Retries of 100 calls",
  x: "retries each",
  y: "ms for all, the pauses left out",
  points: await grow([0, 1, 2, 4, 8], retried),
};

const watched: [number, number][] = [];
await waits(100); // Warm.
for (const count of [10, 100, 250, 500, 1_000]) watched.push([count, round((await waits(count)).cpu)]);
const waiting: Chart = {
  name: "waits",
  title: "Waiting for VMs, ten minutes each",
  x: "VMs at once",
  y: "µs of CPU per poll",
  points: watched,
};

const directory = mkdtempSync(join(tmpdir(), "cudo-bench-"));
const idp = new FakeIdp({ clock: new FakeClock() });
const auth = () =>
  createAuth(idp.settings(), { fetch: idp.fetch, clock: idp.clock, store: new FileStore({ directory }) });
await auth().login({ prompt: { onDeviceCode: () => idp.approve() } });
const readers: Chart = {
  name: "readers",
  title: "Readers of one stored login",
  x: "readers at once",
  y: "ms for all",
  points: await grow([1, 10, 50, 100, 200], (count) =>
    Promise.all(Array.from({ length: count }, () => auth().session().getToken())),
  ),
};
rmSync(directory, { recursive: true });

report({ charts: [pages, calls, retries, waiting, readers] });
process.exit();
