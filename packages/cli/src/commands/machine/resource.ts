import type { Machine } from "@cudo-compute/client";
import { column, defineResource } from "../../kit/index.ts";

/** The bare-metal machines of a project. */
export const machine = defineResource<Machine, "ACTIVE" | "DELETED">({
  noun: ["machine", "machines"],
  command: "machine",
  scope: "project",
  columns: [
    column("id"),
    column("state", { show: "state" }),
    column("power", { field: "powerState", show: "state" }),
    column("type", { field: "machineTypeId" }),
    column("os", { header: "OS" }),
    column("cores", { field: "cpuCores", show: "number" }),
    column("memory-gib", { header: "MEM GiB", show: "number" }),
    column("gpu", { value: ({ gpus, gpuModelId }) => (gpus > 0 ? `${gpus}x ${gpuModelId}` : "") }),
    column("data-center", { field: "dataCenterId" }),
    column("public-ip", { field: "externalIpAddresses", header: "PUBLIC IP", show: "list" }),
    column("price", { field: "priceHr.value", header: "$/H", show: "price" }),
    column("age", { field: "createTime", show: "age" }),
    column("cpu-model", { wide: true }),
    column("disks", { show: "number", wide: true }),
    column("disk-size-gib", { show: "number", wide: true }),
    column("commitment", { field: "commitmentTerm", prefix: "COMMITMENT_TERM_", show: "state", wide: true }),
    column("created-by", { field: "createBy", wide: true }),
  ],
  all: (call) => call.project.machines.list(call.options),
  get: (call, id) => call.project.machines.get(id, call.options),
  waiting: {
    states: ["ACTIVE", "DELETED"],
    state: (row) => row.state,
    // A machine that was deployed is of use once it is on again.
    waitFor: (call, id, state, options) => {
      const settled = (row: Machine) => row.powerState === "ON" || row.powerState === "OFF";
      return call.project.machines.waitFor(id, state, state === "ACTIVE" ? { ...options, until: settled } : options);
    },
  },
  operations: { list: "ListMachines", get: "GetMachine" },
});
