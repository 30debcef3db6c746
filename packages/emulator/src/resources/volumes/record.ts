import type { Schema } from "../../wire/models.ts";

/** Shared file storage. */
export interface VolumeRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  sizeGib: number;
  state: Schema<"VolumeState">;
  commitmentTerm: Schema<"CommitmentTerm">;
  /** Milliseconds since 1970; null for no commitment. */
  commitmentEndTime: number | null;
}
