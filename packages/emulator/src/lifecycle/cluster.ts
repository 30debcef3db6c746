import { machinesOf, removeMachine, takeAddresses } from "../resources/cluster-machines/membership.ts";
import type { ClusterRecord } from "../resources/clusters/record.ts";
import type { World } from "../world.ts";
import { clusterMachineLifecycle } from "./cluster-machine.ts";
import { CLUSTER_PHASES, type ClusterPhase, type ClusterPhaseName } from "./cluster-phases.ts";
import { phased } from "./phased.ts";

export const clusterLifecycle = phased({
  type: "clusters",
  phases: CLUSTER_PHASES,
  onEnter(world, cluster, { state, effect }) {
    cluster.state = state;
    return effect && EFFECTS[effect](world, cluster);
  },
});

type Effect = (world: World, cluster: ClusterRecord) => ClusterPhaseName | undefined;

/** What entering a phase does. An effect can divert the cluster into another phase. */
const EFFECTS: Readonly<Record<NonNullable<ClusterPhase["effect"]>, Effect>> = {
  "settle-machines"(world, cluster) {
    for (const machine of machinesOf(world, cluster)) {
      if (machine.state === "DELETING") removeMachine(world, machine);
      if (machine.state !== "CREATING") continue;
      if (!takeAddresses(world, machine)) return "failed";
      clusterMachineLifecycle.enter(world, machine, "running", world.clock.now());
    }
    return undefined;
  },
  "delete-machines"(world, cluster) {
    for (const machine of machinesOf(world, cluster)) {
      clusterMachineLifecycle.enter(world, machine, "deleting", world.clock.now());
    }
    return undefined;
  },
  "remove-machines"(world, cluster) {
    for (const machine of machinesOf(world, cluster)) removeMachine(world, machine);
    return undefined;
  },
};
