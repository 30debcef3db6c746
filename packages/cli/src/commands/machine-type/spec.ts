import type { MachineType } from "@cudo-compute/client";
import { defineGet, defineGroup, defineList, defineResource } from "../../kit/index.ts";
import { dataCenterOf } from "../shared/data-center-of.ts";
import { inDataCenter } from "../shared/flags.ts";
import { rentableColumns, rentableFilter, rentableFlags } from "../shared/rentable-types.ts";

/** The types of bare-metal machines, by data center. */
export const machineType = defineResource<MachineType>({
  noun: ["machine type", "machine types"],
  command: "machine-type",
  scope: "public",
  columns: rentableColumns,
  all: (call) => call.api.machineTypes.bareMetal.list({}, call.options),
  operations: { list: "ListMachineTypes", get: "ListMachineTypes" },
});

export const group = defineGroup({
  brief: "Types of bare-metal machines, with prices in US dollars an hour and what is free",
  commands: {
    list: defineList(machineType, {
      description: "Needs no login and no project. With -p the private offers of that project are shown too.",
      flags: rentableFlags,
      fetch: (call, page) => call.api.machineTypes.bareMetal.list(rentableFilter(call), page),
    }),
    get: defineGet(machineType, {
      flags: { dataCenter: inDataCenter },
      fetch: (call, id) => {
        const ref = { dataCenterId: dataCenterOf(call), machineTypeId: id, projectId: call.global.project };
        return call.api.machineTypes.bareMetal.get(ref, call.options);
      },
    }),
  },
});
