import type { Schema } from "../wire/models.ts";
import type { Phase } from "./phased.ts";

/** A stretch of a private network's life. */
export interface NetworkPhase extends Phase<NetworkPhaseName> {
  readonly state: Schema<"NetworkState">;
  /** What the machine that routes for the network is doing. */
  readonly vmState: Schema<"VmState">;
  /** What happens on entering. */
  readonly effect?: "take-addresses" | "give-back";
}

export type NetworkPhaseName =
  | "ordered"
  | "booting"
  | "active"
  | "stopping"
  | "stopped"
  | "starting"
  | "deleting"
  | "failed";

const SECOND = 1000;

/** The life of a network. Its states have been seen; that its router boots in two steps is inference. */
export const NETWORK_PHASES: Readonly<Record<NetworkPhaseName, NetworkPhase>> = {
  ordered: { state: "CREATING", vmState: "PENDING", next: { phase: "booting", after: 10 * SECOND } },
  booting: { state: "CREATING", vmState: "STARTING", next: { phase: "active", after: 30 * SECOND } },
  active: { state: "ACTIVE", vmState: "ACTIVE", effect: "take-addresses" },
  stopping: { state: "STOPPING", vmState: "STOPPING", next: { phase: "stopped", after: 10 * SECOND } },
  stopped: { state: "STOPPED", vmState: "STOPPED" },
  starting: { state: "STARTING", vmState: "STARTING", next: { phase: "active", after: 20 * SECOND } },
  deleting: {
    state: "DELETING",
    vmState: "DELETING",
    effect: "give-back",
    next: { phase: "gone", after: 10 * SECOND },
  },
  failed: { state: "FAILED", vmState: "FAILED" },
};
