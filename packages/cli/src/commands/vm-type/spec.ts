import type { VMMachineType } from "@cudo-compute/client";
import {
  type Call,
  column,
  defineGet,
  defineGroup,
  defineList,
  defineResource,
  number,
  text,
  toggle,
  whole,
} from "../../kit/index.ts";
import { dataCenterOf } from "../shared/data-center-of.ts";
import { inDataCenter, onlyDataCenter } from "../shared/flags.ts";
import { gpuModelIds } from "../shared/ids.ts";

/** The types of virtual machines, by data center. */
export const vmType = defineResource<VMMachineType>({
  noun: ["VM type", "VM types"],
  command: "vm-type",
  scope: "public",
  id: ({ machineType }) => machineType,
  columns: [
    column("type", { field: "machineType" }),
    column("data-center", { field: "dataCenterId" }),
    column("gpu-model", { yields: true }),
    column("gpus-free", { field: "maxGpuFree", show: "number" }),
    column("vcpus-free", { field: "maxVcpuFree", show: "number", yields: true }),
    column("memory-free", { field: "maxMemoryGibFree", header: "MEM GiB FREE", show: "number", yields: true }),
    column("gpu-price", { field: "gpuPriceHr.value", header: "$/H GPU", show: "price" }),
    column("vcpu-price", { field: "vcpuPriceHr.value", header: "$/H VCPU", show: "price", yields: true }),
    column("memory-price", { field: "memoryGibPriceHr.value", header: "$/H GiB", show: "price", yields: true }),
    column("cpu-model", { wide: true }),
    column("gpu-model-id", { wide: true }),
    column("storage-price", { field: "minStorageGibPriceHr.value", header: "$/H GiB DISK", show: "price", wide: true }),
    column("ipv4-price", { field: "ipv4PriceHr.value", header: "$/H IPV4", show: "price", wide: true }),
    column("min-vcpus", { field: "minVcpu", show: "number", wide: true }),
    column("min-memory-gib", { show: "number", wide: true }),
    column("renewable", { field: "renewableEnergy", show: "yesno", wide: true }),
  ],
  // Every type is there once for each data center; completion needs it once.
  all: (call) => call.api.machineTypes.list({}, call.options),
  operations: { list: "ListVMMachineTypes", get: "GetVMMachineType" },
});

/** The project whose private offers are shown: only one that was named, because the catalogue needs no login. */
const projectOf = ({ global }: Pick<Call, "global">) => global.project;

export const group = defineGroup({
  brief: "Types of virtual machines, with prices in US dollars an hour and what is free",
  commands: {
    list: defineList(vmType, {
      description: "Needs no login and no project. With -p the private offers of that project are shown too.",
      flags: {
        dataCenter: onlyDataCenter,
        gpuModel: text("only those with this GPU model, of those in cudo gpu-model list", {
          placeholder: "id",
          complete: gpuModelIds,
        }),
        gpus: whole("only those of which a VM can get so many GPUs now"),
        vcpus: whole("only those of which a VM can get so many vCPUs now"),
        memoryGib: whole("only those of which a VM can get so much memory now", { placeholder: "gib" }),
        maxPrice: number("only those whose GPUs cost at most so much each, in US dollars an hour", {
          placeholder: "usd",
        }),
        available: toggle("only those of which a VM can be had now"),
        legacy: toggle("ask in the older way, which lists each type once", { hidden: true }),
      },
      fetch: (call, page) => {
        const { dataCenter, gpuModel, gpus, vcpus, memoryGib, maxPrice, available, legacy } = call.flags;
        const projectId = projectOf(call);
        if (legacy === true) return call.api.machineTypes.listLegacy({ projectId }, page);
        return call.api.machineTypes.list(
          {
            projectId,
            dataCenterId: dataCenter,
            gpuModelId: gpuModel,
            minGpusFree: gpus,
            minVcpusFree: vcpus ?? (available === true ? 1 : undefined),
            minMemoryGibFree: memoryGib ?? (available === true ? 1 : undefined),
            maxGpuPriceHr: maxPrice,
          },
          page,
        );
      },
      operations: ["ListVMMachineTypes", "ListVMMachineTypes2"],
      examples: [
        "cudo vm-type list --gpus 2 --max-price 0.50 --sort gpu-price",
        "cudo vm-type list --available -o wide",
      ],
    }),
    get: defineGet(vmType, {
      flags: { dataCenter: inDataCenter },
      fetch: (call, id) => {
        const dataCenterId = dataCenterOf(call);
        return call.api.machineTypes.get({ dataCenterId, machineType: id, projectId: projectOf(call) }, call.options);
      },
      examples: ["cudo vm-type get epyc-rome-rtx-a4000 --data-center gb-bournemouth-1"],
    }),
  },
});
