import { findMachineType } from "../../catalogue/catalogue.ts";
import { pageByNumber } from "../../paging.ts";
import { notFound } from "../../wire/rpc-error.ts";
import type { Handlers } from "../handler.ts";
import { presentImage } from "../images/public.ts";
import { presentMachineType } from "./present.ts";

type MachineTypeOperations =
  | "ListMachineTypes"
  | "ListMachineOperatingSystems"
  | "ListClusterMachineTypes"
  | "GetClusterMachineType";

/** The catalogue of whole machines. */
export const machineTypes: Handlers<MachineTypeOperations> = {
  ListMachineTypes({ world, query }) {
    const { items, meta } = pageByNumber(world.catalogue.machineTypes, query);
    return { machineTypes: items.map((type) => presentMachineType(world, "machines", type)), ...meta };
  },

  ListMachineOperatingSystems: ({ world }) => ({ images: world.catalogue.operatingSystems.map(presentImage) }),

  ListClusterMachineTypes({ world, query }) {
    const { items, meta } = pageByNumber(world.catalogue.clusterMachineTypes, query);
    return { machineTypes: items.map((type) => presentMachineType(world, "clusterMachines", type)), ...meta };
  },

  GetClusterMachineType({ world, path: { dataCenterId, machineTypeId } }) {
    const type = findMachineType(world.catalogue.clusterMachineTypes, dataCenterId, machineTypeId);
    if (type === undefined) throw notFound("machine type", `${machineTypeId} in ${dataCenterId}`);
    return { machineType: presentMachineType(world, "clusterMachines", type) };
  },
};
