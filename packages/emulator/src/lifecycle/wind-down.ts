import { unplugDisk } from "../resources/disks/attachment.ts";
import type { VmRecord } from "../resources/vms/record.ts";
import { GLOBAL, type ProjectCollection, type Records } from "../state/store.ts";
import type { World } from "../world.ts";
import { clusterLifecycle } from "./cluster.ts";
import { diskLifecycle } from "./disk.ts";
import { imageLifecycle } from "./image.ts";
import { machineLifecycle } from "./machine.ts";
import { networkLifecycle } from "./network.ts";
import { enterPhase, setExpiry } from "./vm.ts";
import { VM_PHASES } from "./vm-phases.ts";
import { volumeLifecycle } from "./volume.ts";

type Deletions = { readonly [Name in ProjectCollection]?: (world: World, record: Records[Name], at: number) => void };

/** How each kind of resource that costs something is deleted when nobody pays for it any longer, in this order. */
const DELETIONS: Deletions = {
  vms: deleteVm,
  disks(world, disk, at) {
    if (disk.diskType === "DISK_TYPE_STORAGE" && disk.diskState !== "DELETING") {
      diskLifecycle.enter(world, disk, "deleting", at);
    }
  },
  images(world, image, at) {
    if (image.state !== "DELETING") imageLifecycle.enter(world, image, "deleting", at);
  },
  networks(world, network, at) {
    if (network.state !== "DELETING") networkLifecycle.enter(world, network, "deleting", at);
  },
  clusters(world, cluster, at) {
    if (cluster.state !== "DELETING") clusterLifecycle.enter(world, cluster, "deleting", at);
  },
  machines(world, machine, at) {
    if (machine.state !== "DELETING") machineLifecycle.enter(world, machine, "deleting", at);
  },
  volumes(world, volume, at) {
    if (volume.state !== "DELETING") volumeLifecycle.enter(world, volume, "deleting", at);
  },
  buckets({ store }, { projectId, id }) {
    store.buckets.delete(projectId, id);
  },
};

/** Begins to delete every resource that a billing account pays for, commitments or not. */
export function deleteEverything(world: World, billingAccountId: string, at: number): void {
  for (const project of world.store.projects.list(GLOBAL)) {
    if (project.billingAccountId !== billingAccountId) continue;
    for (const type of Object.keys(DELETIONS) as ProjectCollection[]) deleteAll(world, type, project.id, at);
  }
}

function deleteAll<Name extends ProjectCollection>(world: World, type: Name, projectId: string, at: number): void {
  for (const record of world.store[type].list(projectId)) {
    world.touched.note({ type, scope: projectId, id: record.id });
    DELETIONS[type]?.(world, record, at);
  }
}

/** A VM lets go of its storage disks first, because they go as well. */
function deleteVm(world: World, vm: VmRecord, at: number): void {
  for (const id of vm.storageDiskIds) {
    const disk = world.store.disks.get(vm.projectId, id);
    if (disk !== undefined) unplugDisk(disk);
  }
  vm.storageDiskIds = [];
  setExpiry(world, vm, null);
  if (VM_PHASES[vm.phase].state !== "DELETING") enterPhase(world, vm, "deleting", at);
}
