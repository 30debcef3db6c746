import { findDataCenter, findVmMachineType, stored } from "../../catalogue/catalogue.ts";
import { committedPrice } from "../../catalogue/commitments.ts";
import { toDecimal } from "../../catalogue/money.ts";
import type { Schema } from "../../wire/models.ts";
import type { World } from "../../world.ts";
import type { VmRecord } from "./record.ts";

/** What a VM costs an hour: vCPUs, memory and GPUs at the price of its term, all its disks, and its public addresses. */
export function priceOf({ catalogue }: World, vm: VmRecord, storageGib: number): Schema<"VMPrice"> {
  const type = stored(findVmMachineType(catalogue, vm.dataCenterId, vm.machineType), vm.machineType);
  const { diskGibPriceHr, ipv4PriceHr } = stored(findDataCenter(catalogue, vm.dataCenterId), vm.dataCenterId);
  const vcpu = committedPrice(type.vcpuPriceHr, vm.commitmentTerm);
  const memory = committedPrice(type.memoryGibPriceHr, vm.commitmentTerm);
  const gpu = committedPrice(type.gpuPriceHr, vm.commitmentTerm);
  const totals = {
    vcpu: vcpu * vm.vcpus,
    memory: memory * vm.memoryGib,
    gpu: gpu * vm.gpus,
    storage: diskGibPriceHr * storageGib,
    ipv4: ipv4PriceHr * vm.nics.filter((nic) => nic.public).length,
  };
  return {
    vcpuPriceHr: toDecimal(vcpu),
    totalVcpuPriceHr: toDecimal(totals.vcpu),
    memoryGibPriceHr: toDecimal(memory),
    totalMemoryPriceHr: toDecimal(totals.memory),
    gpuPriceHr: toDecimal(gpu),
    totalGpuPriceHr: toDecimal(totals.gpu),
    storageGibPriceHr: toDecimal(diskGibPriceHr),
    totalStoragePriceHr: toDecimal(totals.storage),
    ipv4AddressPriceHr: toDecimal(ipv4PriceHr),
    totalPriceHr: toDecimal(totals.vcpu + totals.memory + totals.gpu + totals.storage + totals.ipv4),
  };
}
