import type { Schema } from "../wire/models.ts";
import type { Phase } from "./phased.ts";

/** A stretch of a cluster's life. */
export interface ClusterPhase extends Phase<ClusterPhaseName> {
  readonly state: Schema<"ClusterState">;
  /** What happens on entering: the machines of a cluster come and go with its phases. */
  readonly effect?: "settle-machines" | "delete-machines" | "remove-machines";
}

export type ClusterPhaseName = "creating" | "active" | "updating" | "failed" | "deleting" | "clearing";

const MINUTE = 60_000;

export const CLUSTER_PHASES: Readonly<Record<ClusterPhaseName, ClusterPhase>> = {
  creating: { state: "CREATING", next: { phase: "active", after: 30 * MINUTE } },
  active: { state: "ACTIVE", effect: "settle-machines" },
  updating: { state: "UPDATING", next: { phase: "active", after: 20 * MINUTE } },
  failed: { state: "FAILED", effect: "remove-machines" },
  deleting: { state: "DELETING", effect: "delete-machines", next: { phase: "clearing", after: 4 * MINUTE } },
  clearing: { state: "DELETING", effect: "remove-machines", next: { phase: "gone", after: 1 * MINUTE } },
};
