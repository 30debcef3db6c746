// A list of 10,000 VMs in one answer: time beside raw fetch, and the most memory that a process needs for it.

import { loadAdapters } from "../adapters.ts";
import { YARDSTICK } from "../budgets.ts";
import { rounds } from "../how-often.ts";
import type { Figure } from "../measures.ts";
import { startServer } from "../start-server.ts";
import { interval, median } from "../statistics.ts";
import { report } from "../suite.ts";
import { runTrial, tryAll } from "../trials.ts";

const ROUNDS = rounds(5);
/** A collector that keeps the heap near to what is in use: else the peak tells how lazy it felt. */
const STRICT = ["--max-semi-space-size=1", "--single-threaded-gc"];

const times = await tryAll("list", ["--expose-gc"]);

const server = await startServer();
const { yardstick, contenders } = await loadAdapters();
const peaks = new Map([yardstick, ...contenders].map((adapter) => [adapter, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [adapter, all] of peaks) all.push(await runTrial<number>("list-memory", adapter, server, STRICT));
}
server.stop();
const bare = median(peaks.get(yardstick) ?? []);
const memory = [...peaks].map(([{ name }, all]): Figure => {
  const over = all.map((peak) => peak - bare);
  return { peer: name, measure: "listMemory", value: median(over), interval: interval(over) };
});
report({ figures: [{ peer: YARDSTICK, measure: "listTime", value: 1 }, ...times, ...memory] });
