import { clusterLifecycle } from "../../lifecycle/cluster.ts";
import { requireUncommitted } from "../commitment.ts";
import type { Handlers } from "../handler.ts";
import { listPage } from "../listing.ts";
import { lookUp } from "../lookup.ts";
import { createCluster } from "./create.ts";
import { presentCluster } from "./present.ts";
import { updateCluster } from "./update.ts";

/** All operations on clusters. */
export const clusters: Handlers<"ListClusters" | "CreateCluster" | "GetCluster" | "UpdateCluster" | "DeleteCluster"> = {
  ListClusters({ world, path, query }) {
    const { items, meta } = listPage(world, "clusters", path.projectId, query);
    return { clusters: items.map((cluster) => presentCluster(world, cluster)), ...meta };
  },

  GetCluster: ({ world, path }) => presentCluster(world, lookUp(world, "clusters", path.projectId, path.id)),

  ...createCluster,
  ...updateCluster,

  DeleteCluster({ world, path }) {
    const cluster = lookUp(world, "clusters", path.projectId, path.id);
    requireUncommitted(world, "cluster", cluster, "deleted");
    if (cluster.state !== "DELETING") clusterLifecycle.enter(world, cluster, "deleting", world.clock.now());
    return {};
  },
};
