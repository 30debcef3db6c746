// Every way to call does the same: a VM, and an error for a failure, for JSON that is cut off, and when the time is up.

import { OURS } from "../ours.ts";
import { loadPeers } from "../peers.ts";
import { startServer } from "../start-server.ts";
import { report } from "../suite.ts";

const server = await startServer(300);
const adapters = [...(await loadPeers()), ...OURS];
const wrong: string[] = [];
// One of the peers logs what it then fails with.
console.error = () => {};
for (const adapter of adapters) {
  const peer = adapter.connect(server);
  const expect = async (what: string, holds: Promise<boolean>) => {
    if (!(await holds.catch(() => false))) wrong.push(`${adapter.name}: ${what}`);
  };
  const rejects = (id: string) =>
    peer.getVM("p", id).then(
      () => false,
      (error) => error instanceof Error || (typeof error === "object" && error !== null),
    );
  await expect(
    "a VM is read",
    peer.getVM("p", "vm-1").then(({ id }) => id === "vm-1"),
  );
  await expect(
    "a list is read",
    peer.listVMs("20").then((vms) => vms.length === 20 && vms[19]?.id === "vm-19"),
  );
  await expect("404 is an error", rejects("missing"));
  await expect("malformed JSON is an error", rejects("malformed"));
  if (!adapter.untimed) await expect("a body that stalls ends in time", inTime(rejects("stalled")));
  await peer.close?.();
}
server.stop();
if (wrong.length > 0) throw new Error(`not the same work:\n${wrong.join("\n")}`);
report({ notes: adapters.map(({ name, how }) => `${name}: ${how}`) });

function inTime(work: Promise<boolean>): Promise<boolean> {
  return Promise.race([work, new Promise<boolean>((resolve) => setTimeout(resolve, 5_000, false).unref())]);
}
