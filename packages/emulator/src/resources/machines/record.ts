import type { Schema } from "../../wire/models.ts";

/** A bare-metal machine. */
export interface MachineRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  readonly machineTypeId: string;
  state: Schema<"MachineState">;
  powerState: Schema<"MachinePowerState">;
  os: string;
  /** Empty until it is assigned one. */
  externalIpAddresses: string[];
  commitmentTerm: Schema<"CommitmentTerm">;
  /** Milliseconds since 1970, as all times of records. */
  commitmentEndTime: number | null;
  readonly createBy: string;
  readonly createTime: number;
}
