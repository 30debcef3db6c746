import { CudoCompute } from "@cudo-compute/client";
import { VirtualClock } from "./virtual-clock.ts";

/** What it takes to wait for many VMs at once. */
export interface Waits {
  /** The most timers that were set at the same time. */
  readonly timers: number;
  /** For each VM. */
  readonly polls: number;
  /** Of the processor, for each poll, in µs. */
  readonly cpu: number;
}

const TEN_MINUTES = 600_000;

/** Waits for so many VMs, each of which is ACTIVE after ten minutes of a clock that jumps. */
export async function waits(count: number): Promise<Waits> {
  const clock = new VirtualClock();
  let polls = 0;
  const fetch = async (url: string) => {
    polls++;
    const state = clock.now() < TEN_MINUTES ? "PENDING" : "ACTIVE";
    return Response.json({ VM: { id: url.slice(url.lastIndexOf("/") + 1), state } });
  };
  const cudo = new CudoCompute({ apiKey: "bench-key-0123456789", projectId: "p", fetch, clock });
  const begun = process.cpuUsage();
  await clock.run(Promise.all(Array.from({ length: count }, (_, index) => cudo.vms.waitFor(`vm-${index}`, "ACTIVE"))));
  const { user, system } = process.cpuUsage(begun);
  return { timers: clock.most, polls: polls / count, cpu: (user + system) / polls };
}
