import type { ProjectView, VM } from "@cudo-compute/client";

/** What a person can do to a VM that passes without a question. */
export interface VmAction {
  readonly label: string;
  /** The states in which the service takes it. */
  readonly states: readonly string[];
  readonly run: (project: ProjectView, id: string) => Promise<void>;
}

export const VM_ACTIONS: readonly VmAction[] = [
  { label: "Start", states: ["STOPPED"], run: (project, id) => project.vms.start(id) },
  { label: "Stop", states: ["ACTIVE"], run: (project, id) => project.vms.stop(id) },
  { label: "Reboot", states: ["ACTIVE"], run: (project, id) => project.vms.reboot(id) },
];

/** The states in which a VM can be terminated. */
const TERMINABLE: readonly string[] = ["PENDING", "FAILED", "ACTIVE", "STOPPED", "SUSPENDED"];

export const canTerminate = ({ state }: VM): boolean => TERMINABLE.includes(state);
