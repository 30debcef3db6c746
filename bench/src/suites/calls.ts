// One VM again and again: one call after another, 50 in flight, and with a fetch that answers at once.
import type { Adapter, Target } from "../adapter.ts";
import type { Figure, MeasureId } from "../measures.ts";
import { OURS } from "../ours.ts";
import { loadPeers } from "../peers.ts";
import { type Contender, rounds } from "../rounds.ts";
import { startServer } from "../start-server.ts";
import { stubFetch } from "../stub-fetch.ts";
import { report } from "../suite.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20);
const CALLS = 40;
/** Without a network a call is so short that its garbage would be paid for in the next one's turn. */
const STUBBED_CALLS = 500;
const WIDTH = 50;
const WAVES = 3;

const server = await startServer();
const [yardstick, ...peers] = await loadPeers();
const all = [...peers, ...OURS];

/** Calls, one after another. */
async function inTurn(target: Target, adapter: Adapter, calls: number): Promise<Contender> {
  const peer = adapter.connect(target);
  return {
    name: adapter.name,
    async run() {
      for (let call = 0; call < calls; call++) await peer.getVM("p", "vm-1");
    },
  };
}

/** Calls, all at once, a few times over. */
async function atOnce(target: Target, adapter: Adapter): Promise<Contender> {
  const peer = adapter.connect(target);
  return {
    name: adapter.name,
    async run() {
      for (let wave = 0; wave < WAVES; wave++) {
        await Promise.all(Array.from({ length: WIDTH }, () => peer.getVM("p", "vm-1")));
      }
    },
  };
}

async function measure(
  measure: MeasureId,
  adapters: readonly Adapter[],
  contender: (adapter: Adapter) => Promise<Contender>,
): Promise<Figure[]> {
  const contenders = await Promise.all(adapters.map(contender));
  const ratios = await rounds(await contender(yardstick), contenders, ROUNDS);
  return ratios.map(({ name, ratio, interval }) => ({ peer: name, measure, value: ratio, interval }));
}

const figures = await measure("sequential", all, (adapter) => inTurn(server, adapter, CALLS));
figures.push(...(await measure("inFlight", all, (adapter) => atOnce(server, adapter))));

await stubFetch(server);
const stubbed = all.filter(({ ownTransport }) => !ownTransport);
figures.push(...(await measure("stub", stubbed, (adapter) => inTurn(server, adapter, STUBBED_CALLS))));
server.stop();
const one = (["sequential", "inFlight", "stub"] as const).map((measure) => ({
  peer: yardstick.name,
  measure,
  value: 1,
}));
report({ figures: [...one, ...figures] });
process.exit();
