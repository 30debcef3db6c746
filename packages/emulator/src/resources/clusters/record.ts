import type { Schema } from "../../wire/models.ts";

/** A cluster. Its machines are records of their own. */
export interface ClusterRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  readonly machineTypeId: string;
  /** How many machines it shall have. */
  machineCount: number;
  state: Schema<"ClusterState">;
  readonly ipoibConfig: Schema<"ClusterIPOIBConfig"> | null;
  commitmentTerm: Schema<"CommitmentTerm">;
  /** Milliseconds since 1970, as all times of records. */
  commitmentEndTime: number | null;
  sshKeySource: Schema<"SshKeySource">;
  customSshKeys: string[];
  startScript: string;
  readonly createBy: string;
  readonly createTime: number;
}
