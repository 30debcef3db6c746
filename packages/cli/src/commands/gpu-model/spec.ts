import type { GpuModel } from "@cudo-compute/client";
import { column, defineGroup, defineList, defineResource } from "../../kit/index.ts";

/** The GPU models that machine types have. */
export const gpuModel = defineResource<GpuModel>({
  noun: ["GPU model", "GPU models"],
  command: "gpu-model",
  scope: "public",
  columns: [
    column("id"),
    column("vendor", { field: "vendorName" }),
    column("model", { field: "modelName" }),
    column("memory-gib", { header: "MEM GiB", show: "number" }),
  ],
  all: (call) => call.api.gpuModels.list(call.options),
  operations: { list: "ListVMGpuModels" },
});

export const group = defineGroup({
  brief: "GPU models",
  commands: { list: defineList(gpuModel, { fetch: (call, page) => call.api.gpuModels.list(page) }) },
});
