import { failedPrecondition, invalid } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { lookUp } from "../lookup.ts";
import type { ClusterMachineRecord } from "./record.ts";

/**
 * Checks that volumes can be attached to a machine; several machines may share one.
 * @returns their ids
 * @throws RpcError NOT_FOUND, INVALID_ARGUMENT for one in another data center, FAILED_PRECONDITION for one that is not ready
 */
export function requireVolumes(world: World, machine: ClusterMachineRecord, volumeIds: readonly string[]): string[] {
  const added = volumeIds.filter((id) => !machine.volumeIds.includes(id));
  for (const id of added) {
    const { dataCenterId, state } = lookUp(world, "volumes", machine.projectId, id);
    if (dataCenterId !== machine.dataCenterId) {
      throw invalid("volumeIds", `must be in ${machine.dataCenterId}, but volume ${id} is in ${dataCenterId}`);
    }
    if (state !== "ACTIVE") throw failedPrecondition(`Volume ${id} is ${state}; wait until it is ACTIVE`);
  }
  return [...new Set(volumeIds)];
}
