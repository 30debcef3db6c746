import { clusterLifecycle } from "../../lifecycle/cluster.ts";
import { clusterMachineLifecycle } from "../../lifecycle/cluster-machine.ts";
import { failedPrecondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { typeOf } from "../clusters/present.ts";
import { requireActive } from "../clusters/update.ts";
import { requireUncommitted } from "../commitment.ts";
import type { Handlers } from "../handler.ts";
import { lookUp, requireFreeId } from "../lookup.ts";
import { powerPhase, requireSettled } from "../power.ts";
import { presentClusterMachine } from "./present.ts";
import type { ClusterMachineRecord } from "./record.ts";
import { requireVolumes } from "./volumes.ts";

type ClusterMachineOperations =
  | "UpdateClusterMachine"
  | "DeleteClusterMachine"
  | "RebootClusterMachine"
  | "RenameClusterMachine";

type Target = { readonly world: World; readonly path: { readonly projectId: string; readonly id: string } };

const find = ({ world, path }: Target): ClusterMachineRecord =>
  lookUp(world, "clusterMachines", path.projectId, path.id);

const clusterOf = (world: World, { projectId, clusterId }: ClusterMachineRecord) =>
  lookUp(world, "clusters", projectId, clusterId);

/** All operations on the machines of clusters. Their clusters show them. */
export const clusterMachines: Handlers<ClusterMachineOperations> = {
  UpdateClusterMachine({ world, path, body, presentKeys }) {
    const machine = find({ world, path });
    const cluster = clusterOf(world, machine);
    const volumeIds = presentKeys.has("volumeIds") ? requireVolumes(world, machine, body.volumeIds ?? []) : undefined;
    const phase = body.powerState && powerPhase(machine, body.powerState);
    if (volumeIds !== undefined) machine.volumeIds = volumeIds;
    if (phase !== undefined) clusterMachineLifecycle.enter(world, machine, phase, world.clock.now());
    return presentClusterMachine(machine, cluster, typeOf(world, cluster));
  },

  RebootClusterMachine({ world, path }) {
    const machine = find({ world, path });
    const phase = powerPhase(machine, "REBOOTING");
    if (phase !== undefined) clusterMachineLifecycle.enter(world, machine, phase, world.clock.now());
    return {};
  },

  RenameClusterMachine({ world, path, query: { newId } }) {
    const machine = find({ world, path });
    requireFreeId(world, "clusterMachines", path.projectId, newId);
    requireSettled(machine);
    world.store.clusterMachines.delete(path.projectId, machine.id);
    machine.id = newId;
    world.store.clusterMachines.set(path.projectId, newId, machine);
    return {};
  },

  DeleteClusterMachine({ world, path }) {
    const machine = find({ world, path });
    if (machine.state === "DELETING") return {};
    const cluster = clusterOf(world, machine);
    requireActive(cluster);
    requireUncommitted(world, "cluster", cluster, "made smaller");
    if (cluster.machineCount === 1) {
      throw failedPrecondition(
        `Machine ${machine.id} is the last of cluster ${cluster.id}; delete the cluster instead`,
      );
    }
    const now = world.clock.now();
    cluster.machineCount -= 1;
    clusterMachineLifecycle.enter(world, machine, "deleting", now);
    clusterLifecycle.enter(world, cluster, "updating", now);
    return {};
  },
};
