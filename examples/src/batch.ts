// 50 jobs, each on a VM of its own, at most 10 VMs at a time. A job that fails does not stop the others, and no VM outlives
// its job, whatever happens to it.
// Run it: pnpm example batch

import { CudoCompute, type VM } from "@cudo-compute/client";

const cudo = new CudoCompute(); // CUDO_API_KEY, CUDO_PROJECT_ID and CUDO_API_URL
const jobs = Array.from({ length: 50 }, (_, index) => `render-${index + 1}`);

const results = await atMost(10, jobs, async (vmId) => {
  await using lease = await cudo.vms.lease({
    vmId,
    dataCenterId: "gb-bournemouth-1",
    machineType: "intel-broadwell",
    bootDiskImageId: "ubuntu-2404",
    vcpus: 2,
    memoryGib: 4,
  });
  return work(lease.vm);
}); //                      ↑ here each VM is terminated, also when work() throws

const failed = results.filter((result) => result.status === "rejected");
for (const { reason } of failed) console.log(reason instanceof Error ? reason.message : reason);
console.log(`${results.length - failed.length} done, ${failed.length} failed, ${await cudo.vms.count()} VMs left`);
if (failed.length > 0) process.exitCode = 1;

/** The job itself: connect to the VM, run something there, bring the result home. */
async function work(vm: VM): Promise<string> {
  return `rendered on ${vm.externalIpAddress}`;
}

/** Does `task` for every item, so many at a time. Settles all of them, like Promise.allSettled. */
async function atMost<T, R>(limit: number, items: readonly T[], task: (item: T) => Promise<R>) {
  const results: PromiseSettledResult<Awaited<R>>[] = [];
  const queue = items.entries(); // shared: each worker takes the next one
  const worker = async () => {
    for (const [index, item] of queue) {
      const [result] = await Promise.allSettled([task(item)]);
      results[index] = result;
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
