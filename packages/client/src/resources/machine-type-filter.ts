import type { VMMachineType } from "@cudo-compute/types";

/** Which VM machine types to show. The service knows no filters: it answers all, and the client picks. */
export interface MachineTypeFilter {
  /** Show the types and prices that this project may use, private offers included. The one filter that the service applies. */
  projectId?: string | undefined;
  /** Only types in this data center. */
  dataCenterId?: string | undefined;
  /** Only types with this GPU model, as listed by `gpuModels`; `""` for types without GPUs. */
  gpuModelId?: string | undefined;
  /** Only types of which one VM can get at least so many GPUs now. */
  minGpusFree?: number | undefined;
  /** Only types of which one VM can get at least so many vCPUs now. */
  minVcpusFree?: number | undefined;
  /** Only types of which one VM can get at least so much memory now, in GiB. */
  minMemoryGibFree?: number | undefined;
  /** Only types whose GPUs cost at most so much each, in US dollars an hour, without a commitment. */
  maxGpuPriceHr?: number | undefined;
}

/** How each filter judges a type. `projectId` is the service's own. */
const tests: {
  readonly [K in Exclude<keyof MachineTypeFilter, "projectId">]-?: (
    type: VMMachineType,
    wanted: NonNullable<MachineTypeFilter[K]>,
  ) => boolean;
} = {
  dataCenterId: (type, id) => type.dataCenterId === id,
  gpuModelId: (type, id) => type.gpuModelId === id,
  minGpusFree: (type, count) => type.maxGpuFree >= count,
  minVcpusFree: (type, count) => type.maxVcpuFree >= count,
  minMemoryGibFree: (type, gib) => type.maxMemoryGibFree >= gib,
  maxGpuPriceHr: (type, price) => Number(type.gpuPriceHr?.value) <= price,
};

/** Whether a type passes every filter that is set. */
export function matches(type: VMMachineType, filter: MachineTypeFilter): boolean {
  return Object.entries(tests).every(([name, test]) => {
    const wanted = filter[name as keyof typeof tests];
    return wanted === undefined || (test as (type: VMMachineType, wanted: unknown) => boolean)(type, wanted);
  });
}
