import type { Schema } from "../../wire/models.ts";

/** A machine of a cluster. */
export interface ClusterMachineRecord {
  /** Chosen by the service, changed by renaming. */
  id: string;
  readonly projectId: string;
  readonly clusterId: string;
  readonly dataCenterId: string;
  readonly machineTypeId: string;
  state: Schema<"ClusterMachineState">;
  powerState: Schema<"MachinePowerState">;
  /** Both addresses are empty until the machine is ready. */
  internalIpAddress: string;
  externalIpAddress: string;
  volumeIds: string[];
  readonly createBy: string;
  /** Milliseconds since 1970. */
  readonly createTime: number;
}
