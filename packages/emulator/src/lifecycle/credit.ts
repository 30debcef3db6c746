import { creditAt, settle, timeUntil } from "../resources/billing-accounts/balance.ts";
import type { BillingAccountRecord } from "../resources/billing-accounts/record.ts";
import { buyCredit, defaultMethod } from "../resources/credit/pay.ts";
import { accountRef } from "../resources/invoices/bill.ts";
import type { World } from "../world.ts";
import { deleteEverything } from "./wind-down.ts";

/** Less than this is none: fractions of a millionth are left over from dividing. */
const NOTHING = 1;

/** How the credit is topped up by itself, where that is set up and there is something to pay with. */
function topUpOf(world: World, { id, recharge }: BillingAccountRecord) {
  const method = defaultMethod(world, id);
  return recharge?.autoRecharge && method !== undefined ? { recharge, method } : undefined;
}

/** Schedules the moment at which the credit of a billing account runs low, in place of the one before. */
export function planCredit(world: World, account: BillingAccountRecord, at: number): void {
  plan(world, account, at, topUpOf(world, account)?.recharge.lowMicros ?? 0);
}

function plan({ scheduler }: World, account: BillingAccountRecord, at: number, floor: number): void {
  const resource = accountRef(account);
  const wait = timeUntil(account, floor, at);
  if (Number.isFinite(wait)) scheduler.schedule({ at: at + wait, kind: "deadline", resource, name: "credit" });
  else scheduler.cancelDeadline(resource, "credit");
}

/** The credit has run low: tops it up where that is set up and works. Without any, all that it pays for is deleted. */
export function onLowCredit(world: World, account: BillingAccountRecord, at: number): void {
  settle(account, at);
  const topUp = topUpOf(world, account);
  if (topUp !== undefined) {
    const { recharge, method } = topUp;
    const payment = buyCredit(world, account, method, Math.round(recharge.highMicros - creditAt(account, at)), at);
    recharge.transactionId = payment.id;
    if (payment.succeeded) return;
  }
  if (creditAt(account, at) < NOTHING) deleteEverything(world, account.id, at);
  else plan(world, account, at, 0);
}
