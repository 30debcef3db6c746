import { CudoCompute } from "@cudo-compute/client";
import { createEmulator } from "@cudo-compute/emulator";

/** The emulator without a port, as in a test. */
export default async function inProcess(): Promise<void> {
  const emulator = createEmulator({ clock: "manual" });
  const { fetch, apiKey, projectId } = emulator;
  const cudo = new CudoCompute({ fetch, apiKey, projectId });
  const fault = emulator.faults.add({ operation: "ListVMs", count: 1, error: { code: "UNAVAILABLE" } });
  const { meta } = await cudo.vms.list().then((page) => page);
  console.log(`answered at attempt ${meta.attempts}, after ${fault.hits} fault`);
  await cudo.vms.create({
    vmId: "gpu-1",
    dataCenterId: "gb-bournemouth-1",
    machineType: "epyc-rome-rtx-a5000",
    bootDiskImageId: "ubuntu-2204",
    vcpus: 8,
    memoryGib: 16,
    gpus: 1,
  });
  console.log((await cudo.vms.get("gpu-1")).state);
  emulator.clock.advance(600_000);
  console.log((await cudo.vms.get("gpu-1")).state);
  await emulator.close();
}
