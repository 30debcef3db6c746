import type { CudoCompute, Project } from "@cudo-compute/client";
import { useEffect, useMemo, useState } from "preact/hooks";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { Vms } from "../vms/vms.tsx";

/** The page for who is signed in: a project and its VMs. */
export function Console({ cudo, onSignOut }: { cudo: CudoCompute; onSignOut: () => void }) {
  const [projects, setProjects] = useState<readonly Project[]>();
  const [error, setError] = useState<unknown>();
  const [chosen, setChosen] = useState<string>();
  const load = () => {
    setError(undefined);
    cudo.projects.list().collect().then(setProjects, setError);
  };
  useEffect(load, [cudo]);
  const id = chosen ?? projects?.[0]?.id;
  const project = useMemo(() => (id === undefined ? undefined : cudo.project(id)), [cudo, id]);
  return (
    <>
      <header>
        <h1>CUDO Compute</h1>
        <label>
          Project
          <select value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {projects?.map((it) => (
              <option key={it.id}>{it.id}</option>
            ))}
          </select>
        </label>
        <button type="button" onClick={onSignOut}>
          Sign out
        </button>
      </header>
      <main>
        {error !== undefined && <ErrorNotice error={error} onRetry={load} />}
        {projects?.length === 0 && <p class="quiet">You have no projects yet.</p>}
        {project && <Vms key={project.id} cudo={cudo} project={project} />}
      </main>
    </>
  );
}
