import type { CudoCompute, ProjectView } from "@cudo-compute/client";
import { useEffect, useRef, useState } from "preact/hooks";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { useKeptFocus } from "../ui/keep-focus.ts";
import { usePageFocus } from "./use-page-focus.ts";
import type { Act } from "./vm-buttons.tsx";
import { createVmFeed, type VmFeed } from "./vm-feed.ts";
import { VmPage } from "./vm-page.tsx";
import { VmSkeleton } from "./vm-skeleton.tsx";
import { VmsPage } from "./vms-page.tsx";

/** The VMs of a project as they are now, or one of them. */
export function Vms({ cudo, project, vmId }: { cudo: CudoCompute; project: ProjectView; vmId: string | undefined }) {
  const [feed, setFeed] = useState<VmFeed>();
  const [told, setTold] = useState("");
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

  const refresh = () => void feed?.refresh();
  const act: Act = async (work) => {
    setFailure(undefined);
    await work(project).catch(setFailure);
    refresh();
  };
  const { vms, error } = feed?.sight.value ?? {};
  const page = { vms, act, heading };
  return (
    <section aria-labelledby="page" onFocusIn={keepFocus}>
      <p class="unseen" role="status">
        {told}
      </p>
      {vmId === undefined ? (
        <VmsPage {...page} cudo={cudo} project={project} onCreated={refresh} />
      ) : (
        <VmPage {...page} projectId={project.id} vmId={vmId} />
      )}
      {vms === undefined && (error === undefined ? <VmSkeleton /> : <ErrorNotice error={error} onRetry={refresh} />)}
      <div class="notices">
        {failure !== undefined && <ErrorNotice error={failure} onDismiss={() => setFailure(undefined)} />}
        {vms && error !== undefined && <ErrorNotice error={error} onRetry={refresh} />}
      </div>
    </section>
  );
}
