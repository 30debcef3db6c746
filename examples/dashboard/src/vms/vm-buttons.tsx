import type { ProjectView, VM } from "@cudo-compute/client";
import { useState } from "preact/hooks";
import { TerminateDialog } from "./terminate-dialog.tsx";
import { actionsFor, canTerminate } from "./vm-actions.ts";
import { stateWord } from "./vm-state.tsx";

/** Does something to a VM, shows what went wrong, and looks again. It never rejects. */
export type Act = (work: (project: ProjectView) => Promise<void>) => Promise<void>;

/** What can be done to a VM. What cannot be done now keeps its place, and with it the focus. */
export function VmButtons({ vm, act }: { vm: VM; act: Act }) {
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const run: Act = async (work) => {
    setBusy(true);
    await act(work);
    setBusy(false);
  };
  const button = (label: string, possible: boolean, onClick: () => void) => ({
    type: "button" as const,
    "aria-label": `${label} ${vm.id}`,
    "aria-disabled": !possible || busy,
    title: possible ? undefined : `Not while it is ${stateWord(vm.state)}`,
    onClick: () => possible && !busy && onClick(),
  });
  return (
    <div class="actions">
      {actionsFor(vm).map(({ label, state, run: work }, place) => (
        <button key={place} {...button(label, vm.state === state, () => run((project) => work(project, vm.id)))}>
          {label}
        </button>
      ))}
      <button class="danger" {...button("Terminate", canTerminate(vm), () => setLeaving(true))}>
        Terminate
      </button>
      {leaving && (
        <TerminateDialog
          vm={vm}
          onClose={() => setLeaving(false)}
          onConfirm={() => {
            setLeaving(false);
            run((project) => project.vms.terminate(vm.id));
          }}
        />
      )}
    </div>
  );
}
