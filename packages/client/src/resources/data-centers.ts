import type { VMDataCenter } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import { only } from "./only.ts";
import { resource } from "./resource.ts";

/** The data centers, with what networks, addresses and storage cost there. No project and no credential is needed. */
export interface DataCenters {
  /** The data centers. (ListVMDataCenters) */
  list(options?: ListOptions): Pager<VMDataCenter>;

  /**
   * One data center. The service has no call for one, so this lists them all and picks it.
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Promise<VMDataCenter>;
}

/** @internal */
export const dataCenters = resource<DataCenters, "get">({ list: "ListVMDataCenters" }, (api) => ({
  get(id, options) {
    return only(
      api.list<VMDataCenter>("ListVMDataCenters", {}, options),
      "ListVMDataCenters",
      `data center ${id}`,
      (dataCenter) => dataCenter.id === id,
    );
  },
}));
