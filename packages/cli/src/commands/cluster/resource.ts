import type { Cluster, ClusterMachine } from "@cudo-compute/client";
import { column, defineResource, firstArg } from "../../kit/index.ts";
import { sourceOf } from "../shared/source.ts";

/** The clusters of a project. */
export const cluster = defineResource<Cluster, "ACTIVE" | "DELETED">({
  noun: ["cluster", "clusters"],
  command: "cluster",
  scope: "project",
  columns: [
    column("id"),
    column("state", { show: "state" }),
    column("type", { field: "machineTypeId" }),
    column("machines", { field: "machineCount", show: "number" }),
    column("cores", { field: "totalCpuCores", show: "number" }),
    column("memory-gib", { field: "totalMemoryGib", header: "MEM GiB", show: "number" }),
    column("gpus", { field: "totalGpus", show: "number" }),
    column("data-center", { field: "dataCenterId" }),
    column("price", { field: "totalPriceHr.value", header: "$/H", show: "price" }),
    column("age", { field: "createTime", show: "age" }),
    column("gpu-model", { field: "gpuModelId", wide: true }),
    column("network", { field: "networkType", show: "state", wide: true }),
    column("commitment", { field: "commitmentTerm", prefix: "COMMITMENT_TERM_", show: "state", wide: true }),
    column("commitment-end", { field: "commitmentEndTime", show: "time", wide: true }),
    column("created-by", { field: "createBy", wide: true }),
  ],
  all: (call) => call.project.clusters.list(call.options),
  get: (call, id) => call.project.clusters.get(id, call.options),
  waiting: {
    states: ["ACTIVE", "DELETED"],
    state: (row) => row.state,
    // A cluster is of use once every machine of it is.
    waitFor: (call, id, state, options) => {
      const whole = ({ machines, machineCount }: Cluster) =>
        machines.length >= machineCount && machines.every((each) => each.state === "ACTIVE");
      return call.project.clusters.waitFor(id, state, state === "ACTIVE" ? { ...options, until: whole } : options);
    },
  },
  operations: { list: "ListClusters", get: "GetCluster" },
});

/** The machines of a cluster, which the API shows inside of it. */
export const clusterMachine = defineResource<ClusterMachine>({
  noun: ["cluster machine", "cluster machines"],
  command: "cluster machine",
  scope: "project",
  columns: [
    column("id"),
    column("state", { show: "state" }),
    column("power", { field: "powerState", show: "state" }),
    column("internal-ip", { field: "internalIpAddress", header: "INTERNAL IP" }),
    column("public-ip", { field: "externalIpAddress", header: "PUBLIC IP" }),
    column("volumes", { field: "volumeIds", show: "list" }),
    column("price", { field: "priceHr.value", header: "$/H", show: "price" }),
    column("age", { field: "createTime", show: "age" }),
    column("type", { field: "machineTypeId", wide: true }),
    column("cores", { field: "cpuCores", show: "number", wide: true }),
    column("memory-gib", { header: "MEM GiB", show: "number", wide: true }),
    column("gpus", { show: "number", wide: true }),
  ],
  // For completion and suggestions: those of all clusters.
  all: (call) =>
    sourceOf(async () =>
      (await call.project.clusters.list(call.options).collect()).flatMap(({ machines }) => machines),
    ),
  operations: { list: "GetCluster" },
});

/** The machines of the cluster that the first argument names. */
export const machinesOf = (call: Parameters<NonNullable<typeof cluster.all>>[0]) =>
  sourceOf(async () => (await call.project.clusters.get(firstArg(call), call.options)).machines);
