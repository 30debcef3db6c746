import { commitmentEnd } from "../../catalogue/commitments.ts";
import { clusterLifecycle } from "../../lifecycle/cluster.ts";
import { requireMachines } from "../../state/machine-capacity.ts";
import { requireProjectPayer } from "../billing-accounts/payer.ts";
import { addMachines } from "../cluster-machines/membership.ts";
import type { Handlers } from "../handler.ts";
import { requireFreeId } from "../lookup.ts";
import { orderedType } from "../machine-types/order.ts";
import { chosen } from "../vms/create.ts";
import { presentCluster } from "./present.ts";
import type { ClusterRecord } from "./record.ts";

export const createCluster: Handlers<"CreateCluster"> = {
  CreateCluster({ world, caller, path: { projectId }, body }) {
    requireFreeId(world, "clusters", projectId, body.id);
    const type = orderedType(world, "clusterMachines", body);
    requireProjectPayer(world, projectId);
    requireMachines(world, "clusterMachines", type, body.machineCount);
    const now = world.clock.now();
    const commitmentTerm = body.commitmentTerm ?? "COMMITMENT_TERM_NONE";
    const cluster: ClusterRecord = {
      id: body.id,
      projectId,
      dataCenterId: body.dataCenterId,
      machineTypeId: body.machineTypeId,
      machineCount: body.machineCount,
      state: "STATE_UNSPECIFIED",
      ipoibConfig: body.ipoibConfig ?? null,
      commitmentTerm,
      commitmentEndTime: commitmentEnd(now, commitmentTerm),
      sshKeySource: chosen(body.sshKeySource),
      customSshKeys: body.customSshKeys ?? [],
      startScript: body.startScript ?? "",
      createBy: caller.userId,
      createTime: now,
    };
    world.store.clusters.set(projectId, cluster.id, cluster);
    addMachines(world, cluster, body.machineCount, caller.userId);
    clusterLifecycle.enter(world, cluster, "creating", now);
    return presentCluster(world, cluster);
  },
};
