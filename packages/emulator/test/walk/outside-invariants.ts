import type { Schema } from "../../src/wire/models.ts";
import type { Desk } from "../support.ts";
import { must } from "./given.ts";
import type { Findings } from "./store-invariants.ts";

type Decimal = Schema<"Decimal"> | null | undefined;

/** What a caller can see, read by the API alone. */
interface View {
  readonly projects: readonly Schema<"Project">[];
  readonly vms: readonly Schema<"VM">[];
  /** Storage disks: boot disks are seen with their VMs. */
  readonly disks: readonly Schema<"Disk">[];
  readonly networks: readonly Schema<"Network">[];
  /** How many resources each project was seen to hold. */
  readonly counts: ReadonlyMap<string, number>;
  readonly ids: readonly string[];
  readonly accounts: readonly Schema<"BillingAccount">[];
  readonly machineTypes: readonly Schema<"VMMachineType">[];
  readonly dataCenters: readonly Schema<"VMDataCenter">[];
}

const LISTS = {
  vms: "VMs",
  disks: "disks",
  networks: "networks",
  "security-groups": "securityGroups",
  images: "images",
} as const;

/** Reads everything. With the manual clock, reading changes nothing. */
export async function look(at: Desk): Promise<View> {
  const read = async (path: string) => (await must(at, "GET", path)).body;
  const { projects } = await read("/v1/projects");
  const found: Record<keyof typeof LISTS, { id: string }[]> = {
    vms: [],
    disks: [],
    networks: [],
    "security-groups": [],
    images: [],
  };
  const counts = new Map<string, number>();
  const ids: string[] = [];
  for (const { id: project } of projects) {
    let count = 0;
    for (const name of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
      const items = (await read(`/v1/projects/${project}/${name}?pageSize=1000`))[LISTS[name]];
      const own = items.filter(({ diskType }: { diskType?: string }) => diskType !== "DISK_TYPE_BOOT");
      found[name].push(...own);
      count += own.length;
      ids.push(...items.map(({ id }: { id: string }) => `${name} ${project}/${id}`));
    }
    counts.set(project, count);
  }
  return {
    ...(found as unknown as Pick<View, "vms" | "disks" | "networks">),
    projects,
    counts,
    ids,
    accounts: (await read("/v1/billing-accounts")).billingAccounts,
    machineTypes: (await read("/v1/vms/machine-types")).machineTypes,
    dataCenters: (await read("/v1/vms/data-centers")).dataCenters,
  };
}

const micros = (amount: Decimal): number => Math.round(Number(amount?.value ?? 0) * 1_000_000);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Resources that cost nothing: they never came about, or are on their way out. */
const isFree = ({ state }: { readonly state: string }): boolean => ["FAILED", "DELETING", "DELETED"].includes(state);

/** What the disks of a data center cost for each GiB. */
const diskPrice = ({ dataCenters }: View, id: string): number =>
  micros(dataCenters.find((dataCenter) => dataCenter.id === id)?.diskPoolPricing[0]?.diskGibPriceHr);

/** What a VM costs an hour without the storage disks that are on it. */
function ownPrice(view: View, { price, storageDisks, datacenterId }: Schema<"VM">): number {
  const disks = sum(storageDisks.map(({ sizeGib }) => sizeGib));
  return micros(price?.totalPriceHr) - disks * diskPrice(view, datacenterId);
}

function* counted({ projects, counts }: View): Generator<string> {
  for (const { id, resourceCount } of projects) {
    if (resourceCount !== counts.get(id)) yield `project ${id} says ${resourceCount}, and holds ${counts.get(id)}`;
  }
}

function* unique({ ids }: View): Generator<string> {
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) yield `${id} is there twice`;
}

