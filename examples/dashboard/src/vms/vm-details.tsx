import type { VM } from "@cudo-compute/client";
import { CopyButton } from "../ui/copy-button.tsx";
import { type Fact, Facts } from "../ui/facts.tsx";
import { Moment } from "../ui/moment.tsx";
import { hardware } from "./hardware.ts";
import { VmCost } from "./vm-cost.tsx";
import { isPending } from "./vm-state.tsx";

/** All that is worth knowing about a VM. */
export function VmDetails({ vm }: { vm: VM }) {
  return (
    <div class="panels">
      <div class="column">
        <Facts title="Addresses" facts={addresses(vm)} />
        <Facts title="Machine" facts={machine(vm)} />
      </div>
      <div class="column">
        <VmCost vm={vm} />
        <Facts title="Time" facts={times(vm)} />
      </div>
    </div>
  );
}

function addresses(vm: VM): readonly Fact[] {
  const none = isPending(vm.state) ? "None yet" : "None";
  const address = vm.externalIpAddress;
  return [
    [
      "Public",
      address ? (
        <>
          <code>{address}</code> <CopyButton text={address} label={`Copy ${address}`} />
        </>
      ) : (
        none
      ),
    ],
    ["Private", vm.internalIpAddress ? <code>{vm.internalIpAddress}</code> : none],
    ["Networks", listed(vm.nics.map((nic) => nic.networkId)) || "Public network only"],
    ["Security groups", listed(vm.securityGroupIds) || "None: all traffic is let through"],
  ];
}

const machine = (vm: VM): readonly Fact[] => [
  ["Size", hardware(vm)],
  ["Machine type", vm.machineType],
  ["Processor", vm.cpuModel],
  ["Image", vm.imageName || vm.imageId],
  ["Boot disk", `${vm.bootDiskSizeGib} GiB`],
  ["Storage disks", listed(vm.storageDisks.map(({ id, sizeGib }) => `${id} (${sizeGib} GiB)`)) || "None"],
  ["Data center", `${vm.datacenterId}${vm.renewableEnergy ? ", renewable energy" : ""}`],
];

const times = (vm: VM): readonly Fact[] => [
  ["Created", vm.createTime ? <Moment at={vm.createTime} past /> : undefined],
  ["Ends by itself", vm.expireTime ? <Moment at={vm.expireTime} /> : "Never"],
  ["Committed until", vm.commitmentEndTime ? <Moment at={vm.commitmentEndTime} /> : "No commitment"],
];

const listed = (names: readonly string[]): string => names.filter(Boolean).join(", ");
