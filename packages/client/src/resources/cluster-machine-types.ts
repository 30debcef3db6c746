import type { MachineType } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import type { Api } from "./api.ts";
import { isOffered, type MachineTypeRef, type RentableMachineFilter } from "./rentable-machine-filter.ts";

/** The types of machines that clusters are made of, by data center, with prices. No project and no credential is needed. */
export class ClusterMachineTypes {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The types of cluster machines that pass a filter. (ListClusterMachineTypes) */
  list({ projectId, ...filter }: RentableMachineFilter = {}, options?: ListOptions): Pager<MachineType> {
    return this.#api.list("ListClusterMachineTypes", { query: { projectId } }, options, {
      select: (types) => types.filter((type) => isOffered(type, filter)),
    });
  }

  /**
   * One type in one data center. (GetClusterMachineType)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get({ projectId, dataCenterId, machineTypeId }: MachineTypeRef, options?: RequestOptions): Call<MachineType> {
    const input = { path: { dataCenterId, machineTypeId }, query: { projectId } };
    return this.#api.call("GetClusterMachineType", input, options);
  }
}
