import type { Decimal, MachineType, VolumePrice } from "@cudo-compute/client";
import type { Call } from "../../kit/index.ts";

/** As the service's own monthly prices have it. */
const HOURS_A_MONTH = 730;

interface Priced {
  readonly commitmentTerm: string;
}

interface Order {
  readonly commitmentTerm?: string | undefined;
}

/**
 * Tells what an order will cost, before it is sent: `cluster train costs $2.4000 an hour, $1752.00 a month`. A price that
 * cannot be found must not stand in the way: the service says what is wrong with the order.
 */
export async function tellPrice(call: Call, what: string, find: () => Promise<number | undefined>): Promise<void> {
  if (call.quiet) return;
  try {
    const price = await find();
    if (price === undefined) return;
    call.note(`${what} costs $${price.toFixed(4)} an hour, $${(price * HOURS_A_MONTH).toFixed(2)} a month`);
  } catch {
    call.options.signal.throwIfAborted();
  }
}

/** What so many machines of a type cost an hour with their public addresses, at the term of the order. */
export function machinesPrice({ prices }: MachineType, order: Order, count = 1): number | undefined {
  const price = atTerm(prices, order);
  const machines = times(price?.priceHr, count);
  return machines === undefined ? undefined : machines + (times(price?.ipv4PriceHr, count) ?? 0);
}

/** What a volume of a size costs an hour, at the term of the order. */
export function volumePrice(
  prices: readonly VolumePrice[],
  order: Order & { readonly dataCenterId: string; readonly sizeGib: number },
): number | undefined {
  const here = prices.filter(({ dataCenterId }) => dataCenterId === order.dataCenterId);
  return times(atTerm(here, order)?.gibPriceHr, order.sizeGib);
}

const atTerm = <P extends Priced>(prices: readonly P[], { commitmentTerm = "COMMITMENT_TERM_NONE" }: Order) =>
  prices.find((price) => price.commitmentTerm === commitmentTerm);

const times = (unit: Decimal | null | undefined, count: number): number | undefined =>
  unit === null || unit === undefined ? undefined : Number(unit.value) * count;
