import type { CreateNetworkBody, Network } from "@cudo-compute/client";
import {
  column,
  defineAction,
  defineCreate,
  defineDelete,
  defineGet,
  defineGroup,
  defineList,
  defineResource,
  defineWait,
  required,
  text,
} from "../../kit/index.ts";
import { dataCenter } from "../shared/flags.ts";

/** The private networks of a project. */
export const network = defineResource<Network, "ACTIVE" | "STOPPED" | "DELETED">({
  noun: ["network", "networks"],
  command: "network",
  scope: "project",
  columns: [
    column("id"),
    column("state", { show: "state" }),
    column("ip-range", { header: "IP RANGE" }),
    column("data-center", { field: "dataCenterId" }),
    column("public-ip", { field: "externalIpAddress", header: "PUBLIC IP" }),
    column("price", { field: "priceHr.value", header: "$/H", show: "price" }),
    column("age", { field: "createTime", show: "age" }),
    column("gateway", { wide: true }),
    column("internal-ip", { field: "internalIpAddress", header: "INTERNAL IP", wide: true }),
    column("router-state", { field: "vmState", show: "state", wide: true }),
  ],
  all: (call) => call.project.networks.list(call.options),
  get: (call, id) => call.project.networks.get(id, call.options),
  waiting: {
    states: ["ACTIVE", "STOPPED", "DELETED"],
    state: (row) => row.state,
    waitFor: (call, id, state, options) => call.project.networks.waitFor(id, state, options),
  },
  operations: { list: "ListNetworks", get: "GetNetwork" },
});

export const group = defineGroup({
  brief: "Private networks, each with a router to the internet",
  commands: {
    list: defineList(network, { fetch: (call, page) => call.project.networks.list(page) }),
    get: defineGet(network),
    create: defineCreate(network, {
      flags: {
        dataCenter: required(dataCenter),
        ipRange: required(text("the addresses, private ones", { field: "ipRange", placeholder: "cidr" })),
      },
      send: (call, body: CreateNetworkBody) => call.project.networks.create(body, call.options),
      until: "ACTIVE",
      operations: ["CreateNetwork"],
      examples: ["cudo network create lab --data-center gb-bournemouth-1 --ip-range 10.1.0.0/24 --wait"],
    }),
    delete: defineDelete(network, {
      each: (call, id) => call.project.networks.delete(id, call.options),
      lost: ({ ipRange, externalIpAddress }) => [ipRange, `${externalIpAddress || "-"} will be given back`],
      operations: ["DeleteNetwork"],
    }),
    start: defineAction(network, {
      brief: "start stopped networks, which opens their way to the internet",
      each: (call, id) => call.project.networks.start(id, call.options),
      done: "started",
      until: "ACTIVE",
      ensure: "ACTIVE",
      operations: ["StartNetwork"],
    }),
    stop: defineAction(network, {
      brief: "stop networks, which cuts their way to the internet",
      each: (call, id) => call.project.networks.stop(id, call.options),
      done: "stopped",
      until: "STOPPED",
      ensure: "STOPPED",
      operations: ["StopNetwork"],
    }),
    wait: defineWait(network, { until: "ACTIVE" }),
  },
});
