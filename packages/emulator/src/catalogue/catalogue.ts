import { DATA_CENTERS, type DataCenter } from "./data-centers.ts";
import { GPU_MODELS, type GpuModelEntry } from "./gpu-models.ts";
import { CLUSTER_MACHINE_TYPES, MACHINE_TYPES, type MachineType } from "./machine-types.ts";
import { OPERATING_SYSTEMS } from "./operating-systems.ts";
import { PUBLIC_IMAGES, type PublicImage } from "./public-images.ts";
import { VM_MACHINE_TYPES, type VmMachineType } from "./vm-machine-types.ts";
import { VOLUME_PRICES, type VolumePrice } from "./volume-prices.ts";

/** What the service offers: the same for everybody, and never changed by a call. */
export interface Catalogue {
  readonly dataCenters: readonly DataCenter[];
  readonly gpuModels: readonly GpuModelEntry[];
  readonly publicImages: readonly PublicImage[];
  readonly vmMachineTypes: readonly VmMachineType[];
  readonly volumePrices: readonly VolumePrice[];
  readonly machineTypes: readonly MachineType[];
  readonly clusterMachineTypes: readonly MachineType[];
  readonly operatingSystems: readonly PublicImage[];
}

export const CATALOGUE: Catalogue = {
  dataCenters: DATA_CENTERS,
  gpuModels: GPU_MODELS,
  publicImages: PUBLIC_IMAGES,
  vmMachineTypes: VM_MACHINE_TYPES,
  volumePrices: VOLUME_PRICES,
  machineTypes: MACHINE_TYPES,
  clusterMachineTypes: CLUSTER_MACHINE_TYPES,
  operatingSystems: OPERATING_SYSTEMS,
};

export const findDataCenter = ({ dataCenters }: Catalogue, id: string): DataCenter | undefined =>
  dataCenters.find((dataCenter) => dataCenter.id === id);

export const findVmMachineType = (
  { vmMachineTypes }: Catalogue,
  dataCenterId: string,
  id: string,
): VmMachineType | undefined => vmMachineTypes.find((type) => type.dataCenterId === dataCenterId && type.id === id);

/** A machine type of one data center, among those to rent alone or those for clusters. */
export const findMachineType = (
  types: readonly MachineType[],
  dataCenterId: string,
  id: string,
): MachineType | undefined => types.find((type) => type.dataCenterId === dataCenterId && type.id === id);

/** A data center or machine type that a stored record refers to: records are only made with entries of the catalogue. */
export function stored<T>(entry: T | undefined, id: string): T {
  if (entry === undefined) throw new Error(`a record refers to ${id}, which the catalogue lacks`);
  return entry;
}
