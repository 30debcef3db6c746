import { networkLifecycle } from "../../lifecycle/network.ts";
import { NETWORK_ACTIONS, requireNetworkAction } from "../../lifecycle/network-actions.ts";
import { failedPrecondition } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { requireProjectPayer } from "../billing-accounts/payer.ts";
import { requireDataCenter } from "../catalogue/require-data-center.ts";
import type { Handlers } from "../handler.ts";
import { listPage } from "../listing.ts";
import { lookUp, peek, requireFreeId } from "../lookup.ts";
import { requireQuota } from "../quota.ts";
import { requireUsableRange } from "./ip-range.ts";
import { presentNetwork } from "./present.ts";
import type { NetworkRecord } from "./record.ts";

type NetworkOperations =
  | "ListNetworks"
  | "CreateNetwork"
  | "GetNetwork"
  | "DeleteNetwork"
  | "StartNetwork"
  | "StopNetwork";

type Target = { readonly world: World; readonly path: { readonly projectId: string; readonly id: string } };

const act =
  (action: keyof typeof NETWORK_ACTIONS) =>
  ({ world, path }: Target): Record<string, never> => {
    const network = lookUp(world, "networks", path.projectId, path.id);
    requireNetworkAction(network, action);
    networkLifecycle.enter(world, network, NETWORK_ACTIONS[action].phase, world.clock.now());
    return {};
  };

export const networks: Handlers<NetworkOperations> = {
  ListNetworks({ world, path, query }) {
    const { items, meta } = listPage(world, "networks", path.projectId, query);
    return { networks: items.map((network) => presentNetwork(world, network)), ...meta };
  },

  CreateNetwork({ world, path: { projectId }, body: { id, dataCenterId, ipRange } }) {
    requireFreeId(world, "networks", projectId, id);
    requireDataCenter(world, dataCenterId);
    requireUsableRange(ipRange);
    requireProjectPayer(world, projectId);
    requireQuota(world, projectId, "networks");
    const now = world.clock.now();
    const network: NetworkRecord = {
      id,
      projectId,
      dataCenterId,
      ipRange,
      gateway: "",
      externalIpAddress: "",
      state: "STATE_UNKNOWN",
      vmState: "UNKNOWN",
      createTime: now,
    };
    world.store.networks.set(projectId, id, network);
    networkLifecycle.enter(world, network, "ordered", now);
    return presentNetwork(world, network);
  },

  GetNetwork: ({ world, path }) => presentNetwork(world, lookUp(world, "networks", path.projectId, path.id)),

  DeleteNetwork({ world, path: { projectId, id } }) {
    const network = lookUp(world, "networks", projectId, id);
    requireNoVms(world, network);
    if (network.state !== "DELETING") networkLifecycle.enter(world, network, "deleting", world.clock.now());
    return {};
  },

  StartNetwork: act("start"),

  StopNetwork: act("stop"),
};

/**
 * Checks that no VM has an interface on a network. Refused, the caller has been told of those VMs.
 * @throws RpcError FAILED_PRECONDITION
 */
function requireNoVms(world: World, { projectId, id }: NetworkRecord): void {
  const vms = world.store.vms.list(projectId).filter(({ nics }) => nics.some(({ networkId }) => networkId === id));
  if (vms.length === 0) return;
  for (const vm of vms) peek(world, "vms", projectId, vm.id);
  throw failedPrecondition(`Network ${id} is in use by VM ${vms.map((vm) => vm.id).join(", ")}`);
}
