import type { GpuModel } from "@cudo-compute/types";
import type { ListOptions, Pager } from "../paging/index.ts";
import { resource } from "./resource.ts";

/** The GPU models that machine types have. No project and no credential is needed. */
export interface GpuModels {
  /** The GPU models, with the memory of each in GiB. (ListVMGpuModels) */
  list(options?: ListOptions): Pager<GpuModel>;
}

/** @internal */
export const gpuModels = resource<GpuModels>({ list: "ListVMGpuModels" });
