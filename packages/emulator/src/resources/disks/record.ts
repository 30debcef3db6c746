import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";

/** A boot disk or a storage disk. */
export interface DiskRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  sizeGib: number;
  readonly diskType: Schema<"DiskType">;
  diskState: Schema<"DiskState">;
  /** The VM that has the disk, or that will have it once it has booted. Empty for none. */
  vmId: string;
  readonly publicImageId: string;
  readonly privateImageId: string;
  /** Milliseconds since 1970. */
  readonly createTime: number;
}

export const presentDisk = (record: DiskRecord): Schema<"Disk"> => ({
  ...record,
  createTime: toTimestamp(record.createTime),
});
