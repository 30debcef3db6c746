import { commitmentEnd } from "../../catalogue/commitments.ts";
import { machineLifecycle } from "../../lifecycle/machine.ts";
import { requireMachines } from "../../state/machine-capacity.ts";
import { requireProjectPayer } from "../billing-accounts/payer.ts";
import type { Handlers } from "../handler.ts";
import { requireFreeId } from "../lookup.ts";
import { orderedType } from "../machine-types/order.ts";
import { requireOperatingSystem } from "./operating-system.ts";
import { presentMachine } from "./present.ts";
import type { MachineRecord } from "./record.ts";

export const createMachine: Handlers<"CreateMachine"> = {
  CreateMachine({ world, caller, path: { projectId }, body }) {
    requireFreeId(world, "machines", projectId, body.id);
    const type = orderedType(world, "machines", body);
    requireOperatingSystem(world, body.os);
    requireProjectPayer(world, projectId);
    requireMachines(world, "machines", type, 1);
    const now = world.clock.now();
    const commitmentTerm = body.commitmentTerm ?? "COMMITMENT_TERM_NONE";
    const machine: MachineRecord = {
      id: body.id,
      projectId,
      dataCenterId: body.dataCenterId,
      machineTypeId: body.machineTypeId,
      state: "STATE_UNSPECIFIED",
      powerState: "MACHINE_POWER_STATE_UNSPECIFIED",
      os: body.os,
      externalIpAddresses: [],
      commitmentTerm,
      commitmentEndTime: commitmentEnd(now, commitmentTerm),
      createBy: caller.userId,
      createTime: now,
    };
    world.store.machines.set(projectId, machine.id, machine);
    machineLifecycle.enter(world, machine, "creating", now);
    return presentMachine(world, machine);
  },
};
