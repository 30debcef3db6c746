import type { VmRecord } from "../resources/vms/record.ts";
import type { PreconditionType } from "../wire/details.ts";
import type { Schema } from "../wire/models.ts";
import { precondition } from "../wire/rpc-error.ts";
import { VM_PHASES } from "./vm-phases.ts";

/** What a VM must be for an action, and how the action is refused otherwise. */
interface VmAction {
  readonly states: readonly Schema<"VmState">[];
  readonly otherwise: PreconditionType;
}

const LIVING = ["ACTIVE", "STOPPED", "SUSPENDED"] as const;

/** The preconditions of what can be done to a VM. */
export const VM_ACTIONS = {
  start: { states: ["STOPPED"], otherwise: "VM_NOT_STOPPED" },
  stop: { states: ["ACTIVE"], otherwise: "VM_NOT_ACTIVE" },
  reboot: { states: ["ACTIVE"], otherwise: "VM_NOT_ACTIVE" },
  connect: { states: ["ACTIVE"], otherwise: "VM_NOT_ACTIVE" },
  resize: { states: ["STOPPED"], otherwise: "VM_NOT_STOPPED" },
  // An order that has not begun can be called off; one in the middle of a step cannot.
  terminate: { states: ["PENDING", "FAILED", ...LIVING], otherwise: "VM_NOT_READY" },
  attachDisk: { states: ["ACTIVE", "STOPPED"], otherwise: "VM_NOT_ACTIVE_OR_STOPPED" },
  resizeDisk: { states: ["ACTIVE", "STOPPED"], otherwise: "VM_NOT_ACTIVE_OR_STOPPED" },
  makeImage: { states: LIVING, otherwise: "VM_NOT_READY" },
  setPassword: { states: LIVING, otherwise: "VM_NOT_READY" },
} as const satisfies Readonly<Record<string, VmAction>>;

/**
 * Checks that a VM is in a state that allows an action.
 * @throws RpcError FAILED_PRECONDITION with the action's precondition
 */
export function requireVmAction(vm: VmRecord, action: keyof typeof VM_ACTIONS): void {
  const { states, otherwise }: VmAction = VM_ACTIONS[action];
  const { state } = VM_PHASES[vm.phase];
  if (states.includes(state)) return;
  throw precondition(otherwise, `vm/${vm.id}`, `VM ${vm.id} is ${state}; it must be ${anyOf(states)}`);
}

const anyOf = (states: readonly string[]): string => states.join(", ").replace(/, ([^,]*)$/, " or $1");
