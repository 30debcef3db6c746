import type { Schema } from "../wire/models.ts";
import type { Phase } from "./phased.ts";

/** A stretch of a private image's life. */
export interface ImagePhase extends Phase<ImagePhaseName> {
  readonly state: Schema<"DiskState">;
}

export type ImagePhaseName = "creating" | "ready" | "deleting";

const SECOND = 1000;

export const IMAGE_PHASES: Readonly<Record<ImagePhaseName, ImagePhase>> = {
  creating: { state: "CREATING", next: { phase: "ready", after: 60 * SECOND } },
  ready: { state: "READY" },
  deleting: { state: "DELETING", next: { phase: "gone", after: 5 * SECOND } },
};
