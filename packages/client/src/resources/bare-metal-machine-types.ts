import type { MachineType } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Api } from "./api.ts";
import { only } from "./only.ts";
import { isOffered, type MachineTypeRef, type RentableMachineFilter } from "./rentable-machine-filter.ts";

/** The types of bare-metal machines, by data center, with prices. No project and no credential is needed. */
export class BareMetalMachineTypes {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The types of bare-metal machines that pass a filter. (ListMachineTypes) */
  list({ projectId, ...filter }: RentableMachineFilter = {}, options?: ListOptions): Pager<MachineType> {
    return this.#api.list("ListMachineTypes", { query: { projectId } }, options, {
      select: (types) => types.filter((type) => isOffered(type, filter)),
    });
  }

  /**
   * One type in one data center. The service has no call for one, so this lists them and picks it.
   *
   * @throws {ApiError} NOT_FOUND
   */
  get({ machineTypeId, ...where }: MachineTypeRef, options?: RequestOptions): Promise<MachineType> {
    const name = `bare-metal machine type ${machineTypeId} in ${where.dataCenterId}`;
    return only(this.list(where, options), "ListMachineTypes", name, (type) => type.id === machineTypeId);
  }
}
