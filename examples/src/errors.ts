// What can go wrong, and what to do about each: take the first data center that has room, try again only where it helps,
// and tell a person the rest.
// Run it: pnpm example errors

import { CudoCompute, isApiError, isCudoError, type VM } from "@cudo-compute/client";

const cudo = new CudoCompute({
  deadline: 60_000, // a call and its retries never take longer than a minute
  retry: { attempts: 4 }, // it waits as long as the service says, or with growing pauses
  hooks: { retry: ({ operation, error }) => console.log(`again: ${operation} (${error.name})`) },
});

try {
  const vm = await rentWhereThereIsRoom("h100", ["us-newyork-1", "ca-montreal-3"]);
  console.log(`${vm.id} is in ${vm.datacenterId}`);
  await cudo.vms.start(vm.id);
} catch (error) {
  console.log(advice(error));
} finally {
  await release("h100");
}

async function rentWhereThereIsRoom(vmId: string, dataCenterIds: string[]): Promise<VM> {
  const order = { vmId, machineType: "sapphire-rapids-h100", bootDiskImageId: "ubuntu-2204", gpus: 1 };
  for (const dataCenterId of dataCenterIds) {
    try {
      await cudo.vms.create({ ...order, dataCenterId, vcpus: 8, memoryGib: 32 });
      return await cudo.vms.waitFor(vmId, "ACTIVE");
    } catch (error) {
      if (!(isApiError(error) && error.reason === "NO_CAPACITY")) throw error;
      console.log(`no room in ${dataCenterId}`);
    }
  }
  throw new Error("no data center has room");
}

function advice(error: unknown): string {
  if (isApiError(error, "INVALID_ARGUMENT")) return error.details.fields.map(({ field }) => `fix ${field}`).join(", ");
  if (isApiError(error, "RESOURCE_EXHAUSTED")) return `over a limit: ${error.message}`;
  if (isApiError(error, "UNAUTHENTICATED", "PERMISSION_DENIED")) return `check the key: ${error.message}`;
  if (isApiError(error, "FAILED_PRECONDITION")) return `not now (${error.reason}): ${error.message}`;
  if (isCudoError(error) && error.kind === "connection") return `the service was not reached: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

async function release(id: string): Promise<void> {
  try {
    await cudo.vms.terminate(id);
    await cudo.vms.waitFor(id, "DELETED");
  } catch (error) {
    if (!isApiError(error, "NOT_FOUND")) throw error; // there was nothing to release
  }
}
