import type { VM } from "@cudo-compute/client";
import { vmHref } from "../shell/route.ts";
import { hourly } from "../ui/money.ts";
import { hardware } from "./hardware.ts";
import { type Act, VmButtons } from "./vm-buttons.tsx";
import { isPending, VmState } from "./vm-state.tsx";

/** The id of the link to a VM, by which the focus finds its way back. */
export const linkId = (vmId: string): string => `vm-${vmId}`;

/** The VMs, with what can be done to them. */
export function VmList({ vms, act }: { vms: readonly VM[]; act: Act }) {
  return (
    <ul class="vms">
      {vms.map((vm) => (
        <li key={vm.id} aria-label={vm.id}>
          <div class="name">
            <h3>
              <a id={linkId(vm.id)} href={vmHref(vm.projectId, vm.id)}>
                {vm.id}
              </a>
            </h3>
            <p class="quiet">{hardware(vm)}</p>
          </div>
          <VmState state={vm.state} />
          <div class="place">
            <p>
              {vm.externalIpAddress || (
                <span class="quiet">{isPending(vm.state) ? "No address yet" : "No public address"}</span>
              )}
            </p>
            <p class="quiet">{vm.datacenterId}</p>
          </div>
          <p class="cost">
            {hourly(vm.price?.totalPriceHr?.value)} <span class="quiet">per hour</span>
          </p>
          <VmButtons vm={vm} act={act} />
        </li>
      ))}
    </ul>
  );
}
