import type { VM } from "@cudo-compute/client";
import { exactly, monthly } from "../ui/money.ts";

type Price = { readonly value: string } | null | undefined;

/** The parts of a VM's price, as rows. */
function partsOf({
  price,
  ...vm
}: VM): readonly (readonly [part: string, amount: string, unit: Price, total: Price])[] {
  return [
    ["vCPUs", `${vm.vcpus}`, price?.vcpuPriceHr, price?.totalVcpuPriceHr],
    ["Memory", `${vm.memory} GiB`, price?.memoryGibPriceHr, price?.totalMemoryPriceHr],
    ["GPUs", `${vm.gpuQuantity}`, price?.gpuPriceHr, price?.totalGpuPriceHr],
    ["Disks", `${diskSpace(vm)} GiB`, price?.storageGibPriceHr, price?.totalStoragePriceHr],
    ["Public address", "1", price?.ipv4AddressPriceHr, price?.ipv4AddressPriceHr],
  ];
}

const diskSpace = ({ bootDiskSizeGib, storageDisks }: Pick<VM, "bootDiskSizeGib" | "storageDisks">): number =>
  storageDisks.reduce((sum, { sizeGib }) => sum + sizeGib, bootDiskSizeGib);

const HOURS_PER_MONTH = 730;

/** What a VM costs, part by part. */
export function VmCost({ vm }: { vm: VM }) {
  const total = vm.price?.totalPriceHr?.value;
  return (
    <section class="panel">
      <h3>Cost</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Amount</th>
            <th scope="col">Each</th>
            <th scope="col">Per hour</th>
          </tr>
        </thead>
        <tbody>
          {partsOf(vm)
            .filter(([, , , price]) => Number(price?.value ?? 0) > 0)
            .map(([part, amount, unit, price]) => (
              <tr key={part}>
                <th scope="row">{part}</th>
                <td>{amount}</td>
                <td class="quiet">{exactly(unit?.value)}</td>
                <td>{exactly(price?.value)}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              Together
            </th>
            <td>{exactly(total)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet">
        US dollars, about {monthly(total === undefined ? undefined : Number(total) * HOURS_PER_MONTH)} a month. A
        stopped VM is still charged.
      </p>
    </section>
  );
}
