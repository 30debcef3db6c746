import type { CreateClusterBody, UpdateClusterBody, UpdateClusterMachineBody } from "@cudo-compute/client";
import {
  choice,
  defineAction,
  defineCreate,
  defineDelete,
  defineGet,
  defineGroup,
  defineList,
  defineUpdate,
  defineWait,
  many,
  required,
  text,
  whole,
} from "../../kit/index.ts";
import { idsOf } from "../../kit/resource.ts";
import { accessFlags, commitmentTerm, dataCenter, startScript } from "../shared/flags.ts";
import { clusterMachineTypeIds, volumeIds } from "../shared/ids.ts";
import { cluster, clusterMachine, machinesOf } from "./resource.ts";

const machineCount = whole("how many machines", { field: "machineCount" });

export const group = defineGroup({
  brief: "Clusters of bare-metal machines",
  commands: {
    list: defineList(cluster, { fetch: (call, page) => call.project.clusters.list(page) }),
    get: defineGet(cluster),
    create: defineCreate(cluster, {
      flags: {
        dataCenter: required(dataCenter),
        machineType: required(
          text("the machine type, of those in cudo cluster-machine-type list", {
            field: "machineTypeId",
            placeholder: "type",
            complete: clusterMachineTypeIds,
          }),
        ),
        machineCount: required(machineCount),
        ...accessFlags,
        startScript,
        commitmentTerm,
      },
      prepare: async (call, body: Partial<CreateClusterBody>) =>
        (await import("../shared/access.ts")).withAccess(call, body),
      before: async (call, body: CreateClusterBody) => {
        const { machinesPrice, tellPrice } = await import("../shared/price.ts");
        const ref = { ...body, projectId: call.projectId };
        await tellPrice(call, `cluster ${body.id}`, async () =>
          machinesPrice(await call.api.machineTypes.cluster.get(ref, call.options), body, body.machineCount),
        );
      },
      send: (call, body: CreateClusterBody) => call.project.clusters.create(body, call.options),
      until: "ACTIVE",
      operations: ["CreateCluster"],
      examples: [
        "cudo cluster create train --data-center gb-bournemouth-1 --machine-type epyc-milan --machine-count 2 --wait",
      ],
    }),
    update: defineUpdate(cluster, {
      brief: "change the size of a cluster, or commit to it",
      flags: { machineCount, commitmentTerm, ...accessFlags, startScript },
      prepare: async (call, body: Partial<UpdateClusterBody>) =>
        (await import("../shared/access.ts")).withAccess(call, body),
      send: (call, id, body: UpdateClusterBody) => call.project.clusters.update(id, body, call.options),
      until: "ACTIVE",
      operations: ["UpdateCluster"],
      examples: ["cudo cluster update train --machine-count 4 --wait"],
    }),
    delete: defineDelete(cluster, {
      each: (call, id) => call.project.clusters.delete(id, call.options),
      lost: ({ dataCenterId, machineCount }) => [dataCenterId, `${machineCount} machines and their disks will be lost`],
      operations: ["DeleteCluster"],
    }),
    wait: defineWait(cluster, { until: "ACTIVE" }),
    machine: defineGroup({
      brief: "The machines of a cluster",
      aliases: ["machines"],
      commands: {
        list: defineList(clusterMachine, {
          args: [{ name: "cluster", brief: "the id of the cluster", complete: idsOf(cluster) }],
          fetch: (call) => machinesOf(call),
        }),
        update: defineUpdate(clusterMachine, {
          flags: {
            powerState: choice("switch it", ["ON", "OFF"], { field: "powerState" }),
            volume: many(
              text("a volume that is attached; all others are detached", {
                field: "volumeIds",
                placeholder: "id",
                complete: volumeIds,
              }),
            ),
          },
          send: (call, id, body: UpdateClusterMachineBody) =>
            call.project.clusters.machines.update(id, body, call.options),
          operations: ["UpdateClusterMachine"],
          examples: ["cudo cluster machine update train-1 --power-state off"],
        }),
        delete: defineDelete(clusterMachine, {
          brief: "give machines back, which makes their cluster smaller; all that is on them is lost",
          each: (call, id) => call.project.clusters.machines.delete(id, call.options),
          lost: () => "all that is on it will be lost",
          done: "deleting",
          operations: ["DeleteClusterMachine"],
        }),
        reboot: defineAction(clusterMachine, {
          brief: "restart machines of a cluster",
          each: (call, id) => call.project.clusters.machines.reboot(id, call.options),
          done: "rebooting",
          operations: ["RebootClusterMachine"],
        }),
        rename: defineAction(clusterMachine, {
          brief: "give a machine of a cluster another id",
          args: [{ name: "new-id", brief: "the id that it is known by from then on" }],
          each: (call, id) => call.project.clusters.machines.rename(id, call.args[1] ?? "", call.options),
          done: "renamed",
          operations: ["RenameClusterMachine"],
          examples: ["cudo cluster machine rename train-1 train-head"],
        }),
      },
    }),
  },
});
