// The program under test: replaces a VM by a fresh one of the same make, and is careful about it.

import { isApiError, type ProjectView, type VM } from "@cudo-compute/client";

/** Creates `next`, waits until it runs, and terminates `old`. When `next` fails, it is cleaned up and `old` stays. */
export async function replaceVm(project: ProjectView, old: string, next: string): Promise<VM> {
  const { datacenterId, machineType, bootDisk, vcpus, memory, gpuQuantity } = await project.vms.get(old);
  await project.vms.create({
    vmId: next,
    dataCenterId: datacenterId,
    machineType,
    bootDiskImageId: bootDisk?.publicImageId ?? "ubuntu-2404",
    vcpus,
    memoryGib: memory,
    gpus: gpuQuantity,
  });
  try {
    const vm = await project.vms.waitFor(next, "ACTIVE", { within: 30 * 60_000 });
    await project.vms.terminate(old);
    return vm;
  } catch (error) {
    await project.vms.terminate(next).catch((failure) => {
      if (!isApiError(failure, "NOT_FOUND", "FAILED_PRECONDITION")) throw failure;
    });
    throw error;
  }
}
