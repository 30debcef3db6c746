import type { CudoCompute, ProjectView } from "@cudo-compute/client";
import { useEffect, useState } from "preact/hooks";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { CreateDialog } from "./create-dialog.tsx";
import { createVmFeed, type VmFeed } from "./vm-feed.ts";
import { VmTable } from "./vm-table.tsx";

/** The VMs of a project, as they are now. */
export function Vms({ cudo, project }: { cudo: CudoCompute; project: ProjectView }) {
  const [feed, setFeed] = useState<VmFeed>();
  const [told, setTold] = useState("");
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    const made = createVmFeed(project, setTold);
    setFeed(made);
    return () => made.stop();
  }, [project]);

  const act = async (work: (project: ProjectView) => Promise<void>) => {
    setFailure(undefined);
    await work(project).catch(setFailure);
    feed?.refresh();
  };
  const vms = feed?.vms.value;
  const error = feed?.error.value;
  return (
    <section aria-labelledby="vms">
      <div class="bar">
        <h2 id="vms">Virtual machines</h2>
        <button type="button" class="primary" onClick={() => setCreating(true)}>
          Create a VM
        </button>
      </div>
      <p class="announcer" role="status">
        {told}
      </p>
      {failure !== undefined && <ErrorNotice error={failure} />}
      {error !== undefined && <ErrorNotice error={error} onRetry={feed?.refresh} />}
      {vms === undefined && error === undefined && <p class="quiet">Loading…</p>}
      {vms?.length === 0 && <p class="quiet">No VMs in {project.id} yet.</p>}
      {vms && vms.length > 0 && <VmTable vms={vms} act={act} />}
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
