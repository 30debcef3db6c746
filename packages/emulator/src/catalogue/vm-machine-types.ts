import type { UsageRecord } from "../state/capacity.ts";
import type { Micros } from "./money.ts";

/** A machine type in one data center. */
export interface VmMachineType extends Model {
  readonly id: string;
  readonly dataCenterId: string;
  readonly capacity: {
    /** The most that one VM can get of an empty host. */
    readonly largest: Readonly<UsageRecord>;
    /** What all hosts have together. */
    readonly total: Readonly<UsageRecord>;
  };
}

interface Model {
  readonly cpuModel: string;
  /** Empty for hosts without GPUs. */
  readonly gpuModelId: string;
  readonly vcpusPerMemoryGib: readonly [min: number, max: number];
  readonly vcpusPerGpu: readonly [min: number, max: number];
  readonly vcpuPriceHr: Micros;
  readonly memoryGibPriceHr: Micros;
  readonly gpuPriceHr: Micros;
}

const model = (
  cpuModel: string,
  gpuModelId: string,
  [vcpuPriceHr, memoryGibPriceHr, gpuPriceHr]: readonly [Micros, Micros, Micros],
  vcpusPerMemoryGib: readonly [number, number] = [0.25, 1],
): Model => ({
  cpuModel,
  gpuModelId,
  vcpusPerMemoryGib,
  vcpusPerGpu: gpuModelId === "" ? [0, Number.POSITIVE_INFINITY] : [1, 16],
  vcpuPriceHr,
  memoryGibPriceHr,
  gpuPriceHr,
});

// The ids and the row of epyc-rome-rtx-a5000 are the service's; the other numbers are plausible.
const MODELS = {
  "intel-broadwell": model("Broadwell", "", [1500, 2500, 0]),
  "intel-broadwell-v100": model("Broadwell", "nvidia-v100", [1500, 2500, 390_000]),
  "cascade-lake": model("Cascadelake-Server", "", [1800, 2800, 0]),
  "epyc-rome-rtx-a4000": model("EPYC-Rome", "nvidia-rtx-a4000", [2100, 3400, 250_000]),
  "epyc-rome-rtx-a5000": model("EPYC-Rome", "nvidia-rtx-a5000", [2100, 3400, 520_000], [0.259109, 1.036437]),
  "epyc-rome-rtx-a6000": model("EPYC-Rome", "nvidia-rtx-a6000", [2100, 3400, 790_000]),
  "ice-lake-a40-compute": model("Icelake-Server", "nvidia-a40-compute", [2500, 3600, 790_000]),
  "ice-lake-a40-graphics": model("Icelake-Server", "nvidia-a40-graphics", [2500, 3600, 790_000]),
  "ice-lake-rtx-a5000": model("Icelake-Server", "nvidia-rtx-a5000", [2500, 3600, 520_000]),
  "ice-lake-rtx-a6000": model("Icelake-Server", "nvidia-rtx-a6000", [2500, 3600, 790_000]),
  "intel-ice-lake-a100-pci": model("Icelake-Server", "nvidia-a100-80-pcie", [2500, 3600, 1_590_000]),
  "intel-ice-lake-a800-pci": model("Icelake-Server", "nvidia-a800-pcie", [2500, 3600, 1_500_000]),
  "epyc-genoa-a100-pcie": model("EPYC-Genoa", "nvidia-a100-80-pcie", [2800, 3900, 1_590_000]),
  "epyc-genoa-l40s-graphics": model("EPYC-Genoa", "nvidia-l40s-graphics", [2800, 3900, 1_250_000]),
  "sapphire-rapids-h100": model("SapphireRapids", "nvidia-h100", [3000, 4200, 2_490_000]),
  standard: model("Cascadelake-Server", "", [1500, 2500, 0]),
} satisfies Readonly<Record<string, Model>>;

type Size = readonly [vcpus: number, memoryGib: number, gpus: number];
type Row = readonly [dataCenterId: string, id: keyof typeof MODELS, largest: Size, total: Size];

const ROWS: readonly Row[] = [
  ["gb-bournemouth-1", "intel-broadwell", [80, 320, 0], [1200, 4800, 0]],
  ["gb-bournemouth-1", "epyc-rome-rtx-a4000", [96, 384, 8], [480, 1920, 40]],
  ["gb-bournemouth-1", "epyc-rome-rtx-a5000", [96, 370, 8], [480, 1850, 40]],
  ["gb-bournemouth-1", "epyc-rome-rtx-a6000", [96, 384, 8], [240, 960, 16]],
  ["gb-london-1", "cascade-lake", [64, 256, 0], [640, 2560, 0]],
  ["gb-london-1", "ice-lake-a40-compute", [96, 384, 4], [192, 768, 8]],
  ["no-luster-1", "epyc-rome-rtx-a5000", [116, 447, 4], [203, 783, 7]],
  ["no-luster-1", "epyc-genoa-l40s-graphics", [96, 384, 8], [384, 1536, 32]],
  ["no-kristiansand-1", "epyc-genoa-a100-pcie", [96, 384, 8], [192, 768, 16]],
  ["se-smedjebacken-1", "intel-broadwell", [80, 320, 0], [800, 3200, 0]],
  ["se-smedjebacken-1", "ice-lake-rtx-a5000", [96, 384, 8], [288, 1152, 24]],
  ["se-smedjebacken-1", "ice-lake-rtx-a6000", [96, 384, 8], [288, 1152, 24]],
  ["se-stockholm-1", "ice-lake-a40-graphics", [96, 384, 4], [192, 768, 8]],
  ["ca-montreal-1", "intel-ice-lake-a100-pci", [96, 384, 8], [192, 768, 16]],
  ["ca-montreal-2", "intel-ice-lake-a800-pci", [96, 384, 8], [96, 384, 8]],
  ["ca-montreal-3", "sapphire-rapids-h100", [96, 384, 8], [192, 768, 16]],
  ["us-carlsbad-1", "intel-broadwell-v100", [64, 256, 4], [256, 1024, 16]],
  ["us-newyork-1", "epyc-genoa-l40s-graphics", [96, 384, 8], [192, 768, 16]],
  ["us-newyork-1", "sapphire-rapids-h100", [96, 384, 8], [0, 0, 0]],
  ["br-saopaulo-1", "cascade-lake", [64, 256, 0], [128, 512, 0]],
  ["in-hyderabad-1", "intel-broadwell", [64, 256, 0], [256, 1024, 0]],
  ["black-mesa", "standard", [64, 256, 0], [640, 2560, 0]],
];

const usage = ([vcpus, memoryGib, gpus]: Size): UsageRecord => ({ vcpus, memoryGib, gpus });

export const VM_MACHINE_TYPES: readonly VmMachineType[] = ROWS.map(([dataCenterId, id, largest, total]) => ({
  ...MODELS[id],
  id,
  dataCenterId,
  capacity: { largest: usage(largest), total: usage(total) },
}));
