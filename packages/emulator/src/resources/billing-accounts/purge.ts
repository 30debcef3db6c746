import { GLOBAL } from "../../state/store.ts";
import type { World } from "../../world.ts";
import { accountRef } from "../invoices/bill.ts";
import type { BillingAccountRecord } from "./record.ts";

const DAYS_TO_UNDELETE = 30;
const DAY = 86_400_000;

/** Deletes a billing account, which can be undone for a while. */
export function softDelete({ scheduler }: World, account: BillingAccountRecord, at: number): void {
  account.state = "STATE_DELETED";
  account.deleteTime = at;
  account.purgeTime = at + DAYS_TO_UNDELETE * DAY;
  scheduler.schedule({ at: account.purgeTime, kind: "deadline", resource: accountRef(account), name: "purge" });
}

export function undelete({ scheduler }: World, account: BillingAccountRecord): void {
  account.state = "STATE_ACTIVE";
  account.deleteTime = null;
  account.purgeTime = null;
  scheduler.cancelDeadline(accountRef(account), "purge");
}

/** What is kept under a billing account and goes with it. */
const KEPT_UNDER = [
  "billingPermissions",
  "paymentMethods",
  "payments",
  "creditEntries",
  "invoices",
  "charges",
] as const;

/** Removes a deleted billing account for good. */
export function purge({ store }: World, { id: billingAccountId }: BillingAccountRecord): void {
  for (const name of KEPT_UNDER) {
    for (const [id] of [...store[name].entries(billingAccountId)]) store[name].delete(billingAccountId, id);
  }
  store.billingAccounts.delete(GLOBAL, billingAccountId);
}
