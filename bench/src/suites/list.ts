// A list of 10,000 VMs in one answer: time beside raw fetch, and the most memory that a process needs for it.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Adapter } from "../adapter.ts";
import type { Figure } from "../measures.ts";
import { OURS } from "../ours.ts";
import { loadPeers } from "../peers.ts";
import { rounds } from "../rounds.ts";
import { startServer } from "../start-server.ts";
import { median } from "../statistics.ts";
import { report } from "../suite.ts";

const ROUNDS = 8;
const PROJECT = "10000";

const server = await startServer();
const [yardstick, ...peers] = await loadPeers();
const all = [...peers, ...OURS];
const contender = (adapter: Adapter) => {
  const peer = adapter.connect(server);
  return { name: adapter.name, run: () => peer.listVMs(PROJECT) };
};
const ratios = await rounds(contender(yardstick), all.map(contender), ROUNDS, 1);

const peak = async ({ name }: Adapter, processes: number): Promise<number> => {
  const peaks: number[] = [];
  for (let turn = 0; turn < processes; turn++) {
    const program = fileURLToPath(new URL("../list-once.ts", import.meta.url));
    const child = fork(program, [name, server.baseUrl, PROJECT], {
      execArgv: ["--import", import.meta.resolve("tsx")],
    });
    const [megabytes] = (await once(child, "message")) as [number];
    peaks.push(megabytes);
    if (child.exitCode === null) await once(child, "exit");
  }
  return median(peaks);
};
const bare = await peak(yardstick, 3);
const figures: Figure[] = [{ peer: yardstick.name, measure: "listTime", value: 1 }];
for (const { name, ratio, interval } of ratios) {
  figures.push({ peer: name, measure: "listTime", value: ratio, interval });
}
figures.push({ peer: yardstick.name, measure: "listMemory", value: 0 });
for (const adapter of all) {
  const value = (await peak(adapter, OURS.includes(adapter) ? 3 : 1)) - bare;
  figures.push({ peer: adapter.name, measure: "listMemory", value });
}
server.stop();
report({ figures });
process.exit();
