import {
  CLUSTER_STATE_KINDS,
  type Cluster,
  type ClusterMachine,
  type CreateClusterBody,
  type KnownClusterState,
  type UpdateClusterBody,
  type UpdateClusterMachineBody,
} from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { StateChange, WaitOptions, WaitResult, WatchOptions } from "../waiting/index.ts";
import { resource } from "./resource.ts";
import { watching } from "./watching.ts";

/** How long {@link Clusters.waitFor} waits by default, in milliseconds: two hours. */
const WITHIN = 7_200_000;

/** The clusters of a project: bare-metal machines of one type, linked by a network. */
export interface Clusters {
  /** The machines of the clusters, one by one. {@link Clusters.get} lists them. */
  readonly machines: ClusterMachines;

  /** The clusters of the project, with their machines. (ListClusters) */
  list(options?: ListOptions): Pager<Cluster>;

  /**
   * One cluster with its machines. (GetCluster)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Call<Cluster>;

  /**
   * Rents the machines of a new cluster; they are charged from then on. The answer comes at once, while the cluster is
   * CREATING: go on with {@link Clusters.waitFor}. (CreateCluster)
   *
   * @throws {ApiError} ALREADY_EXISTS; INVALID_ARGUMENT with `NO_CAPACITY` when too few machines are free;
   *   FAILED_PRECONDITION when the billing account is blocked
   */
  create(body: CreateClusterBody, options?: RequestOptions): Call<Cluster>;

  /**
   * Changes a cluster, such as its number of machines; only the keys that are present change. When it shrinks, the service
   * chooses which machines go. (UpdateCluster)
   *
   * @throws {ApiError} NOT_FOUND
   */
  update(id: string, body: UpdateClusterBody, options?: RequestOptions): Call<Cluster>;

  /**
   * Gives all machines of a cluster back. All that is on them is lost. (DeleteCluster)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /** The states that a cluster passes through, from now on; the first is the present one, the last `DELETED`. */
  watch(id: string, options?: WatchOptions<Cluster>): AsyncIterable<StateChange<Cluster>>;

  /**
   * Waits until a cluster is in a state, usually `"ACTIVE"`, or in one of several. `"DELETED"` means that it is no longer
   * there.
   *
   * @returns The cluster as it was last seen; `undefined` only when it was gone at the first look.
   * @throws {WaitError} when the cluster fails, or `within` (two hours by default) is over
   */
  waitFor<Target extends KnownClusterState | "DELETED">(
    id: string,
    target: Target | readonly Target[],
    options?: WaitOptions<Cluster>,
  ): Promise<WaitResult<Cluster, Target>>;
}

/** @internal */
export const clusters = resource<Clusters, "machines" | "watch" | "waitFor">(
  {
    list: "ListClusters",
    get: "GetCluster id",
    create: "CreateCluster body",
    update: "UpdateCluster id body",
    delete: "DeleteCluster id",
  },
  (api) => ({
    machines: clusterMachines(api),
    ...watching(api, {
      noun: "cluster",
      operation: "GetCluster",
      state: (cluster: Cluster) => cluster.state,
      kinds: CLUSTER_STATE_KINDS,
      within: WITHIN,
    }),
  }),
);

/** The machines of a project's clusters. Their ids are unique in the project, so the cluster need not be named. */
export interface ClusterMachines {
  /**
   * Switches a machine on or off with `powerState`, or sets with `volumeIds` which volumes are attached: those that are
   * missing from the list are detached. Only the keys that are present change. (UpdateClusterMachine)
   *
   * @throws {ApiError} NOT_FOUND
   */
  update(id: string, body: UpdateClusterMachineBody, options?: RequestOptions): Call<ClusterMachine>;

  /**
   * Gives one machine back, which makes its cluster smaller. All that is on it is lost. (DeleteClusterMachine)
   *
   * @throws {ApiError} NOT_FOUND
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /** Restarts a machine. (RebootClusterMachine) */
  reboot(id: string, options?: RequestOptions): Call<void>;

  /**
   * Gives a machine another id, to be used from then on. (RenameClusterMachine)
   *
   * @throws {ApiError} ALREADY_EXISTS when the new id is taken; NOT_FOUND
   */
  rename(id: string, newId: string, options?: RequestOptions): Call<void>;
}

const clusterMachines = resource<ClusterMachines>({
  update: "UpdateClusterMachine id body",
  delete: "DeleteClusterMachine id",
  reboot: "RebootClusterMachine id",
  rename: "RenameClusterMachine id query.newId",
});
