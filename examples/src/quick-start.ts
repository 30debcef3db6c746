// The shortest whole life of a VM: rent it, wait until it runs, give it back.
// Run it: pnpm example quick-start

import { CudoCompute } from "@cudo-compute/client";

const cudo = new CudoCompute(); // CUDO_API_KEY, CUDO_PROJECT_ID and CUDO_API_URL

await cudo.vms.create({
  vmId: "hello",
  dataCenterId: "gb-bournemouth-1",
  machineType: "intel-broadwell",
  bootDiskImageId: "ubuntu-2404",
  vcpus: 1,
  memoryGib: 2,
});
const vm = await cudo.vms.waitFor("hello", "ACTIVE");
console.log(`${vm.id} is ${vm.state} at ${vm.externalIpAddress} for $${vm.price?.totalPriceHr?.value} an hour`);

await cudo.vms.terminate("hello");
await cudo.vms.waitFor("hello", "DELETED");
console.log(`${vm.id} is gone`);
