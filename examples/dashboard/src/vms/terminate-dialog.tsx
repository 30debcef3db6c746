import type { VM } from "@cudo-compute/client";
import { Dialog } from "../ui/dialog.tsx";

/** Asks before a VM is terminated, and says what is lost. */
export function TerminateDialog(props: { vm: VM; onConfirm: () => void; onClose: () => void }) {
  const { id, bootDiskSizeGib, externalIpAddress, storageDisks } = props.vm;
  return (
    <Dialog title={`Terminate ${id}?`} onClose={props.onClose}>
      <p>This cannot be undone.</p>
      <ul>
        <li>The VM and its boot disk ({bootDiskSizeGib} GiB) are destroyed with all that is on it.</li>
        {externalIpAddress && <li>Its address {externalIpAddress} is given back.</li>}
        {storageDisks.length > 0 && <li>Storage disks stay: {storageDisks.map((disk) => disk.id).join(", ")}.</li>}
      </ul>
      <div class="actions">
        <button type="button" onClick={props.onClose}>
          Keep it
        </button>
        <button type="button" class="danger" onClick={props.onConfirm}>
          Terminate {id}
        </button>
      </div>
    </Dialog>
  );
}
