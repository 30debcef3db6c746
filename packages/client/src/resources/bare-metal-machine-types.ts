import type { MachineType } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import { only } from "./only.ts";
import { isOffered, type MachineTypeRef, type RentableMachineFilter } from "./rentable-machine-filter.ts";
import { resource } from "./resource.ts";

/** The types of bare-metal machines, by data center, with prices. No project and no credential is needed. */
export interface BareMetalMachineTypes {
  /** The types of bare-metal machines that pass a filter. (ListMachineTypes) */
  list(filter?: RentableMachineFilter, options?: ListOptions): Pager<MachineType>;

  /**
   * One type in one data center. The service has no call for one, so this lists them and picks it.
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(ref: MachineTypeRef, options?: RequestOptions): Promise<MachineType>;
}

/** @internal */
export const bareMetalMachineTypes = resource<BareMetalMachineTypes, "list" | "get">({}, (api, self) => ({
  list({ projectId, ...filter } = {}, options) {
    return api.list("ListMachineTypes", { query: { projectId } }, options, {
      select: (types) => types.filter((type) => isOffered(type, filter)),
    });
  },
  get({ machineTypeId, ...where }, options) {
    const name = `bare-metal machine type ${machineTypeId} in ${where.dataCenterId}`;
    return only(self.list(where, options), "ListMachineTypes", name, (type) => type.id === machineTypeId);
  },
}));
