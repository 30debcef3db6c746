// A profile of one adapter's calls, warm: one after another over loopback, and without a network.
import { Session } from "node:inspector/promises";
import type { Target } from "../adapter.ts";
import { stubFetch } from "../stub-fetch.ts";
import { done, trial } from "./trial.ts";

const SECONDS = 4;

const { target, adapter } = await trial();
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 100 });

const loopback = await profiled(target, 300);
if (adapter.ownTransport) done({ loopback });
else {
  const stub = await stubFetch(target);
  done({ loopback, "no-network": await profiled(stub, 20_000) });
}

/** So many calls to warm up, then a profile of as many as fit into the time. */
async function profiled(to: Target, warm: number) {
  const peer = adapter.connect(to);
  for (let call = 0; call < warm; call++) await peer.getVM("p", "vm-1");
  const end = performance.now() + SECONDS * 1_000;
  let calls = 0;
  await session.post("Profiler.start");
  for (; performance.now() < end; calls++) await peer.getVM("p", "vm-1");
  const { profile } = await session.post("Profiler.stop");
  return { calls, profile };
}
