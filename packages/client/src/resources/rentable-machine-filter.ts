import type { MachineType } from "@cudo-compute/types";

/** Which types of bare-metal and cluster machines to show. */
export interface RentableMachineFilter {
  /** Show the types and prices that this project may use, private offers included. The one filter that the service applies. */
  projectId?: string | undefined;
  /** Only types in this data center. */
  dataCenterId?: string | undefined;
  /** Only types with this GPU model, as listed by `gpuModels`; `""` for types without GPUs. */
  gpuModelId?: string | undefined;
  /** Only types of which at least so many machines are free now. */
  minMachinesFree?: number | undefined;
}

/** Names one type in one data center. */
export interface MachineTypeRef {
  /** Such as `gb-bournemouth-1`. */
  dataCenterId: string;
  /** Such as `epyc-milan`. */
  machineTypeId: string;
  /** Show the price that this project gets, private offers included. */
  projectId?: string | undefined;
}

/** Whether a type passes every filter that is set. `projectId` is the service's own. */
export function isOffered(type: MachineType, filter: RentableMachineFilter): boolean {
  const { dataCenterId = type.dataCenterId, gpuModelId = type.gpuModelId, minMachinesFree = 0 } = filter;
  return (
    type.dataCenterId === dataCenterId && type.gpuModelId === gpuModelId && (type.machinesFree ?? 0) >= minMachinesFree
  );
}
