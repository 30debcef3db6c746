import type { MachineType } from "../catalogue/machine-types.ts";
import { noMachines } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";

/** Machines to rent alone and machines for clusters come from stocks of their own. */
export type MachineStock = "machines" | "clusterMachines";

/** How many machines of a type are free. A machine counts as taken until it is gone. */
export function machinesFree({ store }: World, stock: MachineStock, type: MachineType): number {
  let taken = 0;
  for (const machine of store[stock].all()) {
    if (machine.dataCenterId === type.dataCenterId && machine.machineTypeId === type.id) taken += 1;
  }
  return Math.max(0, type.machines - taken);
}

/**
 * Checks that so many machines are free.
 * @throws RpcError INVALID_ARGUMENT, as for VMs
 */
export function requireMachines(world: World, stock: MachineStock, type: MachineType, wanted: number): void {
  if (world.options.unlimitedCapacity) return;
  if (wanted > machinesFree(world, stock, type)) throw noMachines();
}
