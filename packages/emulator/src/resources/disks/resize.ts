import { enterPhase } from "../../lifecycle/vm.ts";
import { requireVmAction } from "../../lifecycle/vm-actions.ts";
import { VM_PHASES } from "../../lifecycle/vm-phases.ts";
import { invalid, precondition } from "../../wire/rpc-error.ts";
import type { Handlers } from "../handler.ts";
import { lookUp } from "../lookup.ts";

export const resizeDisk: Handlers<"ResizeVMDisk"> = {
  ResizeVMDisk({ world, path: { projectId, id: vmId }, query: { diskId, sizeGib } }) {
    const vm = lookUp(world, "vms", projectId, vmId);
    const disk = lookUp(world, "disks", projectId, diskId);
    if (disk.vmId !== vmId) {
      throw precondition("DISK_NOT_IN_USE", `disk/${diskId}`, `Disk ${diskId} is not attached to VM ${vmId}`);
    }
    requireVmAction(vm, "resizeDisk");
    if (disk.diskState !== "ATTACHED") {
      throw precondition("DISK_NOT_READY", `disk/${diskId}`, `Disk ${diskId} is still to be plugged into VM ${vmId}`);
    }
    if (sizeGib <= disk.sizeGib) throw invalid("sizeGib", `must be larger than ${disk.sizeGib}, the present size`);
    disk.sizeGib = sizeGib;
    const off = VM_PHASES[vm.phase].state === "STOPPED";
    enterPhase(world, vm, off ? "growingDiskOff" : "growingDisk", world.clock.now());
    return {};
  },
};
