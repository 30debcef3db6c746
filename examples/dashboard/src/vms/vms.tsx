import type { ProjectView } from "@cudo-compute/client";
import { useEffect, useState } from "preact/hooks";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { createVmFeed, type VmFeed } from "./vm-feed.ts";
import { VmTable } from "./vm-table.tsx";

/** The VMs of a project, as they are now. */
export function Vms({ project }: { project: ProjectView }) {
  const [feed, setFeed] = useState<VmFeed>();
  const [told, setTold] = useState("");
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
      <h2 id="vms">Virtual machines</h2>
      <p class="announcer" role="status">
        {told}
      </p>
      {failure !== undefined && <ErrorNotice error={failure} />}
      {error !== undefined && <ErrorNotice error={error} onRetry={feed?.refresh} />}
      {vms === undefined && error === undefined && <p class="quiet">Loading…</p>}
      {vms?.length === 0 && <p class="quiet">No VMs in {project.id} yet.</p>}
      {vms && vms.length > 0 && <VmTable vms={vms} act={act} />}
    </section>
  );
}
