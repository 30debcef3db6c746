import type { Schema } from "../wire/models.ts";
import type { Micros } from "./money.ts";

/** A type of whole machine in one data center, to rent alone or by the number. */
export interface MachineType extends Model {
  readonly id: string;
  readonly dataCenterId: string;
  /** Machines that the data center has in all. */
  readonly machines: number;
}

interface Model {
  readonly architecture: string;
  readonly cpuModel: string;
  readonly cpuCores: number;
  readonly cpuSpeedMhz: number;
  readonly memoryGib: number;
  /** Empty for machines without GPUs. */
  readonly gpuModelId: string;
  readonly gpus: number;
  readonly disks: number;
  readonly diskSizeGib: number;
  readonly networkType: Schema<"NetworkType">;
  readonly priceHr: Micros;
}

const model = (
  [cpuModel, cpuCores, cpuSpeedMhz, memoryGib]: readonly [string, number, number, number],
  [gpuModelId, gpus]: readonly [string, number],
  [disks, diskSizeGib]: readonly [number, number],
  networkType: Model["networkType"],
  priceHr: Micros,
): Model => ({
  architecture: "x86_64",
  cpuModel,
  cpuCores,
  cpuSpeedMhz,
  memoryGib,
  gpuModelId,
  gpus,
  disks,
  diskSizeGib,
  networkType,
  priceHr,
});

const NO_GPUS = ["", 0] as const;

// No type of whole machine has been seen: ids, sizes and prices are made up, in keeping with those of VMs.
const MODELS = {
  "epyc-milan": model(["EPYC-Milan", 64, 2450, 512], NO_GPUS, [2, 1920], "ETHERNET", 1_150_000),
  "epyc-rome-8x-a5000": model(["EPYC-Rome", 64, 2350, 512], ["nvidia-rtx-a5000", 8], [2, 3840], "ETHERNET", 5_200_000),
  "epyc-genoa-8x-l40s": model(
    ["EPYC-Genoa", 96, 2400, 1024],
    ["nvidia-l40s-graphics", 8],
    [4, 3840],
    "ETHERNET",
    11_800_000,
  ),
  "sapphire-rapids-8x-h100": model(
    ["SapphireRapids", 112, 2000, 2048],
    ["nvidia-h100", 8],
    [8, 3840],
    "INFINIBAND",
    22_400_000,
  ),
} satisfies Readonly<Record<string, Model>>;

type Row = readonly [dataCenterId: string, id: keyof typeof MODELS, machines: number];

const toTypes = (rows: readonly Row[]): MachineType[] =>
  rows.map(([dataCenterId, id, machines]) => ({ ...MODELS[id], id, dataCenterId, machines }));

/** What can be rented as a single machine. */
export const MACHINE_TYPES: readonly MachineType[] = toTypes([
  ["gb-bournemouth-1", "epyc-milan", 20],
  ["gb-bournemouth-1", "epyc-rome-8x-a5000", 6],
  ["no-luster-1", "epyc-milan", 12],
  ["no-luster-1", "epyc-genoa-8x-l40s", 4],
  ["ca-montreal-3", "sapphire-rapids-8x-h100", 2],
  ["in-hyderabad-1", "epyc-milan", 2],
]);

/** What clusters can be made of. */
export const CLUSTER_MACHINE_TYPES: readonly MachineType[] = toTypes([
  ["gb-bournemouth-1", "epyc-milan", 32],
  ["no-luster-1", "epyc-genoa-8x-l40s", 16],
  ["ca-montreal-3", "sapphire-rapids-8x-h100", 32],
]);
