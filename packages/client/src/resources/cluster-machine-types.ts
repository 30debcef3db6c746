import type { MachineType } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import { isOffered, type MachineTypeRef, type RentableMachineFilter } from "./rentable-machine-filter.ts";
import { resource } from "./resource.ts";

/** The types of machines that clusters are made of, by data center, with prices. No project and no credential is needed. */
export interface ClusterMachineTypes {
  /** The types of cluster machines that pass a filter. (ListClusterMachineTypes) */
  list(filter?: RentableMachineFilter, options?: ListOptions): Pager<MachineType>;

  /**
   * One type in one data center. (GetClusterMachineType)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(ref: MachineTypeRef, options?: RequestOptions): Call<MachineType>;
}

/** @internal */
export const clusterMachineTypes = resource<ClusterMachineTypes, "list" | "get">({}, (api) => ({
  list({ projectId, ...filter } = {}, options) {
    return api.list("ListClusterMachineTypes", { query: { projectId } }, options, {
      select: (types) => types.filter((type) => isOffered(type, filter)),
    });
  },
  get({ projectId, dataCenterId, machineTypeId }, options) {
    const input = { path: { dataCenterId, machineTypeId }, query: { projectId } };
    return api.call("GetClusterMachineType", input, options);
  },
}));
