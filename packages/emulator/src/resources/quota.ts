import type { Quotas } from "../options.ts";
import type { Store } from "../state/store.ts";
import { quotaExceeded } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";

interface Counted {
  /** What messages call several of them. */
  readonly noun: string;
  readonly count: (store: Store, projectId: string) => number;
}

/** The quotas on how many of something a project may have. */
const COUNTED = {
  vms: { noun: "VMs", count: ({ vms }, projectId) => vms.count(projectId) },
  storageDisks: { noun: "storage disks", count: countStorageDisks },
  images: { noun: "images", count: ({ images }, projectId) => images.count(projectId) },
  networks: { noun: "networks", count: ({ networks }, projectId) => networks.count(projectId) },
  securityGroups: {
    noun: "security groups",
    count: ({ securityGroups }, projectId) => securityGroups.count(projectId),
  },
  volumes: { noun: "volumes", count: ({ volumes }, projectId) => volumes.count(projectId) },
} as const satisfies Readonly<Partial<Record<keyof Quotas, Counted>>>;

/** Boot disks are not counted: they are made with their VMs, which have a quota of their own. */
function countStorageDisks({ disks }: Store, projectId: string): number {
  return disks.list(projectId).filter(({ diskType }) => diskType === "DISK_TYPE_STORAGE").length;
}

/**
 * Checks that a project may have one more.
 * @throws RpcError RESOURCE_EXHAUSTED
 */
export function requireQuota({ options, store }: World, projectId: string, name: keyof typeof COUNTED): void {
  const limit = options.quotas[name];
  const { noun, count }: Counted = COUNTED[name];
  // Counting can take time in proportion to what there is, so it is left out where there is nothing to compare with.
  if (limit === undefined || count(store, projectId) < limit) return;
  throw quotaExceeded(`project/${projectId}`, `${limit} ${noun} in project ${projectId}`);
}
