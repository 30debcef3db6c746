import { CLUSTER_MACHINE_PHASES } from "./cluster-machine-phases.ts";
import { phased } from "./phased.ts";

export const clusterMachineLifecycle = phased({
  type: "clusterMachines",
  phases: CLUSTER_MACHINE_PHASES,
  onEnter(_world, machine, { state, powerState }) {
    machine.state = state;
    machine.powerState = powerState;
  },
});
