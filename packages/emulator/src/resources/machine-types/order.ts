import { findMachineType } from "../../catalogue/catalogue.ts";
import type { MachineType } from "../../catalogue/machine-types.ts";
import type { MachineStock } from "../../state/machine-capacity.ts";
import { invalid } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { requireDataCenter } from "../catalogue/require-data-center.ts";

const TYPES = { machines: "machineTypes", clusterMachines: "clusterMachineTypes" } as const;

/**
 * The type of machine that an order names.
 * @throws RpcError INVALID_ARGUMENT
 */
export function orderedType(
  world: World,
  stock: MachineStock,
  { dataCenterId, machineTypeId }: { readonly dataCenterId: string; readonly machineTypeId: string },
): MachineType {
  requireDataCenter(world, dataCenterId);
  const type = findMachineType(world.catalogue[TYPES[stock]], dataCenterId, machineTypeId);
  if (type === undefined) throw invalid("machineTypeId", `names no machine type of ${dataCenterId}: ${machineTypeId}`);
  return type;
}
