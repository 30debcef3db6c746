import type { MachineType } from "@cudo-compute/client";
import { defineGet, defineGroup, defineList, defineResource } from "../../kit/index.ts";
import { dataCenterOf } from "../shared/data-center-of.ts";
import { inDataCenter } from "../shared/flags.ts";
import { rentableColumns, rentableFilter, rentableFlags } from "../shared/rentable-types.ts";

/** The types of machines that clusters are made of, by data center. */
export const clusterMachineType = defineResource<MachineType>({
  noun: ["cluster machine type", "cluster machine types"],
  command: "cluster-machine-type",
  scope: "public",
  columns: rentableColumns,
  all: (call) => call.api.machineTypes.cluster.list({}, call.options),
  operations: { list: "ListClusterMachineTypes", get: "GetClusterMachineType" },
});

export const group = defineGroup({
  brief: "Types of cluster machines, with prices in US dollars an hour and what is free",
  commands: {
    list: defineList(clusterMachineType, {
      description: "Needs no login and no project. With -p the private offers of that project are shown too.",
      flags: rentableFlags,
      fetch: (call, page) => call.api.machineTypes.cluster.list(rentableFilter(call), page),
    }),
    get: defineGet(clusterMachineType, {
      flags: { dataCenter: inDataCenter },
      fetch: (call, id) => {
        const ref = { dataCenterId: dataCenterOf(call), machineTypeId: id, projectId: call.global.project };
        return call.api.machineTypes.cluster.get(ref, call.options);
      },
    }),
  },
});
