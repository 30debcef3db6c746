import { findDataCenter, findVmMachineType, stored } from "../../catalogue/catalogue.ts";
import { VM_PHASES } from "../../lifecycle/vm-phases.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { World } from "../../world.ts";
import { type DiskRecord, presentDisk } from "../disks/record.ts";
import { presentSecurityGroup } from "../security-groups/record.ts";
import { priceOf } from "./price.ts";
import type { NicRecord, VmRecord } from "./record.ts";

/** The security groups of all interfaces together. */
export const securityGroupIdsOf = (vm: VmRecord): string[] => [
  ...new Set(vm.nics.flatMap(({ securityGroupIds }) => securityGroupIds)),
];

/** The storage disks that are plugged in, by id. */
const attachedDisks = ({ store }: World, vm: VmRecord): DiskRecord[] =>
  vm.storageDiskIds
    .map((id) => store.disks.get(vm.projectId, id))
    .filter((disk) => disk !== undefined)
    .filter(({ diskState }) => diskState === "ATTACHED")
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** A VM as the API shows it. The emulator always knows its price. */
export function presentVm(world: World, vm: VmRecord): Schema<"VM"> & { readonly price: Schema<"VMPrice"> } {
  const { catalogue, store } = world;
  const type = stored(findVmMachineType(catalogue, vm.dataCenterId, vm.machineType), vm.machineType);
  const { renewableEnergy } = stored(findDataCenter(catalogue, vm.dataCenterId), vm.dataCenterId);
  const gpuModel = vm.gpus === 0 ? undefined : catalogue.gpuModels.find(({ id }) => id === type.gpuModelId);
  const bootDisk = store.disks.get(vm.projectId, vm.bootDiskId);
  const storageDisks = attachedDisks(world, vm);
  const securityGroups = securityGroupIdsOf(vm)
    .map((id) => store.securityGroups.get(vm.projectId, id))
    .filter((group) => group !== undefined);
  const storageGib = [bootDisk, ...storageDisks].reduce((sum, disk) => sum + (disk?.sizeGib ?? 0), 0);
  const externalIpAddress = vm.nics.find((nic) => nic.externalIpAddress !== "")?.externalIpAddress ?? "";
  return {
    id: vm.id,
    projectId: vm.projectId,
    datacenterId: vm.dataCenterId,
    machineType: vm.machineType,
    state: VM_PHASES[vm.phase].state,
    shortState: VM_PHASES[vm.phase].shortState,
    cpuModel: type.cpuModel,
    vcpus: vm.vcpus,
    memory: vm.memoryGib,
    gpuQuantity: vm.gpus,
    gpuModel: gpuModel?.modelName ?? "",
    gpuModelId: gpuModel?.id ?? "",
    imageId: vm.image.id,
    imageName: vm.image.name,
    publicImageId: vm.image.private ? "" : vm.image.id,
    publicImageName: vm.image.private ? "" : vm.image.name,
    privateImageId: vm.image.private ? vm.image.id : "",
    bootDisk: bootDisk === undefined ? null : presentDisk(bootDisk),
    bootDiskSizeGib: bootDisk?.sizeGib ?? 0,
    storageDisks: storageDisks.map(presentDisk),
    nics: vm.nics.map(presentNic),
    internalIpAddress: vm.nics[0]?.internalIpAddress ?? "",
    externalIpAddress,
    publicIpAddress: externalIpAddress,
    securityGroupIds: securityGroupIdsOf(vm),
    securityGroups: securityGroups.map(presentSecurityGroup),
    rules: securityGroups.flatMap(({ rules }) => rules),
    sshKeySource: vm.sshKeySource,
    authorizedSshKeys: vm.authorizedSshKeys,
    metadata: vm.metadata,
    commitmentTerm: vm.commitmentTerm,
    commitmentEndTime: toTimestamp(vm.commitmentEndTime),
    expireTime: toTimestamp(vm.expireTime),
    createBy: vm.createBy,
    createTime: toTimestamp(vm.createTime),
    renewableEnergy,
    price: priceOf(world, vm, storageGib),
  };
}

const presentNic = (nic: NicRecord): Schema<"VMNic"> => ({
  networkId: nic.networkId,
  networkAddress: nic.networkAddress,
  internalIpAddress: nic.internalIpAddress,
  externalIpAddress: nic.externalIpAddress,
  securityGroupIds: nic.securityGroupIds,
});
