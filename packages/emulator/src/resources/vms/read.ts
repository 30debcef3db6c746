import { requireVmAction } from "../../lifecycle/vm-actions.ts";
import { noise } from "../../state/random.ts";
import type { Handlers } from "../handler.ts";
import { lookAtAll, lookUp } from "../lookup.ts";
import { loadOf } from "./load.ts";
import { presentVm } from "./present.ts";

export const readVms: Handlers<"GetVM" | "ListVMs" | "CountVMs" | "MonitorVM" | "ConnectVM"> = {
  GetVM({ world, path }) {
    const vm = presentVm(world, lookUp(world, "vms", path.projectId, path.id));
    // The wrapper repeats the prices under the same names, but for that of the address.
    const { ipv4AddressPriceHr: ipv4PriceHr, ...prices } = vm.price;
    return { VM: vm, ...prices, ipv4PriceHr };
  },

  ListVMs({ world, path, query: { networkId } }) {
    const all = lookAtAll(world, "vms", path.projectId);
    const vms =
      networkId === undefined ? all : all.filter(({ nics }) => nics.some((nic) => nic.networkId === networkId));
    return { VMs: vms.map((vm) => presentVm(world, vm)) };
  },

  CountVMs: ({ world, path }) => ({ count: world.store.vms.count(path.projectId) }),

  MonitorVM: ({ world, path }) => ({ items: loadOf(lookUp(world, "vms", path.projectId, path.id), world.clock.now()) }),

  ConnectVM({ world, path, query: { connectionId = "" } }) {
    const vm = lookUp(world, "vms", path.projectId, path.id);
    requireVmAction(vm, "connect");
    const token = Math.floor(noise(`${vm.projectId}/${vm.id}/${connectionId}/${world.options.seed}`) * 2 ** 32);
    return {
      connectUrl: `wss://console.${vm.dataCenterId}.example.com/${vm.projectId}/${vm.id}`,
      token: token.toString(16).padStart(8, "0"),
    };
  },
};
