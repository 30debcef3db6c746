import { findVmMachineType } from "../../catalogue/catalogue.ts";
import { notFound } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import type { Handlers } from "../handler.ts";
import { presentDataCenter, presentVmMachineType } from "./present.ts";

type CatalogueOperations =
  | "ListVMDataCenters"
  | "ListVMGpuModels"
  | "ListVMMachineTypes"
  | "ListVMMachineTypes2"
  | "GetVMMachineType";

const listVmMachineTypes = ({ world }: { readonly world: World }) => ({
  machineTypes: world.catalogue.vmMachineTypes.map((type) => presentVmMachineType(world, type)),
});

export const catalogue: Handlers<CatalogueOperations> = {
  ListVMDataCenters: ({ world }) => ({
    dataCenters: world.catalogue.dataCenters.map((dataCenter) => presentDataCenter(world, dataCenter)),
  }),

  ListVMGpuModels: ({ world }) => ({ gpuModels: world.catalogue.gpuModels.map((model) => ({ ...model })) }),

  ListVMMachineTypes: listVmMachineTypes,

  ListVMMachineTypes2: listVmMachineTypes,

  GetVMMachineType({ world, path }) {
    const type = findVmMachineType(world.catalogue, path.dataCenterId, path.machineTypeId);
    if (type === undefined) throw notFound("machine type", `${path.machineTypeId} in ${path.dataCenterId}`);
    return presentVmMachineType(world, type);
  },
};
