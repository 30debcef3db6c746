import type { Schema } from "../wire/models.ts";

/** A stretch of a VM's life. Two phases can look the same from outside. */
export interface VmPhase {
  readonly state: Schema<"VmState">;
  /** The code of the software below, always in step with `state`. */
  readonly shortState: string;
  /** What happens on entering. */
  readonly effect?: "take-addresses" | "give-back" | "release" | "plug-disks" | "remove";
  readonly next?: {
    readonly phase: VmPhaseName;
    /** Milliseconds that this phase lasts. Plausible: the service publishes none. */
    readonly after: number;
    /** Goes on only if storage disks wait to be plugged in; otherwise the VM stays in this phase. */
    readonly ifDisksWait?: true;
  };
}

export type VmPhaseName =
  | "pending"
  | "cloning"
  | "booting"
  | "running"
  | "plugging"
  | "plugged"
  | "stopping"
  | "stopped"
  | "starting"
  | "resizing"
  | "growingDisk"
  | "growingDiskOff"
  | "deleting"
  | "cleaning"
  | "gone"
  | "failed";

const phase = (
  state: VmPhase["state"],
  shortState: string,
  rest: Omit<VmPhase, "state" | "shortState"> = {},
): VmPhase => ({ state, shortState, ...rest });

const SECOND = 1000;

/**
 * The life of a VM. That the state goes PENDING, perhaps CLONING, STARTING, ACTIVE, and that storage disks come after
 * that, has been seen; which steps lie between is inference.
 */
export const VM_PHASES: Readonly<Record<VmPhaseName, VmPhase>> = {
  pending: phase("PENDING", "pend", { next: { phase: "cloning", after: 5 * SECOND } }),
  cloning: phase("CLONING", "prol", { next: { phase: "booting", after: 30 * SECOND } }),
  booting: phase("STARTING", "boot", { effect: "take-addresses", next: { phase: "running", after: 25 * SECOND } }),
  running: phase("ACTIVE", "runn", { next: { phase: "plugging", after: 3 * SECOND, ifDisksWait: true } }),
  plugging: phase("HOTPLUGGING", "hotp", { next: { phase: "plugged", after: 5 * SECOND } }),
  plugged: phase("ACTIVE", "runn", { effect: "plug-disks" }),
  stopping: phase("STOPPING", "shut", { next: { phase: "stopped", after: 15 * SECOND } }),
  stopped: phase("STOPPED", "poff"),
  starting: phase("STARTING", "boot", { next: { phase: "running", after: 20 * SECOND } }),
  resizing: phase("RESIZING", "hotp", { next: { phase: "stopped", after: 10 * SECOND } }),
  growingDisk: phase("RESIZING_DISK", "dsrz", { next: { phase: "running", after: 5 * SECOND } }),
  growingDiskOff: phase("RESIZING_DISK", "dsrz", { next: { phase: "stopped", after: 5 * SECOND } }),
  deleting: phase("DELETING", "epil", { effect: "give-back", next: { phase: "cleaning", after: 8 * SECOND } }),
  cleaning: phase("DELETING", "clea", { effect: "release", next: { phase: "gone", after: 4 * SECOND } }),
  gone: phase("DELETED", "done", { effect: "remove" }),
  failed: phase("FAILED", "fail"),
};
