import type { VM } from "@cudo-compute/client";
import type { RefObject } from "preact";
import { vmsHref } from "../shell/route.ts";
import { type Act, VmButtons } from "./vm-buttons.tsx";
import { VmDetails } from "./vm-details.tsx";
import { VmState } from "./vm-state.tsx";

/** One VM, and what can be done to it. */
export function VmPage(props: {
  vmId: string;
  projectId: string;
  /** `undefined` while they are not known. */
  vms: readonly VM[] | undefined;
  act: Act;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { vmId, projectId, vms } = props;
  const vm = vms?.find(({ id }) => id === vmId);
  return (
    <>
      <a class="back" href={vmsHref(projectId)}>
        ← All VMs
      </a>
      <div class="bar page">
        <h2 id="page" ref={props.heading} tabIndex={-1}>
          {vmId}
        </h2>
        {vm && <VmState state={vm.state} />}
        {vm && <VmButtons vm={vm} act={props.act} />}
      </div>
      {vm && <VmDetails vm={vm} />}
      {vms && !vm && <Gone id={vmId} projectId={projectId} />}
    </>
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
