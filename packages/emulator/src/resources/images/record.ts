import type { Schema } from "../../wire/models.ts";

/** An image made from a VM. */
export interface PrivateImageRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  description: string;
  readonly platform: string;
  readonly sizeGib: number;
  state: Schema<"DiskState">;
}

export const presentPrivateImage = (record: PrivateImageRecord): Schema<"PrivateImage"> => ({ ...record });
