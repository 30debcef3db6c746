import type { ProjectView, VM } from "@cudo-compute/client";

/** What a person can do to a VM without being asked again. */
export interface VmAction {
  readonly label: string;
  /** The state in which the service takes it. */
  readonly state: string;
  readonly run: (project: ProjectView, id: string) => Promise<void>;
}

const START: VmAction = { label: "Start", state: "STOPPED", run: (project, id) => project.vms.start(id) };
const STOP: VmAction = { label: "Stop", state: "ACTIVE", run: (project, id) => project.vms.stop(id) };
const REBOOT: VmAction = { label: "Reboot", state: "ACTIVE", run: (project, id) => project.vms.reboot(id) };

/** The actions to offer for a VM: the same number in every state, so that buttons stay where they are. */
export const actionsFor = ({ state }: VM): readonly VmAction[] => [state === START.state ? START : STOP, REBOOT];

/** The states in which a VM can be terminated. */
const TERMINABLE: readonly string[] = ["PENDING", "FAILED", "ACTIVE", "STOPPED", "SUSPENDED"];

export const canTerminate = ({ state }: VM): boolean => TERMINABLE.includes(state);