/** The parts of a VM's price are its size at the prices shown, and they make up the whole. */
function* priced(view: View): Generator<string> {
  for (const vm of view.vms) {
    const { price, vcpus, memory, gpuQuantity, bootDiskSizeGib, storageDisks, nics, externalIpAddress } = vm;
    const gib = bootDiskSizeGib + sum(storageDisks.map(({ sizeGib }) => sizeGib));
    const parts = [
      [vcpus * micros(price?.vcpuPriceHr), micros(price?.totalVcpuPriceHr)],
      [memory * micros(price?.memoryGibPriceHr), micros(price?.totalMemoryPriceHr)],
      [gpuQuantity * micros(price?.gpuPriceHr), micros(price?.totalGpuPriceHr)],
      [gib * micros(price?.storageGibPriceHr), micros(price?.totalStoragePriceHr)],
    ] as const;
    for (const [wanted, shown] of parts) if (wanted !== shown) yield `VM ${vm.id} costs ${shown}, not ${wanted}`;
    const addresses = micros(price?.totalPriceHr) - sum(parts.map(([, shown]) => shown));
    const each = micros(price?.ipv4AddressPriceHr);
    const possible = nics.map((_, index) => each * (index + 1)).includes(addresses) || addresses === 0;
    const shown = externalIpAddress === "" || addresses > 0;
    if (!possible || !shown) yield `VM ${vm.id} costs ${addresses} for addresses`;
  }
}

/** Each account spends what the resources of its projects cost. */
function* spent(view: View): Generator<string> {
  for (const { id, hourlySpendRate, state } of view.accounts) {
    const mine = new Set(
      view.projects.filter((project) => project.billingAccountId === id).map((project) => project.id),
    );
    const own = <T extends { readonly projectId: string }>(all: readonly T[]) =>
      all.filter((one) => mine.has(one.projectId));
    const total =
      sum(
        own(view.vms)
          .filter((vm) => !isFree(vm))
          .map((vm) => ownPrice(view, vm)),
      ) +
      sum(
        own(view.networks)
          .filter((network) => !isFree(network))
          .map(({ priceHr }) => micros(priceHr)),
      ) +
      sum(
        own(view.disks)
          .filter(({ diskState }) => !isFree({ state: diskState }))
          .map(({ dataCenterId, sizeGib }) => sizeGib * diskPrice(view, dataCenterId)),
      );
    if (micros(hourlySpendRate) !== total)
      yield `account ${id} (${state}) spends ${micros(hourlySpendRate)}, not ${total}`;
  }
}

/** What is free has grown and shrunk by what is used. */
function* free(view: View, empty: View): Generator<string> {
  const living = view.vms.filter(({ state }) => state !== "DELETING");
  for (const [index, { machineType, dataCenterId, ...now }] of view.machineTypes.entries()) {
    const total = empty.machineTypes[index];
    const here = living.filter((vm) => vm.machineType === machineType && vm.datacenterId === dataCenterId);
    const parts = [
      [total?.totalVcpuFree, now.totalVcpuFree, sum(here.map(({ vcpus }) => vcpus))],
      [total?.totalMemoryGibFree, now.totalMemoryGibFree, sum(here.map(({ memory }) => memory))],
      [total?.totalGpuFree, now.totalGpuFree, sum(here.map(({ gpuQuantity }) => gpuQuantity))],
    ] as const;
    for (const [all = 0, left, used] of parts) {
      if (all - used !== left) yield `${machineType} in ${dataCenterId} has ${left} free of ${all} with ${used} in use`;
    }
  }
  for (const [index, { id, ipv4Free }] of view.dataCenters.entries()) {
    const nics = view.vms.filter(({ datacenterId }) => datacenterId === id).flatMap((vm) => vm.nics);
    const routers = view.networks.filter(({ dataCenterId }) => dataCenterId === id);
    const used = [...nics, ...routers].filter(({ externalIpAddress }) => externalIpAddress !== "").length;
    const all = empty.dataCenters[index]?.ipv4Free ?? 0;
    if (all - used !== ipv4Free) yield `${id} has ${ipv4Free} addresses free of ${all} with ${used} in use`;
  }
}

/** Everything that a caller could see not to fit together. `empty` is what there was before anything was made. */
export const outsideFindings = (view: View, empty: View): Findings => [
  ...[counted, unique, priced, spent].flatMap((rule) => [...rule(view)]),
  ...free(view, empty),
];
