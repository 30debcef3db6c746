import { committedPrice } from "../../catalogue/commitments.ts";
import type { MachineType } from "../../catalogue/machine-types.ts";
import { toDecimal } from "../../catalogue/money.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { ClusterRecord } from "../clusters/record.ts";
import { hardwareOf } from "../machine-types/present.ts";
import type { ClusterMachineRecord } from "./record.ts";

/** A machine of a cluster as the API shows it, at the price of the cluster's term. */
export function presentClusterMachine(
  machine: ClusterMachineRecord,
  cluster: ClusterRecord,
  type: MachineType,
): Schema<"ClusterMachine"> {
  return {
    id: machine.id,
    projectId: machine.projectId,
    dataCenterId: machine.dataCenterId,
    machineTypeId: machine.machineTypeId,
    state: machine.state,
    powerState: machine.powerState,
    internalIpAddress: machine.internalIpAddress,
    externalIpAddress: machine.externalIpAddress,
    ...hardwareOf(type),
    volumeIds: machine.volumeIds,
    priceHr: toDecimal(committedPrice(type.priceHr, cluster.commitmentTerm)),
    createBy: machine.createBy,
    createTime: toTimestamp(machine.createTime),
  };
}
