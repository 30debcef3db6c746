import { findDataCenter, stored } from "../../catalogue/catalogue.ts";
import { COMMITMENTS, committedPrice } from "../../catalogue/commitments.ts";
import type { MachineType } from "../../catalogue/machine-types.ts";
import { toDecimal } from "../../catalogue/money.ts";
import { type MachineStock, machinesFree } from "../../state/machine-capacity.ts";
import type { Schema } from "../../wire/models.ts";
import type { World } from "../../world.ts";

/** What every machine of a type is made of. */
export type Hardware = Pick<
  Schema<"MachineType">,
  | "architecture"
  | "cpuModel"
  | "cpuCores"
  | "cpuSpeedMhz"
  | "memoryGib"
  | "gpuModelId"
  | "gpus"
  | "disks"
  | "diskSizeGib"
>;

export const hardwareOf = (type: MachineType): Hardware => ({
  architecture: type.architecture,
  cpuModel: type.cpuModel,
  cpuCores: type.cpuCores,
  cpuSpeedMhz: type.cpuSpeedMhz,
  memoryGib: type.memoryGib,
  gpuModelId: type.gpuModelId,
  gpus: type.gpus,
  disks: type.disks,
  diskSizeGib: type.diskSizeGib,
});

export function presentMachineType(world: World, stock: MachineStock, type: MachineType): Schema<"MachineType"> {
  const { ipv4PriceHr } = stored(findDataCenter(world.catalogue, type.dataCenterId), type.dataCenterId);
  return {
    id: type.id,
    dataCenterId: type.dataCenterId,
    ...hardwareOf(type),
    networkType: type.networkType,
    machinesFree: machinesFree(world, stock, type),
    prices: COMMITMENTS.map(({ term }) => ({
      machineTypeId: type.id,
      dataCenterId: type.dataCenterId,
      commitmentTerm: term,
      priceHr: toDecimal(committedPrice(type.priceHr, term)),
      ipv4PriceHr: toDecimal(ipv4PriceHr),
    })),
  };
}
