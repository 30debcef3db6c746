import { machineLifecycle } from "../../lifecycle/machine.ts";
import { commit } from "../commitment.ts";
import { requireUnchanged } from "../fixed.ts";
import type { Handlers } from "../handler.ts";
import { lookUp } from "../lookup.ts";
import { powerPhase } from "../power.ts";
import { presentMachine } from "./present.ts";

/** Changes what is present in the body. SSH keys and scripts, which only an installation reads, are taken and dropped. */
export const updateMachine: Handlers<"UpdateMachine"> = {
  UpdateMachine({ world, path, body, presentKeys }) {
    const machine = lookUp(world, "machines", path.projectId, path.id);
    requireUnchanged(body, machine, ["machineTypeId", "os"]);
    const phase = body.powerState && powerPhase(machine, body.powerState);
    if (presentKeys.has("commitmentTerm")) {
      commit(world, "machine", machine, body.commitmentTerm ?? "COMMITMENT_TERM_NONE");
    }
    if (phase !== undefined) machineLifecycle.enter(world, machine, phase, world.clock.now());
    return presentMachine(world, machine);
  },
};
