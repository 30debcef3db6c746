import { findDataCenter, stored } from "../../catalogue/catalogue.ts";
import { clusterMachineLifecycle } from "../../lifecycle/cluster-machine.ts";
import { innerPool, leaseAddress, publicPool, releaseAddress } from "../../state/addresses.ts";
import type { World } from "../../world.ts";
import type { ClusterRecord } from "../clusters/record.ts";
import type { ClusterMachineRecord } from "./record.ts";

/** The machines of a cluster in the order in which they were made, those that are coming or going included. */
export const machinesOf = ({ store }: World, { projectId, id }: ClusterRecord): ClusterMachineRecord[] =>
  store.clusterMachines.list(projectId).filter(({ clusterId }) => clusterId === id);

/** Adds machines that the cluster will make ready. */
export function addMachines(world: World, cluster: ClusterRecord, count: number, createBy: string): void {
  const { projectId, dataCenterId, machineTypeId } = cluster;
  for (let added = 0; added < count; added++) {
    const id = freeId(world, cluster);
    const machine: ClusterMachineRecord = {
      id,
      projectId,
      clusterId: cluster.id,
      dataCenterId,
      machineTypeId,
      state: "STATE_UNSPECIFIED",
      powerState: "MACHINE_POWER_STATE_UNSPECIFIED",
      internalIpAddress: "",
      externalIpAddress: "",
      volumeIds: [],
      createBy,
      createTime: world.clock.now(),
    };
    world.store.clusterMachines.set(projectId, id, machine);
    clusterMachineLifecycle.enter(world, machine, "creating", world.clock.now());
  }
}

/** Gives a machine its addresses; false when there are none left. */
export function takeAddresses(world: World, machine: ClusterMachineRecord): boolean {
  const owner = `cluster-machine/${machine.projectId}/${machine.id}`;
  const { inner, outer } = poolsOf(world, machine);
  machine.internalIpAddress = leaseAddress(world, inner, owner) ?? "";
  machine.externalIpAddress = leaseAddress(world, outer, owner) ?? "";
  return machine.internalIpAddress !== "" && machine.externalIpAddress !== "";
}

/** Removes a machine for good and gives its addresses back. */
export function removeMachine(world: World, machine: ClusterMachineRecord): void {
  const { inner, outer } = poolsOf(world, machine);
  if (machine.internalIpAddress !== "") releaseAddress(world, inner, machine.internalIpAddress);
  if (machine.externalIpAddress !== "") releaseAddress(world, outer, machine.externalIpAddress);
  world.store.clusterMachines.delete(machine.projectId, machine.id);
}

function poolsOf(world: World, { dataCenterId }: ClusterMachineRecord) {
  const dataCenter = stored(findDataCenter(world.catalogue, dataCenterId), dataCenterId);
  return { inner: innerPool(dataCenter), outer: publicPool(world, dataCenter) };
}

/** The cluster's id with the next number; a long id is cut so that the whole has 63 characters at most. */
function freeId({ store }: World, { projectId, id }: ClusterRecord): string {
  for (let number = 1; ; number++) {
    const suffix = `-${number}`;
    const candidate = id.slice(0, 63 - suffix.length) + suffix;
    if (!store.clusterMachines.has(projectId, candidate)) return candidate;
  }
}
