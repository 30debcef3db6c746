import { diskLifecycle } from "../../lifecycle/disk.ts";
import { precondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { requireProjectPayer } from "../billing-accounts/payer.ts";
import { requireDataCenter } from "../catalogue/require-data-center.ts";
import type { Handlers } from "../handler.ts";
import { listPage } from "../listing.ts";
import { lookUp, peek, requireFreeId } from "../lookup.ts";
import { requireQuota } from "../quota.ts";
import { attachDisks } from "./attach.ts";
import { type DiskRecord, presentDisk } from "./record.ts";
import { resizeDisk } from "./resize.ts";

const readDisks: Handlers<"ListDisks" | "GetDisk"> = {
  ListDisks({ world, path, query }) {
    const { items, meta } = listPage(world, "disks", path.projectId, query);
    return { disks: items.map((disk) => show(world, disk)), ...meta };
  },

  GetDisk: ({ world, path }) => ({ disk: show(world, lookUp(world, "disks", path.projectId, path.id)) }),
};

/** Shows a disk. One that waits to be plugged in changes through its VM, which the caller has looked at, then. */
function show(world: World, disk: DiskRecord) {
  if (disk.vmId !== "" && disk.diskState === "READY") peek(world, "vms", disk.projectId, disk.vmId);
  return presentDisk(disk);
}

const makeDisks: Handlers<"CreateStorageDisk" | "DeleteStorageDisk"> = {
  CreateStorageDisk({ world, path: { projectId }, body: { id, dataCenterId, sizeGib } }) {
    requireFreeId(world, "disks", projectId, id);
    requireDataCenter(world, dataCenterId);
    requireProjectPayer(world, projectId);
    requireQuota(world, projectId, "storageDisks");
    const now = world.clock.now();
    const disk: DiskRecord = {
      id,
      projectId,
      dataCenterId,
      sizeGib,
      diskType: "DISK_TYPE_STORAGE",
      diskState: "UNKNOWN",
      vmId: "",
      publicImageId: "",
      privateImageId: "",
      createTime: now,
    };
    world.store.disks.set(projectId, id, disk);
    diskLifecycle.enter(world, disk, "creating", now);
    return {};
  },

  DeleteStorageDisk({ world, path: { projectId, id } }) {
    const disk = lookUp(world, "disks", projectId, id);
    if (disk.vmId !== "") {
      peek(world, "vms", projectId, disk.vmId);
      throw precondition(
        "DISK_IN_USE",
        `disk/${id}`,
        `Disk ${id} belongs to VM ${disk.vmId}; it must be detached first`,
      );
    }
    if (disk.diskState !== "DELETING") diskLifecycle.enter(world, disk, "deleting", world.clock.now());
    return {};
  },
};

/** All operations on disks. */
export const disks = { ...readDisks, ...makeDisks, ...attachDisks, ...resizeDisk };
