import { findDataCenter, stored } from "../catalogue/catalogue.ts";
import type { MachineRecord } from "../resources/machines/record.ts";
import { type AddressPool, leaseAddress, publicPool, releaseAddress } from "../state/addresses.ts";
import type { World } from "../world.ts";
import { MACHINE_PHASES, type MachinePhase, type MachinePhaseName } from "./machine-phases.ts";
import { phased } from "./phased.ts";

export const machineLifecycle = phased({
  type: "machines",
  phases: MACHINE_PHASES,
  onEnter(world, machine, { state, powerState, effect }) {
    machine.state = state;
    machine.powerState = powerState;
    return effect && EFFECTS[effect](world, machine);
  },
});

type Effect = (world: World, machine: MachineRecord) => MachinePhaseName | undefined;

/** What entering a phase does. An effect can divert the machine into another phase. */
const EFFECTS: Readonly<Record<NonNullable<MachinePhase["effect"]>, Effect>> = {
  "take-address"(world, machine) {
    const address = leaseAddress(world, poolOf(world, machine), `machine/${machine.projectId}/${machine.id}`);
    if (address === undefined) return "failed";
    machine.externalIpAddresses = [address];
    return undefined;
  },
  "give-back"(world, machine) {
    for (const address of machine.externalIpAddresses) releaseAddress(world, poolOf(world, machine), address);
    machine.externalIpAddresses = [];
    return undefined;
  },
};

const poolOf = (world: World, { dataCenterId }: MachineRecord): AddressPool =>
  publicPool(world, stored(findDataCenter(world.catalogue, dataCenterId), dataCenterId));
