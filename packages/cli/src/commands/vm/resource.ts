import type { VM } from "@cudo-compute/client";
import { column, defineResource } from "../../kit/index.ts";

/** The states that a VM can be waited for in. */
export type VmTarget = "ACTIVE" | "STOPPED" | "DELETED";

/** The virtual machines of a project. */
export const vm = defineResource<VM, VmTarget>({
  noun: ["VM", "VMs"],
  command: "vm",
  scope: "project",
  columns: [
    column("id"),
    column("state", { show: "state" }),
    column("type", { field: "machineType", yields: true }),
    column("vcpus", { header: "VCPU", show: "number" }),
    column("memory-gib", { field: "memory", header: "MEM GiB", show: "number", yields: true }),
    column("gpu", { value: gpuOf }),
    column("data-center", { field: "datacenterId" }),
    column("public-ip", { field: "publicIpAddress", header: "PUBLIC IP" }),
    column("price", { field: "price.totalPriceHr.value", header: "$/H", show: "price" }),
    column("age", { field: "createTime", show: "age" }),
    column("gpus", { field: "gpuQuantity", show: "number", wide: true }),
    column("gpu-model", { field: "gpuModel", wide: true }),
    column("cpu-model", { wide: true }),
    column("image", { field: "imageId", wide: true }),
    column("boot-disk-gib", { field: "bootDiskSizeGib", header: "BOOT GiB", show: "number", wide: true }),
    column("disks", {
      value: ({ storageDisks }) => (storageDisks ?? []).map(({ id }) => id),
      show: "list",
      wide: true,
    }),
    column("internal-ip", { field: "internalIpAddress", header: "INTERNAL IP", wide: true }),
    column("security-groups", { field: "securityGroupIds", show: "list", wide: true }),
    column("metadata", {
      value: ({ metadata }) => Object.entries(metadata ?? {}).map((pair) => pair.join("=")),
      show: "list",
      wide: true,
    }),
    column("commitment", { field: "commitmentTerm", prefix: "COMMITMENT_TERM_", show: "state", wide: true }),
    column("expires", { field: "expireTime", show: "time", wide: true }),
    column("created-by", { field: "createBy", wide: true }),
  ],
  all: (call) => call.project.vms.list({}, call.options),
  get: (call, id) => call.project.vms.get(id, call.options),
  waiting: {
    states: ["ACTIVE", "STOPPED", "DELETED"],
    state: (row) => row.state,
    waitFor: (call, id, state, options) => call.project.vms.waitFor(id, state, options),
  },
  operations: { list: "ListVMs", get: "GetVM" },
});

/** `2x A4000`: the model without its family and mode, which the machine type tells. */
function gpuOf({ gpuQuantity, gpuModel }: VM): string {
  if (!gpuQuantity) return "";
  return `${gpuQuantity}x ${gpuModel.replace(/^RTX /, "").replace(/ \(.*\)$/, "")}`.trim();
}

/** What goes with a VM when it is terminated. */
export function lostWith({ publicIpAddress, bootDiskSizeGib, storageDisks }: VM): readonly string[] {
  const address = publicIpAddress ? ` and ${publicIpAddress}` : "";
  const kept = storageDisks?.length ? `; keeps ${storageDisks.map(({ id }) => id).join(", ")}` : "";
  return [`loses its boot disk (${bootDiskSizeGib} GiB)${address}${kept}`];
}
