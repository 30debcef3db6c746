import { commitmentEnd } from "../../catalogue/commitments.ts";
import { volumeLifecycle } from "../../lifecycle/volume.ts";
import { failedPrecondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { requireProjectPayer } from "../billing-accounts/payer.ts";
import { requireDataCenter } from "../catalogue/require-data-center.ts";
import { requireUncommitted } from "../commitment.ts";
import type { Handlers } from "../handler.ts";
import { listPage } from "../listing.ts";
import { lookUp, requireFreeId } from "../lookup.ts";
import { requireQuota } from "../quota.ts";
import { presentVolume } from "./present.ts";
import { volumePrices } from "./prices.ts";
import type { VolumeRecord } from "./record.ts";
import { updateVolume } from "./update.ts";

const keepVolumes: Handlers<"ListVolumes" | "CreateVolume" | "GetVolume" | "DeleteVolume"> = {
  ListVolumes({ world, path, query }) {
    const { items, meta } = listPage(world, "volumes", path.projectId, query);
    return { volumes: items.map((volume) => presentVolume(world, volume)), ...meta };
  },

  CreateVolume({ world, path: { projectId }, body }) {
    const { id, dataCenterId, sizeGib, commitmentTerm = "COMMITMENT_TERM_NONE" } = body;
    requireFreeId(world, "volumes", projectId, id);
    requireDataCenter(world, dataCenterId);
    requireProjectPayer(world, projectId);
    requireQuota(world, projectId, "volumes");
    const now = world.clock.now();
    const volume: VolumeRecord = {
      id,
      projectId,
      dataCenterId,
      sizeGib,
      state: "VOLUME_STATE_UNSPECIFIED",
      commitmentTerm,
      commitmentEndTime: commitmentEnd(now, commitmentTerm),
    };
    world.store.volumes.set(projectId, id, volume);
    volumeLifecycle.enter(world, volume, "creating", now);
    return presentVolume(world, volume);
  },

  GetVolume: ({ world, path }) => presentVolume(world, lookUp(world, "volumes", path.projectId, path.id)),

  DeleteVolume({ world, path: { projectId, id } }) {
    const volume = lookUp(world, "volumes", projectId, id);
    requireUncommitted(world, "volume", volume, "deleted");
    requireUnattached(world, volume);
    if (volume.state !== "DELETING") volumeLifecycle.enter(world, volume, "deleting", world.clock.now());
    return {};
  },
};

/**
 * Checks that no machine of a cluster has a volume attached.
 * @throws RpcError FAILED_PRECONDITION
 */
function requireUnattached({ store, scheduler }: World, { projectId, id }: VolumeRecord): void {
  const machine = store.clusterMachines.list(projectId).find(({ volumeIds }) => volumeIds.includes(id));
  if (machine === undefined) return;
  scheduler.observe({ type: "clusters", scope: projectId, id: machine.clusterId });
  throw failedPrecondition(`Volume ${id} is attached to machine ${machine.id} of cluster ${machine.clusterId}`);
}

/** All operations on volumes. */
export const volumes = { ...keepVolumes, ...updateVolume, ...volumePrices };
