import type { CudoCompute, ProjectView, VM } from "@cudo-compute/client";
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { CreateDialog } from "./create-dialog.tsx";
import type { Act } from "./vm-buttons.tsx";
import { VmList } from "./vm-list.tsx";

/** All VMs of a project, and the way to one more. */
export function VmsPage(props: {
  cudo: CudoCompute;
  project: ProjectView;
  /** `undefined` while they are not known. */
  vms: readonly VM[] | undefined;
  act: Act;
  onCreated: () => void;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { cudo, project, vms } = props;
  const [creating, setCreating] = useState(false);
  const close = () => setCreating(false);
  return (
    <>
      <div class="bar page">
        <h2 id="page" ref={props.heading} tabIndex={-1}>
          Virtual machines
        </h2>
        <button type="button" class="primary" onClick={() => setCreating(true)}>
          Create a VM
        </button>
      </div>
      {vms?.length === 0 && <Empty projectId={project.id} />}
      {vms && vms.length > 0 && <VmList vms={vms} act={props.act} />}
      {creating && (
        <CreateDialog
          cudo={cudo}
          project={project}
          onClose={close}
          onCreated={() => {
            close();
            props.onCreated();
          }}
        />
      )}
    </>
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
