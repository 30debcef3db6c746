import type { ListVMMachineTypes2Query, VMMachineType } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Call } from "../transport/call.ts";
import { type BareMetalMachineTypes, bareMetalMachineTypes } from "./bare-metal-machine-types.ts";
import { type ClusterMachineTypes, clusterMachineTypes } from "./cluster-machine-types.ts";
import { type MachineTypeFilter, matches } from "./machine-type-filter.ts";
import { type Quote, quote, type VmSize } from "./quote.ts";
import { resource } from "./resource.ts";

/** Names a machine type. The service's own objects can be passed as they are. */
export interface VMMachineTypeRef {
  /** Such as `gb-bournemouth-1`. */
  dataCenterId: string;
  /** Such as `epyc-rome-rtx-a5000`. */
  machineType: string;
  /** Show the prices that this project pays, private offers included. */
  projectId?: string | undefined;
}

/** The machine types of VMs, by data center, with prices and free capacity. No project and no credential is needed. */
export interface MachineTypes {
  /** The types of bare-metal machines. */
  readonly bareMetal: BareMetalMachineTypes;
  /** The types of machines that clusters are made of. */
  readonly cluster: ClusterMachineTypes;

  /** The machine types of VMs that pass a filter. (ListVMMachineTypes) */
  list(filter?: MachineTypeFilter, options?: ListOptions): Pager<VMMachineType>;

  /**
   * One machine type in one data center. (GetVMMachineType)
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(ref: VMMachineTypeRef, options?: RequestOptions): Call<VMMachineType>;

  /**
   * What a VM of a size would cost on a machine type: its parts, and their sum an hour and a month, in US dollars.
   *
   * @throws {ApiError} NOT_FOUND
   * @throws {UsageError} when the type is not offered for the commitment term
   */
  quote(size: VmSize & VMMachineTypeRef, options?: RequestOptions): Promise<Quote>;

  /**
   * The same as {@link MachineTypes.list}, from an older address and without filters. (ListVMMachineTypes2)
   *
   * @deprecated Use `list`.
   */
  listLegacy(query?: ListVMMachineTypes2Query, options?: ListOptions): Pager<VMMachineType>;
}

/** @internal */
export const machineTypes = resource<MachineTypes, "bareMetal" | "cluster" | "list" | "get" | "quote">(
  { listLegacy: "ListVMMachineTypes2 query" },
  (api, self) => ({
    bareMetal: bareMetalMachineTypes(api),
    cluster: clusterMachineTypes(api),
    list({ projectId, ...filter } = {}, options) {
      return api.list("ListVMMachineTypes", { query: { projectId } }, options, {
        select: (types) => types.filter((type) => matches(type, filter)),
      });
    },
    get({ dataCenterId, machineType, projectId }, options) {
      const input = { path: { dataCenterId, machineTypeId: machineType }, query: { projectId } };
      return api.call("GetVMMachineType", input, options);
    },
    async quote(size, options) {
      return quote(await self.get(size, options), size);
    },
  }),
);
