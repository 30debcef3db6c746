// One VM again and again: one call after another, 50 in flight, and with a fetch that answers at once.

import type { Adapter } from "../adapter.ts";
import { rounds } from "../how-often.ts";
import type { Contender } from "../rounds.ts";
import { stubFetch } from "../stub-fetch.ts";
import { done, ratio, trial } from "./trial.ts";

const CALLS = 50;
const WIDTH = 50;
const WAVES = 3;
const STUBBED_CALLS = 1_000;
const COUNT = rounds(21);
// 5,000 calls: what is measured is a server that runs, whose code the engine has compiled, not its first second.
const WARM = rounds(100);

const it = await trial();

/** Calls, one after another. */
const inTurn =
  (calls: number, target = it.target) =>
  (adapter: Adapter): Contender => {
    const peer = adapter.connect(target);
    return {
      async run() {
        for (let call = 0; call < calls; call++) await peer.getVM("p", "vm-1");
      },
    };
  };

/** Calls, all at once, a few times over. */
const atOnce = (adapter: Adapter): Contender => {
  const peer = adapter.connect(it.target);
  return {
    async run() {
      for (let wave = 0; wave < WAVES; wave++) {
        await Promise.all(Array.from({ length: WIDTH }, () => peer.getVM("p", "vm-1")));
      }
    },
  };
};

/** Each turn begins with an empty young generation, and pays for the garbage of its own. */
const settle = async () => {
  globalThis.gc?.({ type: "minor" });
  await new Promise((resolve) => setImmediate(resolve));
};

const figures = [
  await ratio("sequential", it, inTurn(CALLS), { count: COUNT, warm: WARM, settle }),
  await ratio("inFlight", it, atOnce, { count: COUNT, warm: 16, settle }),
];
if (!it.adapter.ownTransport) {
  const stubbed = inTurn(STUBBED_CALLS, await stubFetch(it.target));
  figures.push(await ratio("stub", it, stubbed, { count: COUNT, warm: 5, settle }));
}
done(figures);
