import { machineLifecycle } from "../../lifecycle/machine.ts";
import { requireUncommitted } from "../commitment.ts";
import type { Handlers } from "../handler.ts";
import { listPage } from "../listing.ts";
import { lookUp } from "../lookup.ts";
import { requireSettled } from "../power.ts";
import { createMachine } from "./create.ts";
import { requireOperatingSystem } from "./operating-system.ts";
import { presentMachine } from "./present.ts";
import { updateMachine } from "./update.ts";

/** All operations on bare-metal machines. */
export const machines: Handlers<
  "ListMachines" | "CreateMachine" | "GetMachine" | "UpdateMachine" | "DeployMachineOS" | "DeleteMachine"
> = {
  ListMachines({ world, path, query }) {
    const { items, meta } = listPage(world, "machines", path.projectId, query);
    return { machines: items.map((machine) => presentMachine(world, machine)), ...meta };
  },

  GetMachine: ({ world, path }) => presentMachine(world, lookUp(world, "machines", path.projectId, path.id)),

  ...createMachine,
  ...updateMachine,

  DeployMachineOS({ world, path, body: { os } }) {
    const machine = lookUp(world, "machines", path.projectId, path.id);
    requireOperatingSystem(world, os);
    requireSettled(machine);
    machine.os = os;
    machineLifecycle.enter(world, machine, "deploying", world.clock.now());
    return {};
  },

  DeleteMachine({ world, path }) {
    const machine = lookUp(world, "machines", path.projectId, path.id);
    requireUncommitted(world, "machine", machine, "deleted");
    if (machine.state !== "DELETING") machineLifecycle.enter(world, machine, "deleting", world.clock.now());
    return {};
  },
};
