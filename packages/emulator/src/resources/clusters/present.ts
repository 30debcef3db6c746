import { findDataCenter, findMachineType, stored } from "../../catalogue/catalogue.ts";
import { committedPrice } from "../../catalogue/commitments.ts";
import { toDecimal } from "../../catalogue/money.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { World } from "../../world.ts";
import { machinesOf } from "../cluster-machines/membership.ts";
import { presentClusterMachine } from "../cluster-machines/present.ts";
import { peek } from "../lookup.ts";
import type { ClusterRecord } from "./record.ts";

/** The machine type of a cluster that exists. */
export const typeOf = ({ catalogue }: World, { dataCenterId, machineTypeId }: ClusterRecord) =>
  stored(findMachineType(catalogue.clusterMachineTypes, dataCenterId, machineTypeId), machineTypeId);

/** A cluster as the API shows it, which is a look at each of its machines as well. */
export function presentCluster(world: World, cluster: ClusterRecord): Schema<"Cluster"> {
  const type = typeOf(world, cluster);
  const { ipv4PriceHr } = stored(findDataCenter(world.catalogue, cluster.dataCenterId), cluster.dataCenterId);
  const { machineCount } = cluster;
  const machines = machinesOf(world, cluster);
  for (const { projectId, id } of machines) peek(world, "clusterMachines", projectId, id);
  const machinePriceHr = committedPrice(type.priceHr, cluster.commitmentTerm);
  return {
    id: cluster.id,
    projectId: cluster.projectId,
    dataCenterId: cluster.dataCenterId,
    machineTypeId: cluster.machineTypeId,
    machineCount,
    machines: machines.map((machine) => presentClusterMachine(machine, cluster, type)),
    state: cluster.state,
    architecture: type.architecture,
    cpuModel: type.cpuModel,
    cpuSpeedMhz: type.cpuSpeedMhz,
    gpuModelId: type.gpuModelId,
    totalCpuCores: type.cpuCores * machineCount,
    totalMemoryGib: type.memoryGib * machineCount,
    totalGpus: type.gpus * machineCount,
    totalDiskSizeGib: type.disks * type.diskSizeGib * machineCount,
    networkType: type.networkType,
    ipoibConfig: cluster.ipoibConfig,
    machinePriceHr: toDecimal(machinePriceHr),
    totalMachinePriceHr: toDecimal(machinePriceHr * machineCount),
    totalPriceHr: toDecimal((machinePriceHr + ipv4PriceHr) * machineCount),
    commitmentTerm: cluster.commitmentTerm,
    commitmentEndTime: toTimestamp(cluster.commitmentEndTime),
    sshKeySource: cluster.sshKeySource,
    customSshKeys: cluster.customSshKeys,
    startScript: cluster.startScript,
    createBy: cluster.createBy,
    createTime: toTimestamp(cluster.createTime),
  };
}
