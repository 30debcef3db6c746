import type { GpuModel } from "@cudo-compute/types";
import type { ListOptions, Pager } from "../paging/index.ts";
import type { Api } from "./api.ts";

/** The GPU models that machine types have. No project and no credential is needed. */
export class GpuModels {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The GPU models, with the memory of each in GiB. (ListVMGpuModels) */
  list(options?: ListOptions): Pager<GpuModel> {
    return this.#api.list("ListVMGpuModels", {}, options);
  }
}
