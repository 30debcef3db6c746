// What of the heap a call takes, without a network: what is in use more afterwards, and all that the collector took meanwhile.

import { GCProfiler } from "node:v8";
import type { Adapter } from "../adapter.ts";
import { rounds } from "../how-often.ts";
import { interval, median } from "../statistics.ts";
import { stubFetch } from "../stub-fetch.ts";
import { done, trial } from "./trial.ts";

const ROUNDS = rounds(7);
const CALLS = 1_000;

const { target, yardstick, adapter } = await trial();
const stub = await stubFetch(target);
const bare = median(await kilobytes(yardstick));
const sizes = await kilobytes(adapter);
const over = sizes.map((size) => size - bare);
done([{ peer: adapter.name, measure: "heap", value: median(over), interval: interval(over) }]);

/** Per call, in each round. */
async function kilobytes(of: Adapter): Promise<number[]> {
  const peer = of.connect(stub);
  const calls = async () => {
    for (let call = 0; call < CALLS; call++) await peer.getVM("p", "vm-1");
  };
  for (let warm = 0; warm < 5; warm++) await calls();
  const sizes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const profiler = new GCProfiler();
    profiler.start();
    const before = process.memoryUsage().heapUsed;
    await calls();
    const after = process.memoryUsage().heapUsed;
    const collected = profiler
      .stop()
      .statistics.map(
        ({ beforeGC, afterGC }) => beforeGC.heapStatistics.usedHeapSize - afterGC.heapStatistics.usedHeapSize,
      );
    sizes.push((after - before + collected.reduce((sum, size) => sum + size, 0)) / CALLS / 1_000);
  }
  return sizes;
}
