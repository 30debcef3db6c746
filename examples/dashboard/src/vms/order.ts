import type { CudoCompute, VMMachineType } from "@cudo-compute/client";
import type { Catalogue } from "./catalogue.ts";

/** A VM as it is being filled in: every field as it was typed. */
export interface Order {
  readonly vmId: string;
  readonly dataCenterId: string;
  readonly machineType: string;
  readonly bootDiskImageId: string;
  readonly gpus: string;
  readonly vcpus: string;
  readonly memoryGib: string;
}

/** An order that the API can be asked about. */
export type VmBody = Parameters<CudoCompute["vms"]["create"]>[0];

/** The fields that take a whole number. */
export const NUMBERS = [
  { name: "gpus", label: "GPUs", unit: "", least: 0 },
  { name: "vcpus", label: "vCPUs", unit: "", least: 1 },
  { name: "memoryGib", label: "Memory", unit: " GiB", least: 1 },
] as const;

/** Before the catalogue is known. */
export const BLANK: Order = {
  vmId: "",
  dataCenterId: "",
  machineType: "",
  bootDiskImageId: "",
  gpus: "0",
  vcpus: "2",
  memoryGib: "4",
};

/** What follows from a choice of the data center. */
export function inDataCenter({ machineTypes }: Catalogue, dataCenterId: string, order: Order): Order {
  const type = machineTypes.get(dataCenterId)?.[0];
  return { ...order, dataCenterId, ...(type ? ofMachineType(type, order) : { machineType: "" }) };
}

/** What follows from a choice of the machine type: those with GPUs want at least one, the others take none. */
export const ofMachineType = ({ machineType, gpuModel }: VMMachineType, { gpus }: Order) => ({
  machineType,
  gpus: gpuModel === "" ? "0" : gpus === "0" ? "1" : gpus,
});

/** The first choice of everything. */
export function firstChoice(catalogue: Catalogue, order: Order): Order {
  const [dataCenterId = ""] = catalogue.machineTypes.keys();
  return inDataCenter(catalogue, dataCenterId, { ...order, bootDiskImageId: catalogue.images[0]?.id ?? "" });
}

/** What is wrong with a number as it was typed. */
export const numberProblem = (typed: string): string | undefined =>
  /^\d{1,6}$/.test(typed) ? undefined : "Give a whole number.";

/** The order as the API takes it; `undefined` while something is missing. The name is left to the API to judge. */
export function toBody({ gpus, vcpus, memoryGib, ...rest }: Order): VmBody | undefined {
  if (rest.machineType === "" || [gpus, vcpus, memoryGib].some(numberProblem)) return undefined;
  return { ...rest, gpus: Number(gpus), vcpus: Number(vcpus), memoryGib: Number(memoryGib) };
}
