import { findVmMachineType, stored } from "../../catalogue/catalogue.ts";
import { VM_PHASES } from "../../lifecycle/vm-phases.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { World } from "../../world.ts";
import type { BillingAccountRecord } from "../billing-accounts/record.ts";
import type { PrivateImageRecord } from "../images/record.ts";
import { presentMachine } from "../machines/present.ts";
import type { MachineRecord } from "../machines/record.ts";
import type { VmRecord } from "../vms/record.ts";

// What a search shows of the kinds that it has a shape of its own for.

export const billingAccountResult = (account: BillingAccountRecord): Schema<"BillingAccountResult"> => ({
  id: account.id,
  displayName: account.displayName,
  createTime: toTimestamp(account.createTime),
});

export const imageResult = (image: PrivateImageRecord): Schema<"ImageResult"> => ({
  id: image.id,
  projectId: image.projectId,
  dataCenterId: image.dataCenterId,
  sizeGib: image.sizeGib,
  // Images do not keep when they were made.
  createTime: null,
});

export function machineResult(world: World, machine: MachineRecord): Schema<"MachineResult"> {
  const shown = presentMachine(world, machine);
  return {
    id: shown.id,
    projectId: shown.projectId,
    dataCenterId: shown.dataCenterId,
    machineTypeId: shown.machineTypeId,
    os: shown.os,
    state: shown.state,
    powerState: shown.powerState,
    architecture: shown.architecture,
    cpuModel: shown.cpuModel,
    cpuCores: shown.cpuCores,
    cpuSpeedMhz: shown.cpuSpeedMhz,
    memoryGib: shown.memoryGib,
    gpuModelId: shown.gpuModelId,
    gpus: shown.gpus,
    disks: shown.disks,
    diskSizeGib: shown.diskSizeGib,
    ipv4Addresses: shown.externalIpAddresses.length,
    externalIpAddresses: shown.externalIpAddresses,
    createTime: shown.createTime,
  };
}

export function vmResult({ catalogue, store }: World, vm: VmRecord): Schema<"VirtualMachineResult"> {
  const type = stored(findVmMachineType(catalogue, vm.dataCenterId, vm.machineType), vm.machineType);
  return {
    id: vm.id,
    projectId: vm.projectId,
    dataCenterId: vm.dataCenterId,
    state: VM_PHASES[vm.phase].state,
    vcpus: vm.vcpus,
    memoryGib: vm.memoryGib,
    gpuModelId: vm.gpus === 0 ? "" : type.gpuModelId,
    gpus: vm.gpus,
    bootDiskSizeGib: store.disks.get(vm.projectId, vm.bootDiskId)?.sizeGib ?? 0,
    bootDiskPublicImageId: vm.image.private ? "" : vm.image.id,
    bootDiskPrivateImageId: vm.image.private ? vm.image.id : "",
    createTime: toTimestamp(vm.createTime),
  };
}
