import type { ProjectView, VM } from "@cudo-compute/client";
import { useState } from "preact/hooks";
import { dollars } from "../ui/money.ts";
import { TerminateDialog } from "./terminate-dialog.tsx";
import { canTerminate, VM_ACTIONS } from "./vm-actions.ts";

/** The VMs with what can be done to them. */
export function VmTable(props: { vms: readonly VM[]; act: (work: (project: ProjectView) => Promise<void>) => void }) {
  const [leaving, setLeaving] = useState<VM>();
  return (
    <>
      <ul class="vms">
        {props.vms.map((vm) => (
          <li key={vm.id} aria-label={vm.id}>
            <h3>{vm.id}</h3>
            <span key={vm.state} class={`state ${vm.state.toLowerCase()}`}>
              {vm.state}
            </span>
            <p>
              {vm.gpuQuantity > 0 && `${vm.gpuQuantity} × ${vm.gpuModel}, `}
              {vm.vcpus} vCPUs, {vm.memory} GiB · {vm.datacenterId}
            </p>
            <p class="quiet">
              {vm.externalIpAddress || "no address yet"} · {dollars(vm.price?.totalPriceHr?.value)} an hour
            </p>
            <div class="actions">
              {VM_ACTIONS.filter(({ states }) => states.includes(vm.state)).map(({ label, run }) => (
                <button
                  type="button"
                  key={label}
                  aria-label={`${label} ${vm.id}`}
                  onClick={() => props.act((project) => run(project, vm.id))}
                >
                  {label}
                </button>
              ))}
              {canTerminate(vm) && (
                <button type="button" class="danger" aria-label={`Terminate ${vm.id}`} onClick={() => setLeaving(vm)}>
                  Terminate
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {leaving && (
        <TerminateDialog
          vm={leaving}
          onClose={() => setLeaving(undefined)}
          onConfirm={() => {
            props.act((project) => project.vms.terminate(leaving.id));
            setLeaving(undefined);
          }}
        />
      )}
    </>
  );
}
