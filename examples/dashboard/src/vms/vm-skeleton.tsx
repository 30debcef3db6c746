/** Holds the place of VMs that are being read. */
export function VmSkeleton() {
  return (
    <ul class="vms" aria-busy="true" aria-label="Loading the VMs">
      {[1, 2, 3].map((row) => (
        <li key={row} class="skeleton">
          <span aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
