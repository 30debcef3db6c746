import type { VmMachineType } from "../../catalogue/vm-machine-types.ts";
import type { UsageRecord } from "../../state/capacity.ts";
import type { FieldViolation } from "../../wire/details.ts";

const MAX_VCPUS = 100;

/** What is wrong with a size, by the limits of the machine type: vCPUs for each GiB of memory and for each GPU. */
export function sizeViolations(
  type: VmMachineType,
  { vcpus, memoryGib, gpus }: Readonly<UsageRecord>,
): FieldViolation[] {
  const violations: FieldViolation[] = [];
  const demand = (holds: boolean, field: string, description: string) => {
    if (!holds) violations.push({ field, description });
  };
  const between = (unit: string, count: number, [min, max]: readonly [number, number]) =>
    demand(
      vcpus >= count * min && vcpus <= count * max,
      "vcpus",
      `must be between ${round(count * min)} and ${round(count * max)} for ${count} ${unit} on ${type.id}`,
    );
  demand(vcpus <= MAX_VCPUS, "vcpus", `must be at most ${MAX_VCPUS}`);
  between("GiB of memory", memoryGib, type.vcpusPerMemoryGib);
  if (type.gpuModelId === "") demand(gpus === 0, "gpus", `must be 0 on ${type.id}, which has no GPUs`);
  else if (gpus === 0) demand(false, "gpus", `must be at least 1 on ${type.id}`);
  else between(gpus === 1 ? "GPU" : "GPUs", gpus, type.vcpusPerGpu);
  return violations;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
