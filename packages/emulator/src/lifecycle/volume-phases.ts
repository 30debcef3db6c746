import type { Schema } from "../wire/models.ts";
import type { Phase } from "./phased.ts";

/** A stretch of a volume's life. */
export interface VolumePhase extends Phase<VolumePhaseName> {
  readonly state: Schema<"VolumeState">;
}

export type VolumePhaseName = "creating" | "active" | "growing" | "deleting";

const SECOND = 1000;

export const VOLUME_PHASES: Readonly<Record<VolumePhaseName, VolumePhase>> = {
  creating: { state: "CREATING", next: { phase: "active", after: 30 * SECOND } },
  active: { state: "ACTIVE" },
  growing: { state: "UPDATING", next: { phase: "active", after: 10 * SECOND } },
  deleting: { state: "DELETING", next: { phase: "gone", after: 10 * SECOND } },
};
