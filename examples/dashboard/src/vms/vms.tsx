import type { CudoCompute, ProjectView } from "@cudo-compute/client";
import { useEffect, useRef, useState } from "preact/hooks";
import { vmsHref } from "../shell/route.ts";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { useKeptFocus } from "../ui/keep-focus.ts";
import { CreateDialog } from "./create-dialog.tsx";
import { usePageFocus } from "./use-page-focus.ts";
import { type Act, VmButtons } from "./vm-buttons.tsx";
import { VmDetails } from "./vm-details.tsx";
import { createVmFeed, type VmFeed } from "./vm-feed.ts";
import { VmList } from "./vm-list.tsx";
import { VmSkeleton } from "./vm-skeleton.tsx";
import { VmState } from "./vm-state.tsx";

/** The VMs of a project as they are now, or one of them. */
export function Vms({ cudo, project, vmId }: { cudo: CudoCompute; project: ProjectView; vmId: string | undefined }) {
  const [feed, setFeed] = useState<VmFeed>();
  const [told, setTold] = useState("");
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  const keepFocus = useKeptFocus(heading);
  usePageFocus(vmId, heading);
  useEffect(() => {
    const made = createVmFeed(project, setTold);
    setFeed(made);
    return () => made.stop();
  }, [project]);
  useEffect(() => {
    document.title = `${vmId ?? `VMs in ${project.id}`} · CUDO Compute console`;
    setFailure(undefined);
  }, [project, vmId]);

  const act: Act = async (work) => {
    setFailure(undefined);
    await work(project).catch(setFailure);
    feed?.refresh();
  };
  const { vms, error } = feed?.sight.value ?? {};
  const vm = vms?.find(({ id }) => id === vmId);
  return (
    <section aria-labelledby="page" onFocusIn={keepFocus}>
      {vmId !== undefined && (
        <a class="back" href={vmsHref(project.id)}>
          ← All VMs
        </a>
      )}
      <div class="bar page">
        <h2 id="page" ref={heading} tabIndex={-1}>
          {vmId ?? "Virtual machines"}
        </h2>
        {vm && <VmState state={vm.state} />}
        {vm && <VmButtons vm={vm} act={act} />}
        {vmId === undefined && (
          <button type="button" class="primary" onClick={() => setCreating(true)}>
            Create a VM
          </button>
        )}
      </div>
      <p class="unseen" role="status">
        {told}
      </p>
      {vms === undefined &&
        (error === undefined ? <VmSkeleton /> : <ErrorNotice error={error} onRetry={feed?.refresh} />)}
      {vm && <VmDetails vm={vm} />}
      {vms && vmId !== undefined && !vm && <Gone id={vmId} projectId={project.id} />}
      {vms &&
        vmId === undefined &&
        (vms.length > 0 ? <VmList vms={vms} act={act} /> : <Empty projectId={project.id} />)}
      <div class="notices">
        {failure !== undefined && <ErrorNotice error={failure} onDismiss={() => setFailure(undefined)} />}
        {vms && error !== undefined && <ErrorNotice error={error} onRetry={feed?.refresh} />}
      </div>
      {creating && (
        <CreateDialog
          cudo={cudo}
          project={project}
          onClose={() => setCreating(false)}
          onCreated={() => {
            setCreating(false);
            feed?.refresh();
          }}
        />
      )}
    </section>
  );
}

function Empty({ projectId }: { projectId: string }) {
  return (
    <div class="empty">
      <h3>No VMs in {projectId} yet</h3>
      <p>Create one: choose where it runs, its size and its system. You see the price before anything is charged.</p>
    </div>
  );
}

function Gone({ id, projectId }: { id: string; projectId: string }) {
  return (
    <div class="empty">
      <h3>
        There is no VM {id} in {projectId}
      </h3>
      <p>It was terminated, or its name is another. Look at all VMs of the project.</p>
    </div>
  );
}
