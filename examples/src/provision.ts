// A GPU VM as you would set one up for work: a firewall, a data disk, a start script; then the wait until all of it is there.
// Ctrl-C ends the wait. What was made is deleted again at the end: leave that part out to keep it.
// Run it: pnpm example provision

import { CudoCompute, isCudoError, WaitError } from "@cudo-compute/client";

const cudo = new CudoCompute(); // CUDO_API_KEY, CUDO_PROJECT_ID and CUDO_API_URL
const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort(new Error("interrupted")));

const dataCenterId = "gb-bournemouth-1";
const undo: (() => Promise<unknown>)[] = [];

try {
  const firewall = await cudo.securityGroups.create({
    id: "trainer-ssh",
    dataCenterId,
    rules: [{ ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_TCP", ports: "22", ipRangeCidr: "203.0.113.0/24" }],
  });
  undo.unshift(() => cudo.securityGroups.delete(firewall.id));

  await cudo.disks.create({ id: "trainer-data", dataCenterId, sizeGib: 200 });
  undo.unshift(() => cudo.disks.delete("trainer-data"));
  await cudo.disks.waitFor("trainer-data", "READY", { signal: interrupted.signal });

  await cudo.vms.create({
    vmId: "trainer",
    dataCenterId,
    machineType: "epyc-rome-rtx-a5000",
    bootDiskImageId: "ubuntu-2204-nvidia-550-docker-v20250303",
    vcpus: 12,
    memoryGib: 32,
    gpus: 1,
    storageDiskIds: ["trainer-data"],
    securityGroupIds: [firewall.id],
    sshKeySource: "SSH_KEY_SOURCE_USER",
    startScript: "docker pull pytorch/pytorch",
  });
  undo.unshift(async () => {
    await cudo.vms.waitFor("trainer", ["ACTIVE", "STOPPED", "FAILED"]); // until then it cannot be terminated
    await cudo.vms.terminate("trainer");
    await cudo.vms.waitFor("trainer", "DELETED");
  });

  const vm = await cudo.vms.waitFor("trainer", "ACTIVE", {
    signal: interrupted.signal,
    onChange: ({ state, elapsed }) => console.log(`${state} after ${Math.round(elapsed / 1000)} s`),
    until: ({ storageDisks }) => storageDisks.length === 1, // disks arrive a little after the boot
  });
  console.log(`ssh root@${vm.externalIpAddress}`);
} catch (error) {
  if (error instanceof WaitError) console.error("states:", error.history.map(({ state }) => state).join(" → "));
  if (!isCudoError(error) && !interrupted.signal.aborted) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const step of undo) await step();
  console.log("everything is given back");
}
