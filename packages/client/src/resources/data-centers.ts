import type { VMDataCenter } from "@cudo-compute/types";
import type { RequestOptions } from "../options.ts";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Api } from "./api.ts";
import { only } from "./only.ts";

/** The data centers, with what networks, addresses and storage cost there. No project and no credential is needed. */
export class DataCenters {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The data centers. (ListVMDataCenters) */
  list(options?: ListOptions): Pager<VMDataCenter> {
    return this.#api.list("ListVMDataCenters", {}, options);
  }

  /**
   * One data center. The service has no call for one, so this lists them all and picks it.
   *
   * @throws {ApiError} NOT_FOUND
   */
  get(id: string, options?: RequestOptions): Promise<VMDataCenter> {
    return only(this.list(options), "ListVMDataCenters", `data center ${id}`, (dataCenter) => dataCenter.id === id);
  }
}
