import { findVmMachineType, stored } from "../../catalogue/catalogue.ts";
import { enterPhase, setExpiry } from "../../lifecycle/vm.ts";
import { requireVmAction, type VM_ACTIONS } from "../../lifecycle/vm-actions.ts";
import type { VmPhaseName } from "../../lifecycle/vm-phases.ts";
import { requireCapacity, takeCapacity } from "../../state/capacity.ts";
import { invalid, invalidFields, precondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import type { Handlers } from "../handler.ts";
import { lookUp } from "../lookup.ts";
import { presentVm } from "./present.ts";
import type { VmRecord } from "./record.ts";
import { sizeViolations } from "./size.ts";

type Target = { readonly world: World; readonly path: { readonly projectId: string; readonly id: string } };

/** An action that does no more than check its precondition and put the VM into a phase. */
const simply =
  (action: keyof typeof VM_ACTIONS, phase?: VmPhaseName) =>
  ({ world, path }: Target): Record<string, never> => {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    requireVmAction(vm, action);
    if (phase !== undefined) enterPhase(world, vm, phase, world.clock.now());
    return {};
  };

export const vmActions: Handlers<"StartVM" | "StopVM" | "RebootVM" | "ResizeVM" | "TerminateVM"> = {
  StartVM: simply("start", "starting"),

  StopVM: simply("stop", "stopping"),

  // The operating system restarts by itself; the machine below stays ACTIVE.
  RebootVM: simply("reboot"),

  ResizeVM({ world, path, query }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    const { vcpus = vm.vcpus, memoryGib = vm.memoryGib } = query;
    if (query.vcpus === undefined && query.memoryGib === undefined) throw invalid("vcpus", "or memoryGib is required");
    requireVmAction(vm, "resize");
    resize(world, vm, vcpus, memoryGib);
    enterPhase(world, vm, "resizing", world.clock.now());
    return { vm: presentVm(world, vm) };
  },

  TerminateVM({ world, path }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    requireVmAction(vm, "terminate");
    if (isCommitted(world, vm)) throw committed(vm, "terminated");
    setExpiry(world, vm, null);
    enterPhase(world, vm, "deleting", world.clock.now());
    return {};
  },
};

/** Whether a VM is in a commitment that has not ended. */
export const isCommitted = ({ clock }: World, vm: VmRecord): boolean => (vm.commitmentEndTime ?? 0) > clock.now();

/** A VM cannot be changed so while its commitment lasts. */
export function committed(vm: VmRecord, change: string) {
  const end = new Date(vm.commitmentEndTime ?? 0).toISOString();
  return precondition(
    "VM_COMMITTED",
    `vm/${vm.id}`,
    `VM ${vm.id} is committed until ${end} and cannot be ${change} before`,
  );
}

function resize(world: World, vm: VmRecord, vcpus: number, memoryGib: number): void {
  const type = stored(findVmMachineType(world.catalogue, vm.dataCenterId, vm.machineType), vm.machineType);
  const violations = sizeViolations(type, { vcpus, memoryGib, gpus: vm.gpus });
  if (violations.length > 0) throw invalidFields(violations);
  const smaller = vcpus < vm.vcpus || memoryGib < vm.memoryGib;
  if (smaller && isCommitted(world, vm)) throw committed(vm, "made smaller");
  const growth = { vcpus: vcpus - vm.vcpus, memoryGib: memoryGib - vm.memoryGib, gpus: 0 };
  requireCapacity(world, type, growth);
  takeCapacity(world, type, growth);
  vm.vcpus = vcpus;
  vm.memoryGib = memoryGib;
}
