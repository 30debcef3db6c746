import type { NetworkRecord } from "../resources/networks/record.ts";
import type { Schema } from "../wire/models.ts";
import { failedPrecondition } from "../wire/rpc-error.ts";
import type { NetworkPhaseName } from "./network-phases.ts";

/** What a network must be for an action, and where the action leads. The service names no precondition for these. */
export const NETWORK_ACTIONS = {
  start: { state: "STOPPED", phase: "starting" },
  stop: { state: "ACTIVE", phase: "stopping" },
} as const satisfies Readonly<
  Record<string, { readonly state: Schema<"NetworkState">; readonly phase: NetworkPhaseName }>
>;

/**
 * Checks that a network is in the state that an action starts from.
 * @throws RpcError FAILED_PRECONDITION
 */
export function requireNetworkAction({ id, state }: NetworkRecord, action: keyof typeof NETWORK_ACTIONS): void {
  const needed = NETWORK_ACTIONS[action].state;
  if (state !== needed) throw failedPrecondition(`Network ${id} is ${state}; it must be ${needed}`);
}
