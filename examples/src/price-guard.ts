// Know the price before it is charged, refuse what is too much, and never leave a VM running by accident.
// Run it: pnpm example price-guard

import { CudoCompute, UsageError } from "@cudo-compute/client";

const cudo = new CudoCompute(); // CUDO_API_KEY, CUDO_PROJECT_ID and CUDO_API_URL
const body = {
  vmId: "batch-job",
  dataCenterId: "no-luster-1",
  machineType: "epyc-rome-rtx-a5000",
  bootDiskImageId: "ubuntu-2204",
  vcpus: 8,
  memoryGib: 16,
  gpus: 1,
  ttl: "7200s", // the service itself deletes the VM after two hours, even if this program is killed
};

const { parts, priceHr, priceMonth } = await cudo.vms.quote(body);
for (const { part, quantity, priceHr } of parts)
  console.log(`${part.padEnd(12)}${String(quantity).padStart(4)}  $${priceHr}`);
console.log(`together $${priceHr} an hour, $${priceMonth} a month`); // exact decimals, as strings

try {
  await cudo.vms.create(body, { maxPricePerHour: 0.5 });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.log(error.message); // nothing was created, nothing is charged
}

{
  await using lease = await cudo.vms.lease(body, { maxPricePerHour: 1 });
  console.log(`at work on ${lease.vm.externalIpAddress}`);
} // the end of this block terminates the VM and waits until it is gone

console.log(`${await cudo.vms.count()} VMs left`);
