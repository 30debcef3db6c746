import type { Schema } from "../wire/models.ts";
import type { Phase } from "./phased.ts";

/** A stretch of a bare-metal machine's life. */
export interface MachinePhase extends Phase<MachinePhaseName> {
  readonly state: Schema<"MachineState">;
  readonly powerState: Schema<"MachinePowerState">;
  /** What happens on entering. */
  readonly effect?: "take-address" | "give-back";
}

export type MachinePhaseName =
  | "creating"
  | "prepared"
  | "deploying"
  | "running"
  | "off"
  | "powering-off"
  | "powering-on"
  | "rebooting"
  | "failed"
  | "deleting";

const phase = (
  state: MachinePhase["state"],
  powerState: MachinePhase["powerState"],
  rest: Omit<MachinePhase, "state" | "powerState"> = {},
): MachinePhase => ({ state, powerState, ...rest });

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * The life of a bare-metal machine. A real client waits through CREATING and ACTIVE until it sees DEPLOYING or UPDATING,
 * so a new machine must show DEPLOYING; that it is ACTIVE for a moment before is inference, and so is that switching it
 * on and off shows UPDATING.
 */
export const MACHINE_PHASES: Readonly<Record<MachinePhaseName, MachinePhase>> = {
  creating: phase("CREATING", "OFF", { next: { phase: "prepared", after: 10 * MINUTE } }),
  prepared: phase("ACTIVE", "POWERING_ON", {
    effect: "take-address",
    next: { phase: "deploying", after: 10 * SECOND },
  }),
  deploying: phase("DEPLOYING", "ON", { next: { phase: "running", after: 15 * MINUTE } }),
  running: phase("ACTIVE", "ON"),
  off: phase("ACTIVE", "OFF"),
  "powering-off": phase("UPDATING", "POWERING_OFF", { next: { phase: "off", after: 30 * SECOND } }),
  "powering-on": phase("UPDATING", "POWERING_ON", { next: { phase: "running", after: 3 * MINUTE } }),
  rebooting: phase("UPDATING", "REBOOTING", { next: { phase: "running", after: 4 * MINUTE } }),
  failed: phase("FAILED", "OFF"),
  deleting: phase("DELETING", "OFF", { effect: "give-back", next: { phase: "gone", after: 2 * MINUTE } }),
};
