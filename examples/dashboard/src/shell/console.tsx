import type { CudoCompute, Project } from "@cudo-compute/client";
import { useEffect, useMemo, useState } from "preact/hooks";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { Vms } from "../vms/vms.tsx";
import { useRoute, vmsHref } from "./route.ts";

/** The page for who is signed in: a project and its VMs. */
export function Console({ cudo, onSignOut }: { cudo: CudoCompute; onSignOut: () => void }) {
  const route = useRoute();
  const [projects, setProjects] = useState<readonly Project[]>();
  const [error, setError] = useState<unknown>();
  const load = () => {
    setError(undefined);
    cudo.projects.list().collect().then(setProjects, setError);
  };
  useEffect(load, [cudo]);
  const projectId = route.projectId ?? projects?.[0]?.id;
  const project = useMemo(() => (projectId === undefined ? undefined : cudo.project(projectId)), [cudo, projectId]);
  const ids = [...new Set([...(projects?.map(({ id }) => id) ?? []), ...(projectId === undefined ? [] : [projectId])])];
  return (
    <>
      <header>
        <div class="bar">
          <h1>
            <img src="/icon.svg" alt="" width="28" height="28" /> CUDO Compute
          </h1>
          <label>
            <span>Project</span>
            <select value={projectId} onChange={(event) => location.assign(vmsHref(event.currentTarget.value))}>
              {ids.map((id) => (
                <option key={id}>{id}</option>
              ))}
            </select>
          </label>
          <button type="button" onClick={onSignOut}>
            Sign out
          </button>
        </div>
      </header>
      <main>
        {error !== undefined && <ErrorNotice error={error} onRetry={load} />}
        {projects?.length === 0 && projectId === undefined && <NoProjects onRetry={load} />}
        {project && <Vms key={project.id} cudo={cudo} project={project} vmId={route.vmId} />}
      </main>
    </>
  );
}

function NoProjects({ onRetry }: { onRetry: () => void }) {
  return (
    <section class="empty">
      <h2>You have no projects yet</h2>
      <p>
        A project holds VMs and says who pays for them. Make one with the <code>cudo</code> command, then look again:
      </p>
      <p>
        <code>cudo project create my-project --billing-account …</code>
      </p>
      <button type="button" onClick={onRetry}>
        Look again
      </button>
    </section>
  );
}
