import { createEmulator, type Emulator, type EmulatorOptions } from "@cudo-compute/emulator";
import type { CreateVMBody } from "@cudo-compute/types";
import { validators } from "@cudo-compute/validators";
import type { SettleEvent } from "../../src/hooks.ts";
import { CudoCompute, type CudoComputeOptions, type Fetch, type Hooks } from "../../src/index.ts";
import { IdleClock } from "./idle-clock.ts";

/** An emulator and a client of it. Both check every answer against the API's description. */
export interface Desk {
  readonly emulator: Emulator;
  readonly cudo: CudoCompute;
  /** The client's time: it never really passes. */
  readonly clock: IdleClock;
  /** The operations of all requests that were sent, in order. */
  readonly sent: string[];
  /** How each call ended. */
  readonly settled: SettleEvent[];
  /** Another client of the same emulator. */
  client(options?: CudoComputeOptions): CudoCompute;
}

export function desk(options: EmulatorOptions = {}, own: CudoComputeOptions = {}): Desk {
  const emulator = createEmulator({ validateResponses: true, ...options });
  const clock = new IdleClock();
  const sent: string[] = [];
  const settled: SettleEvent[] = [];
  const hooks: Hooks = {
    request: ({ operation }) => sent.push(operation),
    settle: (event) => settled.push(event),
  };
  const { fetch, apiKey, projectId } = emulator;
  const client = (extra: CudoComputeOptions = {}) =>
    new CudoCompute({ fetch, apiKey, projectId, clock, hooks, validate: validators, logLevel: "off", ...extra });
  return { emulator, cudo: client(own), clock, sent, settled, client };
}

export const DATA_CENTER = "gb-bournemouth-1";
export const MACHINE_TYPE = "epyc-rome-rtx-a4000";
export const HOUR = 3_600_000;

type VmOrder = Omit<CreateVMBody, "validateOnly">;

/** A VM that can be had. */
export const vmBody = (changes: Partial<VmOrder> = {}): VmOrder => ({
  vmId: "gpu-1",
  dataCenterId: DATA_CENTER,
  machineType: MACHINE_TYPE,
  bootDiskImageId: "ubuntu-2204",
  vcpus: 4,
  memoryGib: 16,
  gpus: 1,
  ...changes,
});

/** A network that can be had. */
export const networkBody = (id = "net") => ({ id, dataCenterId: DATA_CENTER, ipRange: "10.0.0.0/24" });

/** A fetch to which nobody listens, so many times; after that it is another one. */
export function refusing(times: number, then: Fetch): Fetch {
  let left = times;
  return async (url, init) => {
    if (left-- <= 0) return then(url, init);
    const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
    throw new TypeError("fetch failed", { cause });
  };
}

/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Does nothing more until a condition holds, turn by turn; fails when it never does. */
export async function until(holds: () => boolean, turns = 500_000): Promise<void> {
  for (let turn = 0; !holds(); turn++) {
    if (turn === turns) throw new Error(`After ${turns} turns it still does not hold: ${holds}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** An abort signal that tells how many listeners it still has. */
export function heardSignal(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  const added = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions | boolean) => {
    added.add(listener);
    // An abort comes once, and takes the listeners with it that wanted to hear it once.
    if (typeof options === "object" && options.once) add("abort", () => added.delete(listener));
    add(type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: EventListener) => {
    added.delete(listener);
    remove(type, listener);
  };
  return { controller, listeners: () => added.size };
}
