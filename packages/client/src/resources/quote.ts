import type { Decimal, KnownCommitmentTerm, VMMachineType } from "@cudo-compute/types";
import { add, type Exact, formatDecimal, multiply, parseDecimal, ZERO } from "../decimal.ts";
import { UsageError } from "../errors/usage-error.ts";

/** A month, as the service counts it. */
const HOURS_PER_MONTH = 730;

/** The size of a VM, as far as it decides the price. */
export interface VmSize {
  /** How many vCPUs. */
  vcpus: number;
  /** Memory in GiB. */
  memoryGib: number;
  /** @default 0 */
  gpus?: number | undefined;
  /** All disks together, in GiB, the boot disk included. @default 0 */
  storageGib?: number | undefined;
  /** @default 1 */
  publicIps?: number | undefined;
  /** @default "COMMITMENT_TERM_NONE" */
  commitmentTerm?: KnownCommitmentTerm | undefined;
}

/** What one kind of part costs. */
export interface QuotePart {
  /** What kind of part it is. */
  readonly part: "vcpus" | "memoryGib" | "gpus" | "storageGib" | "publicIps";
  /** How many, or how many GiB. */
  readonly quantity: number;
  /** The price of one, in US dollars an hour, as a decimal. */
  readonly unitPriceHr: string;
  /** The price of all, in US dollars an hour, as a decimal. */
  readonly priceHr: string;
}

/** What a VM would cost. Prices are exact decimals in US dollars. */
export interface Quote {
  /** What the price is made of. */
  readonly parts: readonly QuotePart[];
  /** US dollars an hour. */
  readonly priceHr: string;
  /** US dollars a month of 730 hours. */
  readonly priceMonth: string;
}

/** Adds up what a VM of a size costs on a machine type, at the prices of its commitment term. */
export function quote(type: VMMachineType, size: VmSize): Quote {
  const term = size.commitmentTerm ?? "COMMITMENT_TERM_NONE";
  const committed = type.prices.find((price) => price.commitmentTerm === term);
  if (!committed && term !== "COMMITMENT_TERM_NONE") {
    throw new UsageError(`commitmentTerm: ${type.machineType} in ${type.dataCenterId} has no price for ${term}.`);
  }
  const prices = committed ?? type;
  const rows: [QuotePart["part"], number, Decimal | null][] = [
    ["vcpus", size.vcpus, prices.vcpuPriceHr],
    ["memoryGib", size.memoryGib, prices.memoryGibPriceHr],
    ["gpus", size.gpus ?? 0, prices.gpuPriceHr],
    ["storageGib", size.storageGib ?? 0, type.minStorageGibPriceHr],
    ["publicIps", size.publicIps ?? 1, type.ipv4PriceHr],
  ];
  let total: Exact = ZERO;
  const parts = rows.map(([part, quantity, unit]): QuotePart => {
    if (!Number.isInteger(quantity) || quantity < 0) {
      throw new UsageError(`${part} is ${quantity}: give a whole number from 0.`);
    }
    const unitPrice = parseDecimal(unit?.value ?? "0") ?? ZERO;
    const price = multiply(unitPrice, quantity);
    total = add(total, price);
    return { part, quantity, unitPriceHr: formatDecimal(unitPrice), priceHr: formatDecimal(price) };
  });
  return { parts, priceHr: formatDecimal(total), priceMonth: formatDecimal(multiply(total, HOURS_PER_MONTH)) };
}
