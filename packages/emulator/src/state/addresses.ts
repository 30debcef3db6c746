import type { DataCenter } from "../catalogue/data-centers.ts";
import type { World } from "../world.ts";

/** An address that is in use. */
export interface LeaseRecord {
  readonly address: string;
  /** Who has it, such as `vm/demo/gpu-1`. */
  readonly owner: string;
}

/** A range of IPv4 addresses to lease from. */
export interface AddressPool {
  /** The scope of its leases in the store. */
  readonly name: string;
  /** In CIDR notation. */
  readonly range: string;
  /** The most addresses to lease. */
  readonly limit: number;
}

/** The addresses of a data center on the internet. They come from 100.64.0.0/10 (RFC 6598), so that they are nobody's. */
export function publicPool(world: World, dataCenter: DataCenter): AddressPool {
  const limit = world.options.unlimitedCapacity ? Number.POSITIVE_INFINITY : dataCenter.ipv4Count;
  return { name: `public/${dataCenter.id}`, range: `100.${64 + dataCenter.number}.0.0/16`, limit };
}

/** The inner addresses of VMs that are on no private network. */
export const innerPool = (dataCenter: DataCenter): AddressPool => ({
  name: `inner/${dataCenter.id}`,
  range: `10.${dataCenter.number}.0.0/16`,
  limit: Number.POSITIVE_INFINITY,
});

/** The addresses of a private network. */
export const networkPool = (projectId: string, networkId: string, range: string): AddressPool => ({
  name: `network/${projectId}/${networkId}`,
  range,
  limit: Number.POSITIVE_INFINITY,
});

export const freeAddresses = ({ store }: World, pool: AddressPool): number =>
  Math.max(0, Math.min(pool.limit, usableOf(pool.range).count) - store.leases.count(pool.name));

/** Takes a free address, or nothing when all are taken. */
export function leaseAddress(world: World, pool: AddressPool, owner: string): string | undefined {
  if (freeAddresses(world, pool) === 0) return undefined;
  const { store, random } = world;
  const { first, count } = usableOf(pool.range);
  const start = random.below(count);
  for (let step = 0; step < count; step++) {
    const address = toText(first + ((start + step) % count));
    if (store.leases.has(pool.name, address)) continue;
    store.leases.set(pool.name, address, { address, owner });
    return address;
  }
  return undefined;
}

/** The address of a range's gateway: the first after the network's own. */
export const gatewayOf = (range: string): string => toText(usableOf(range).first - 1);

export function releaseAddress({ store }: World, pool: AddressPool, address: string): void {
  store.leases.delete(pool.name, address);
}

/** The addresses between the network's own, the gateway's behind it, and the broadcast address at the end. */
function usableOf(range: string): { first: number; count: number } {
  const [address = "", bits = "32"] = range.split("/");
  const size = 2 ** (32 - Number(bits));
  const base = Math.floor(toNumber(address) / size) * size;
  return { first: base + 2, count: Math.max(0, size - 3) };
}

const toNumber = (address: string): number => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

const toText = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
