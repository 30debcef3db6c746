import type { Schema } from "../../wire/models.ts";

/** A set of firewall rules. */
export interface SecurityGroupRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  description: string;
  rules: Schema<"Rule">[];
}

export const presentSecurityGroup = (record: SecurityGroupRecord): Schema<"SecurityGroup"> => ({ ...record });
