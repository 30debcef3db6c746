import { findDataCenter, findVmMachineType, stored } from "../catalogue/catalogue.ts";
import { plugDisk, unplugDisk } from "../resources/disks/attachment.ts";
import type { NicRecord, VmRecord } from "../resources/vms/record.ts";
import {
  type AddressPool,
  innerPool,
  leaseAddress,
  networkPool,
  publicPool,
  releaseAddress,
} from "../state/addresses.ts";
import { giveCapacity } from "../state/capacity.ts";
import type { ResourceRef, ScheduledEvent } from "../state/scheduler.ts";
import type { World } from "../world.ts";
import { VM_PHASES, type VmPhase, type VmPhaseName } from "./vm-phases.ts";

const vmRef = ({ projectId, id }: Pick<VmRecord, "projectId" | "id">): ResourceRef => ({
  type: "vms",
  scope: projectId,
  id,
});

/** The next phase of a VM has come, or its time is up. */
export function onVmEvent(world: World, { kind, resource, name, at }: ScheduledEvent): void {
  const vm = world.store.vms.get(resource.scope, resource.id);
  if (vm === undefined) return;
  if (kind === "transition") enterPhase(world, vm, name as VmPhaseName, at);
  else if (VM_PHASES[vm.phase].state !== "DELETING") enterPhase(world, vm, "deleting", at);
}

/**
 * Puts a VM into a phase and schedules the one after it, in place of what was ahead.
 * @param at the moment at which it happens, in milliseconds since 1970
 */
export function enterPhase(world: World, vm: VmRecord, name: VmPhaseName, at: number): void {
  const { effect, next }: VmPhase = VM_PHASES[name];
  vm.phase = name;
  world.scheduler.cancelTransition(vmRef(vm));
  const diverted = effect && EFFECTS[effect](world, vm);
  if (diverted !== undefined) {
    enterPhase(world, vm, diverted, at);
    return;
  }
  if (next === undefined || (next.ifDisksWait && waitingDisks(world, vm).length === 0)) return;
  world.scheduler.schedule({ at: at + next.after, kind: "transition", resource: vmRef(vm), name: next.phase });
}

/** Sets or clears the moment at which the VM is deleted by itself. */
export function setExpiry({ scheduler }: World, vm: VmRecord, moment: number | null): void {
  vm.expireTime = moment;
  if (moment === null) scheduler.cancelDeadline(vmRef(vm), "expire");
  else scheduler.schedule({ at: moment, kind: "deadline", resource: vmRef(vm), name: "expire" });
}

type Effect = (world: World, vm: VmRecord) => VmPhaseName | undefined;

/** What entering a phase does. An effect can divert the VM into another phase. */
const EFFECTS: Readonly<Record<NonNullable<VmPhase["effect"]>, Effect>> = {
  "take-addresses": (world, vm) => (vm.nics.every((nic) => takeAddresses(world, vm, nic)) ? undefined : "failed"),
  "give-back": giveBack,
  release,
  "plug-disks": (world, vm) => {
    for (const disk of waitingDisks(world, vm)) plugDisk(disk);
    return undefined;
  },
  remove: ({ store, scheduler }, vm) => {
    scheduler.cancelDeadline(vmRef(vm), "expire");
    store.vms.delete(vm.projectId, vm.id);
    return undefined;
  },
};

const waitingDisks = ({ store }: World, vm: VmRecord) =>
  vm.storageDiskIds
    .map((id) => store.disks.get(vm.projectId, id))
    .filter((disk) => disk !== undefined)
    .filter(({ diskState }) => diskState === "READY");

/** The ranges that an interface gets its inner and outer address from. */
function poolsOf(world: World, vm: VmRecord, nic: NicRecord): { inner: AddressPool; outer: AddressPool } {
  const dataCenter = stored(findDataCenter(world.catalogue, vm.dataCenterId), vm.dataCenterId);
  const inner =
    nic.networkId === "" ? innerPool(dataCenter) : networkPool(vm.projectId, nic.networkId, nic.networkAddress);
  return { inner, outer: publicPool(world, dataCenter) };
}

function takeAddresses(world: World, vm: VmRecord, nic: NicRecord): boolean {
  const { inner, outer } = poolsOf(world, vm, nic);
  const owner = `vm/${vm.projectId}/${vm.id}`;
  nic.networkAddress = inner.range;
  nic.internalIpAddress = leaseAddress(world, inner, owner) ?? "";
  if (nic.public) nic.externalIpAddress = leaseAddress(world, outer, owner) ?? "";
  return nic.internalIpAddress !== "" && (!nic.public || nic.externalIpAddress !== "");
}

function giveBack(world: World, vm: VmRecord): undefined {
  for (const nic of vm.nics) {
    const { inner, outer } = poolsOf(world, vm, nic);
    if (nic.internalIpAddress !== "") releaseAddress(world, inner, nic.internalIpAddress);
    if (nic.externalIpAddress !== "") releaseAddress(world, outer, nic.externalIpAddress);
    nic.internalIpAddress = "";
    nic.externalIpAddress = "";
  }
  const type = findVmMachineType(world.catalogue, vm.dataCenterId, vm.machineType);
  giveCapacity(world, stored(type, vm.machineType), vm);
}

/** Lets go of disks and networks, a little before the VM is gone: who waits for that can delete them then. */
function release({ store }: World, vm: VmRecord): undefined {
  store.disks.delete(vm.projectId, vm.bootDiskId);
  for (const id of vm.storageDiskIds) {
    const disk = store.disks.get(vm.projectId, id);
    if (disk !== undefined) unplugDisk(disk);
  }
  vm.storageDiskIds = [];
  vm.bootDiskId = "";
  vm.nics.length = 0;
}
