import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";

/** An SSH public key of a user. */
export interface SshKeyRecord {
  readonly id: string;
  readonly userId: string;
  readonly publicKey: string;
  readonly type: string;
  readonly fingerprint: string;
  readonly comment: string;
  /** Milliseconds since 1970. */
  readonly createTime: number;
}

export const presentSshKey = (record: SshKeyRecord): Schema<"SshKey"> => ({
  id: record.id,
  publicKey: record.publicKey,
  type: record.type,
  fingerprint: record.fingerprint,
  comment: record.comment,
  createTime: toTimestamp(record.createTime),
});
