import type { ScheduledEvent } from "../state/scheduler.ts";
import type { CollectionName } from "../state/store.ts";
import type { World } from "../world.ts";
import { onBillingAccountEvent } from "./billing-account.ts";
import { clusterLifecycle } from "./cluster.ts";
import { clusterMachineLifecycle } from "./cluster-machine.ts";
import { diskLifecycle } from "./disk.ts";
import { imageLifecycle } from "./image.ts";
import { machineLifecycle } from "./machine.ts";
import { networkLifecycle } from "./network.ts";
import { onVmEvent } from "./vm.ts";
import { volumeLifecycle } from "./volume.ts";

/** Makes a scheduled event happen to a resource. `event.at` is the moment at which it happens. */
export type Lifecycle = (world: World, event: ScheduledEvent) => void;

/** The lifecycle of each kind of resource that changes by itself. */
export const LIFECYCLES: Readonly<Partial<Record<CollectionName, Lifecycle>>> = {
  vms: onVmEvent,
  billingAccounts: onBillingAccountEvent,
  machines: machineLifecycle.onEvent,
  clusters: clusterLifecycle.onEvent,
  clusterMachines: clusterMachineLifecycle.onEvent,
  disks: diskLifecycle.onEvent,
  images: imageLifecycle.onEvent,
  networks: networkLifecycle.onEvent,
  volumes: volumeLifecycle.onEvent,
};
