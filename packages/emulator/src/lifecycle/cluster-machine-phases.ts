import type { Schema } from "../wire/models.ts";
import type { Phase } from "./phased.ts";

/** A stretch of the life of a machine of a cluster. */
export interface ClusterMachinePhase extends Phase<ClusterMachinePhaseName> {
  readonly state: Schema<"ClusterMachineState">;
  readonly powerState: Schema<"MachinePowerState">;
}

export type ClusterMachinePhaseName =
  | "creating"
  | "running"
  | "off"
  | "powering-off"
  | "powering-on"
  | "rebooting"
  | "deleting";

const phase = (
  state: ClusterMachinePhase["state"],
  powerState: ClusterMachinePhase["powerState"],
  next?: ClusterMachinePhase["next"],
): ClusterMachinePhase => (next === undefined ? { state, powerState } : { state, powerState, next });

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * The life of a machine of a cluster, which has no state for being changed: switched on, off or over, it stays ACTIVE.
 * The cluster ends `creating` and `deleting`.
 */
export const CLUSTER_MACHINE_PHASES: Readonly<Record<ClusterMachinePhaseName, ClusterMachinePhase>> = {
  creating: phase("CREATING", "OFF"),
  running: phase("ACTIVE", "ON"),
  off: phase("ACTIVE", "OFF"),
  "powering-off": phase("ACTIVE", "POWERING_OFF", { phase: "off", after: 30 * SECOND }),
  "powering-on": phase("ACTIVE", "POWERING_ON", { phase: "running", after: 3 * MINUTE }),
  rebooting: phase("ACTIVE", "REBOOTING", { phase: "running", after: 4 * MINUTE }),
  deleting: phase("DELETING", "OFF"),
};
