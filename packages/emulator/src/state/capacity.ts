import type { VmMachineType } from "../catalogue/vm-machine-types.ts";
import { noHosts } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";

/** What VMs take of the hosts of one machine type in one data center. */
export interface UsageRecord {
  vcpus: number;
  memoryGib: number;
  gpus: number;
}

/** What is free: the most that one VM can get, and all hosts together. */
export interface FreeCapacity {
  readonly largest: Readonly<UsageRecord>;
  readonly total: Readonly<UsageRecord>;
}

const NOTHING: Readonly<UsageRecord> = { vcpus: 0, memoryGib: 0, gpus: 0 };
const PARTS = ["vcpus", "memoryGib", "gpus"] as const;

const usageOf = ({ store }: World, type: VmMachineType): Readonly<UsageRecord> =>
  store.usage.get(type.dataCenterId, type.id) ?? NOTHING;

export function freeCapacity(world: World, type: VmMachineType): FreeCapacity {
  const used = usageOf(world, type);
  const total = eachPart((part) => Math.max(0, type.capacity.total[part] - used[part]));
  return { total, largest: eachPart((part) => Math.min(type.capacity.largest[part], total[part])) };
}

/**
 * Checks that the hosts have room for a VM, or for what it grows by.
 * @throws RpcError INVALID_ARGUMENT in the service's words for no capacity
 */
export function requireCapacity(world: World, type: VmMachineType, wanted: Readonly<UsageRecord>): void {
  if (world.options.unlimitedCapacity) return;
  const { largest } = freeCapacity(world, type);
  if (PARTS.some((part) => wanted[part] > largest[part])) throw noHosts();
}

export function takeCapacity(world: World, type: VmMachineType, taken: Readonly<UsageRecord>): void {
  const used = usageOf(world, type);
  world.store.usage.set(
    type.dataCenterId,
    type.id,
    eachPart((part) => used[part] + taken[part]),
  );
}

export function giveCapacity(world: World, type: VmMachineType, given: Readonly<UsageRecord>): void {
  takeCapacity(
    world,
    type,
    eachPart((part) => -given[part]),
  );
}

const eachPart = (value: (part: keyof UsageRecord) => number): UsageRecord => ({
  vcpus: value("vcpus"),
  memoryGib: value("memoryGib"),
  gpus: value("gpus"),
});
