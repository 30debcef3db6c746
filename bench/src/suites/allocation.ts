// The heap that a call takes, without a network: what is allocated before the collector comes.
import type { Adapter } from "../adapter.ts";
import type { Figure } from "../measures.ts";
import { OURS } from "../ours.ts";
import { loadPeers } from "../peers.ts";
import { startServer } from "../start-server.ts";
import { interval, median } from "../statistics.ts";
import { stubFetch } from "../stub-fetch.ts";
import { report } from "../suite.ts";

const ROUNDS = 9;
const CALLS = 100;

const server = await startServer();
await stubFetch(server);
const [yardstick, ...peers] = await loadPeers();
const over = [...peers, ...OURS].filter(({ ownTransport }) => !ownTransport);

const bare = median(await kilobytes(yardstick));
const figures: Figure[] = [];
for (const adapter of over) {
  const each = (await kilobytes(adapter)).map((size) => size - bare);
  figures.push({ peer: adapter.name, measure: "heap", value: median(each), interval: interval(each) });
}
server.stop();
report({ figures: [{ peer: yardstick.name, measure: "heap", value: 0 }, ...figures] });
process.exit();

/** Per call, in each round. */
async function kilobytes(adapter: Adapter): Promise<number[]> {
  const peer = adapter.connect(server);
  const calls = async () => {
    for (let call = 0; call < CALLS; call++) await peer.getVM("p", "vm-1");
  };
  for (let warm = 0; warm < 5; warm++) await calls();
  const sizes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    await calls();
    sizes.push((process.memoryUsage().heapUsed - before) / CALLS / 1_000);
  }
  return sizes;
}
