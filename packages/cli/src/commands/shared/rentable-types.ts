import type { MachineType } from "@cudo-compute/client";
import { column, text, whole } from "../../kit/index.ts";
import { onlyDataCenter } from "./flags.ts";
import { gpuModelIds } from "./ids.ts";

/** The price of a machine type without a commitment. */
const price = ({ prices }: MachineType): string | undefined =>
  (prices.find(({ commitmentTerm }) => commitmentTerm === "COMMITMENT_TERM_NONE") ?? prices[0])?.priceHr?.value;

/** The columns of the types of bare-metal and of cluster machines. */
export const rentableColumns = [
  column<MachineType>("id"),
  column<MachineType>("data-center", { field: "dataCenterId" }),
  column<MachineType>("cpu-cores", { header: "CORES", show: "number" }),
  column<MachineType>("memory-gib", { header: "MEM GiB", show: "number" }),
  column<MachineType>("gpus", { show: "number" }),
  column<MachineType>("gpu-model", { field: "gpuModelId" }),
  column<MachineType>("free", { field: "machinesFree", show: "number" }),
  column<MachineType>("price", { value: price, header: "$/H", show: "price" }),
  column<MachineType>("network", { field: "networkType", show: "state", wide: true }),
  column<MachineType>("cpu-model", { wide: true }),
  column<MachineType>("architecture", { wide: true }),
  column<MachineType>("disks", { show: "number", wide: true }),
  column<MachineType>("disk-size-gib", { show: "number", wide: true }),
];

/** The filters of both lists. */
export const rentableFlags = {
  dataCenter: onlyDataCenter,
  gpuModel: text("only those with this GPU model", { placeholder: "id", complete: gpuModelIds }),
  free: whole("only those of which so many machines are free now"),
};

interface RentableCall {
  readonly global: { readonly project?: string };
  readonly flags: {
    readonly dataCenter: string | undefined;
    readonly gpuModel: string | undefined;
    readonly free: number | undefined;
  };
}

/** The filter that the flags make. */
export const rentableFilter = ({ flags, global }: RentableCall) => ({
  projectId: global.project,
  dataCenterId: flags.dataCenter,
  gpuModelId: flags.gpuModel,
  minMachinesFree: flags.free,
});
