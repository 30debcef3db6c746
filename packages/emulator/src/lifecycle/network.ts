import { findDataCenter, stored } from "../catalogue/catalogue.ts";
import type { NetworkRecord } from "../resources/networks/record.ts";
import { type AddressPool, gatewayOf, leaseAddress, publicPool, releaseAddress } from "../state/addresses.ts";
import type { World } from "../world.ts";
import { NETWORK_PHASES, type NetworkPhase, type NetworkPhaseName } from "./network-phases.ts";
import { phased } from "./phased.ts";

export const networkLifecycle = phased({
  type: "networks",
  phases: NETWORK_PHASES,
  onEnter(world, network, { state, vmState, effect }) {
    network.state = state;
    network.vmState = vmState;
    return effect && EFFECTS[effect](world, network);
  },
});

type Effect = (world: World, network: NetworkRecord) => NetworkPhaseName | undefined;

/** What entering a phase does. An effect can divert the network into another phase. */
const EFFECTS: Readonly<Record<NonNullable<NetworkPhase["effect"]>, Effect>> = {
  "take-addresses"(world, network) {
    // A network that was stopped and started still has them.
    if (network.externalIpAddress !== "") return undefined;
    const address = leaseAddress(world, poolOf(world, network), `network/${network.projectId}/${network.id}`);
    if (address === undefined) return "failed";
    network.externalIpAddress = address;
    network.gateway = gatewayOf(network.ipRange);
    return undefined;
  },
  "give-back"(world, network) {
    if (network.externalIpAddress !== "") releaseAddress(world, poolOf(world, network), network.externalIpAddress);
    network.externalIpAddress = "";
    network.gateway = "";
    return undefined;
  },
};

const poolOf = (world: World, { dataCenterId }: NetworkRecord): AddressPool =>
  publicPool(world, stored(findDataCenter(world.catalogue, dataCenterId), dataCenterId));
