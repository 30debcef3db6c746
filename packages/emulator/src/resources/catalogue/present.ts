import { findDataCenter, stored } from "../../catalogue/catalogue.ts";
import { COMMITMENTS, committedPrice } from "../../catalogue/commitments.ts";
import { type DataCenter, s3Endpoint } from "../../catalogue/data-centers.ts";
import { toDecimal } from "../../catalogue/money.ts";
import type { VmMachineType } from "../../catalogue/vm-machine-types.ts";
import { freeAddresses, publicPool } from "../../state/addresses.ts";
import { freeCapacity } from "../../state/capacity.ts";
import { toDouble } from "../../wire/double.ts";
import type { Schema } from "../../wire/models.ts";
import type { World } from "../../world.ts";

/** More than the addresses that a data center can have: an unlimited pool must still be a 32-bit number. */
const MANY = 65_000;

export function presentDataCenter(world: World, dataCenter: DataCenter): Schema<"VMDataCenter"> {
  const { id, latitude, longitude, renewableEnergy, supplierName } = dataCenter;
  return {
    id,
    supplierName,
    renewableEnergy,
    location: { latitude, longitude },
    ipv4Free: Math.min(freeAddresses(world, publicPool(world, dataCenter)), MANY),
    ipv4PriceHr: toDecimal(dataCenter.ipv4PriceHr),
    diskPoolPricing: [{ diskGibPriceHr: toDecimal(dataCenter.diskGibPriceHr) }],
    networkPriceHr: toDecimal(dataCenter.networkPriceHr),
    networkPricing: [{ priceHr: toDecimal(dataCenter.networkPriceHr) }],
    objectStorageGibPriceHr: dataCenter.objectStorage ? toDecimal(dataCenter.objectStorageGibPriceHr) : null,
    s3Endpoint: s3Endpoint(dataCenter),
  };
}

export function presentVmMachineType(world: World, type: VmMachineType): Schema<"VMMachineType"> {
  const dataCenter = stored(findDataCenter(world.catalogue, type.dataCenterId), type.dataCenterId);
  const gpuModel = world.catalogue.gpuModels.find(({ id }) => id === type.gpuModelId);
  const { largest, total } = freeCapacity(world, type);
  const [minVcpuPerMemoryGib, maxVcpuPerMemoryGib] = type.vcpusPerMemoryGib;
  const [minVcpuPerGpu, maxVcpuPerGpu] = type.vcpusPerGpu;
  return {
    machineType: type.id,
    dataCenterId: type.dataCenterId,
    cpuModel: type.cpuModel,
    gpuModel: gpuModel?.modelName ?? "",
    gpuModelId: type.gpuModelId,
    minVcpu: 1,
    minMemoryGib: 1,
    minVcpuPerMemoryGib: toDouble(minVcpuPerMemoryGib),
    maxVcpuPerMemoryGib: toDouble(maxVcpuPerMemoryGib),
    minVcpuPerGpu: toDouble(minVcpuPerGpu),
    maxVcpuPerGpu: toDouble(maxVcpuPerGpu),
    vcpuPriceHr: toDecimal(type.vcpuPriceHr),
    memoryGibPriceHr: toDecimal(type.memoryGibPriceHr),
    gpuPriceHr: toDecimal(type.gpuPriceHr),
    minStorageGibPriceHr: toDecimal(dataCenter.diskGibPriceHr),
    ipv4PriceHr: toDecimal(dataCenter.ipv4PriceHr),
    prices: COMMITMENTS.map(({ term }) => ({
      commitmentTerm: term,
      vcpuPriceHr: toDecimal(committedPrice(type.vcpuPriceHr, term)),
      memoryGibPriceHr: toDecimal(committedPrice(type.memoryGibPriceHr, term)),
      gpuPriceHr: toDecimal(committedPrice(type.gpuPriceHr, term)),
    })),
    renewableEnergy: dataCenter.renewableEnergy,
    maxVcpuFree: largest.vcpus,
    maxMemoryGibFree: largest.memoryGib,
    maxGpuFree: largest.gpus,
    maxStorageGibFree: dataCenter.storageGib,
    totalVcpuFree: total.vcpus,
    totalMemoryGibFree: total.memoryGib,
    totalGpuFree: total.gpus,
    totalStorageGibFree: dataCenter.storageGib,
  };
}
