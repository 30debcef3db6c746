import { type CreateVMBody, CudoCompute, isApiError } from "@cudo-compute/client";
import type { Settings } from "./settings.ts";

/** A VM's life, and what a VM that is not there looks like. */
export default async function quickStart(settings: Settings): Promise<void> {
  const cudo = new CudoCompute({ ...settings, dangerouslyAllowBrowser: true });
  const types = await cudo.machineTypes.list({ gpuModelId: "nvidia-rtx-a5000", minGpusFree: 1 }).collect();
  console.log(`${types.length} machine types with an RTX A5000`);

  const body = {
    vmId: "gpu-1",
    dataCenterId: "gb-bournemouth-1",
    machineType: "epyc-rome-rtx-a5000",
    bootDiskImageId: "ubuntu-2204",
    vcpus: 8,
    memoryGib: 16,
    gpus: 1,
  } satisfies CreateVMBody;
  const { meta } = await cudo.vms.create(body).withResponse();
  console.log(`${meta.operation} answered ${meta.status} at attempt ${meta.attempts}`);

  const active = await cudo.vms.waitFor("gpu-1", "ACTIVE", {
    interval: 20,
    onChange: ({ state }) => console.log(`gpu-1 is ${state}`),
  });
  console.log(`it costs ${active.price?.totalPriceHr?.value} an hour`);
  for await (const { id, gpuQuantity, gpuModel } of cudo.vms.list()) console.log(`${id}: ${gpuQuantity} x ${gpuModel}`);

  await cudo.vms.terminate("gpu-1");
  await cudo.vms.waitFor("gpu-1", "DELETED", { interval: 20 });

  try {
    await cudo.vms.get("gpu-1");
  } catch (error) {
    if (!isApiError(error, "NOT_FOUND")) throw error;
    console.log(`${error.operation}: ${error.code}, HTTP ${error.status}`);
  }
  await cudo.close();
}
