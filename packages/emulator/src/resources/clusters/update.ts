import { isDeepStrictEqual } from "node:util";
import { clusterLifecycle } from "../../lifecycle/cluster.ts";
import { clusterMachineLifecycle } from "../../lifecycle/cluster-machine.ts";
import { requireMachines } from "../../state/machine-capacity.ts";
import type { Schema } from "../../wire/models.ts";
import { failedPrecondition, invalid } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { requireProjectPayer } from "../billing-accounts/payer.ts";
import { addMachines, machinesOf } from "../cluster-machines/membership.ts";
import { commit, requireUncommitted } from "../commitment.ts";
import { requireUnchanged } from "../fixed.ts";
import type { Caller, Handlers } from "../handler.ts";
import { lookUp } from "../lookup.ts";
import { chosen } from "../vms/create.ts";
import { presentCluster, typeOf } from "./present.ts";
import type { ClusterRecord } from "./record.ts";

export const updateCluster: Handlers<"UpdateCluster"> = {
  UpdateCluster({ world, caller, path, body, presentKeys }) {
    const cluster = lookUp(world, "clusters", path.projectId, path.id);
    requireUnchanged(body, cluster, ["machineTypeId"]);
    if (body.ipoibConfig !== undefined && !isDeepStrictEqual({ ...cluster.ipoibConfig }, { ...body.ipoibConfig })) {
      throw invalid("ipoibConfig", "cannot be changed in an update");
    }
    // A key that is present but unset asks for the zero of its type.
    const machineCount = presentKeys.has("machineCount") ? (body.machineCount ?? 0) : cluster.machineCount;
    if (machineCount < 1) throw invalid("machineCount", "must be at least 1");
    if (machineCount !== cluster.machineCount) requireResizable(world, cluster, machineCount);
    if (presentKeys.has("commitmentTerm")) {
      commit(world, "cluster", cluster, body.commitmentTerm ?? "COMMITMENT_TERM_NONE");
    }
    setAccess(cluster, body, presentKeys);
    if (machineCount !== cluster.machineCount) resize(world, caller, cluster, machineCount);
    return presentCluster(world, cluster);
  },
};

/**
 * Checks that a cluster can change its machines now.
 * @throws RpcError FAILED_PRECONDITION; how the service refuses has not been seen
 */
export function requireActive(cluster: ClusterRecord): void {
  if (cluster.state === "ACTIVE") return;
  throw failedPrecondition(`Cluster ${cluster.id} is ${cluster.state}; wait until it is ACTIVE`);
}

function requireResizable(world: World, cluster: ClusterRecord, machineCount: number): void {
  requireActive(cluster);
  const growth = machineCount - cluster.machineCount;
  if (growth < 0) {
    requireUncommitted(world, "cluster", cluster, "made smaller");
  } else {
    requireProjectPayer(world, cluster.projectId);
    requireMachines(world, "clusterMachines", typeOf(world, cluster), growth);
  }
}

function setAccess(cluster: ClusterRecord, body: Schema<"UpdateClusterBody">, presentKeys: ReadonlySet<string>): void {
  if (presentKeys.has("sshKeySource")) cluster.sshKeySource = chosen(body.sshKeySource);
  if (presentKeys.has("customSshKeys")) cluster.customSshKeys = body.customSshKeys ?? [];
  if (presentKeys.has("startScript")) cluster.startScript = body.startScript ?? "";
}

/** Which machines go when a cluster shrinks is open by the API; here, the youngest do. */
function resize(world: World, caller: Caller, cluster: ClusterRecord, machineCount: number): void {
  const now = world.clock.now();
  const growth = machineCount - cluster.machineCount;
  if (growth > 0) addMachines(world, cluster, growth, caller.userId);
  for (const machine of growth < 0 ? machinesOf(world, cluster).slice(growth) : []) {
    clusterMachineLifecycle.enter(world, machine, "deleting", now);
  }
  cluster.machineCount = machineCount;
  clusterLifecycle.enter(world, cluster, "updating", now);
}
