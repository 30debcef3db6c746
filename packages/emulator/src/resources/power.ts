import type { Schema } from "../wire/models.ts";
import { failedPrecondition, invalid } from "../wire/rpc-error.ts";

type PowerState = Schema<"MachinePowerState">;

/** A machine, bare metal or of a cluster. */
interface Machine {
  readonly id: string;
  readonly state: string;
  readonly powerState: PowerState;
}

/** The phases in which a machine is switched on, off or over. */
export type PowerPhase = "powering-on" | "powering-off" | "rebooting";

/** By what is asked for and what is: the phase that a machine takes, or `undefined` where there is nothing to do. */
const SWITCHES: Readonly<Partial<Record<PowerState, Readonly<Record<string, PowerPhase | undefined>>>>> = {
  ON: { ON: undefined, OFF: "powering-on" },
  OFF: { ON: "powering-off", OFF: undefined },
  REBOOTING: { ON: "rebooting" },
};

/**
 * Checks that a machine is ready and not on its way to anything else.
 * @throws RpcError FAILED_PRECONDITION; how the service refuses has not been seen
 */
export function requireSettled({ id, state, powerState }: Machine): void {
  if (state === "ACTIVE" && (powerState === "ON" || powerState === "OFF")) return;
  throw failedPrecondition(`Machine ${id} is ${state} and ${powerState}; wait until it is ACTIVE and ON or OFF`);
}

/**
 * How a machine gets to a power state. That REBOOTING can be asked for is inference.
 * @returns nothing when it is there already
 * @throws RpcError INVALID_ARGUMENT for a state that nobody can ask for, FAILED_PRECONDITION while the machine is changing
 */
export function powerPhase(machine: Machine, wanted: PowerState): PowerPhase | undefined {
  const switches = SWITCHES[wanted];
  if (switches === undefined) throw invalid("powerState", "must be ON, OFF or REBOOTING");
  requireSettled(machine);
  if (!(machine.powerState in switches)) {
    throw failedPrecondition(`Machine ${machine.id} is ${machine.powerState}; switch it on before you reboot it`);
  }
  return switches[machine.powerState];
}
