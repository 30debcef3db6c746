import { pathToFileURL } from "node:url";
import type { Adapter } from "./adapter.ts";
import { OURS } from "./ours.ts";
import { BUILT_PEERS } from "./peers.ts";

/** Every way to call: what the others stand beside, the others, and ours among them. */
export interface Adapters {
  readonly yardstick: Adapter;
  readonly contenders: readonly Adapter[];
}

export async function loadAdapters(): Promise<Adapters> {
  const { PEERS } = (await import(pathToFileURL(BUILT_PEERS).href)) as { PEERS: readonly [Adapter, ...Adapter[]] };
  const [yardstick, ...peers] = PEERS;
  return { yardstick, contenders: [...peers, ...OURS] };
}
