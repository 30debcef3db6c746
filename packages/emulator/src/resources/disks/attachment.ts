import { precondition } from "../../wire/rpc-error.ts";
import type { DiskRecord } from "./record.ts";

/**
 * Checks that a disk may be attached to a VM.
 * @throws RpcError DISK_TYPE_INCORRECT, DISK_IN_USE or DISK_NOT_READY
 */
export function requireAttachable(disk: DiskRecord): void {
  const subject = `disk/${disk.id}`;
  if (disk.diskType !== "DISK_TYPE_STORAGE") {
    throw precondition(
      "DISK_TYPE_INCORRECT",
      subject,
      `Disk ${disk.id} is a boot disk; only storage disks can be attached`,
    );
  }
  if (disk.vmId !== "") {
    throw precondition("DISK_IN_USE", subject, `Disk ${disk.id} is attached to VM ${disk.vmId}; detach it first`);
  }
  if (disk.diskState !== "READY") {
    throw precondition("DISK_NOT_READY", subject, `Disk ${disk.id} is ${disk.diskState}; wait until it is READY`);
  }
}

// The VM's side, `VmRecord.storageDiskIds`, is the caller's to keep.

/** Gives a disk to a VM that will plug it in later. */
export function reserveDisk(disk: DiskRecord, vmId: string): void {
  disk.vmId = vmId;
}

/** Plugs in a disk that was reserved. */
export function plugDisk(disk: DiskRecord): void {
  disk.diskState = "ATTACHED";
}

/** Takes a disk off its VM, whether plugged in or only reserved. */
export function unplugDisk(disk: DiskRecord): void {
  disk.vmId = "";
  disk.diskState = "READY";
}
