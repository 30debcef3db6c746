import type { Schema } from "../wire/models.ts";
import type { Phase } from "./phased.ts";

/** A stretch of a storage disk's life. Being ATTACHED is no part of it: a VM brings that about. */
export interface DiskPhase extends Phase<DiskPhaseName> {
  readonly state: Schema<"DiskState">;
}

export type DiskPhaseName = "creating" | "ready" | "deleting";

const SECOND = 1000;

export const DISK_PHASES: Readonly<Record<DiskPhaseName, DiskPhase>> = {
  creating: { state: "CREATING", next: { phase: "ready", after: 10 * SECOND } },
  ready: { state: "READY" },
  deleting: { state: "DELETING", next: { phase: "gone", after: 5 * SECOND } },
};
