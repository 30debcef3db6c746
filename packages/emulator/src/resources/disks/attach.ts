import { enterPhase } from "../../lifecycle/vm.ts";
import { requireVmAction } from "../../lifecycle/vm-actions.ts";
import { VM_PHASES } from "../../lifecycle/vm-phases.ts";
import { precondition } from "../../wire/rpc-error.ts";
import type { Handlers } from "../handler.ts";
import { lookUp } from "../lookup.ts";
import { elsewhere } from "../vms/nics.ts";
import { plugDisk, requireAttachable, reserveDisk, unplugDisk } from "./attachment.ts";

export const attachDisks: Handlers<"AttachStorageDisk" | "DetachStorageDisk"> = {
  AttachStorageDisk({ world, path: { projectId, id }, query: { vmId } }) {
    const disk = lookUp(world, "disks", projectId, id);
    const vm = lookUp(world, "vms", projectId, vmId);
    requireAttachable(disk);
    if (vm.dataCenterId !== disk.dataCenterId) {
      throw elsewhere("vmId", `VM ${vmId}`, vm.dataCenterId, disk.dataCenterId);
    }
    requireVmAction(vm, "attachDisk");
    reserveDisk(disk, vmId);
    vm.storageDiskIds.push(id);
    // Nothing runs in a VM that is off, so nothing needs to be told of the disk.
    if (VM_PHASES[vm.phase].state === "STOPPED") plugDisk(disk);
    else enterPhase(world, vm, "plugging", world.clock.now());
    return {};
  },

  DetachStorageDisk({ world, path: { projectId, id } }) {
    const disk = lookUp(world, "disks", projectId, id);
    const subject = `disk/${id}`;
    if (disk.diskType !== "DISK_TYPE_STORAGE") {
      throw precondition("DISK_TYPE_INCORRECT", subject, `Disk ${id} is a boot disk, which stays with its VM`);
    }
    if (disk.vmId === "") throw precondition("DISK_NOT_IN_USE", subject, `Disk ${id} is not attached to any VM`);
    const vm = lookUp(world, "vms", projectId, disk.vmId);
    vm.storageDiskIds = vm.storageDiskIds.filter((other) => other !== id);
    unplugDisk(disk);
    return {};
  },
};
