import { purge } from "../resources/billing-accounts/purge.ts";
import type { BillingAccountRecord } from "../resources/billing-accounts/record.ts";
import { bill } from "../resources/invoices/bill.ts";
import { GLOBAL } from "../state/store.ts";
import type { World } from "../world.ts";
import { onLowCredit } from "./credit.ts";
import type { Lifecycle } from "./lifecycles.ts";

type Deadline = (world: World, account: BillingAccountRecord, at: number, detail: string) => void;

/** What happens to a billing account at moments that are set beforehand; `due/…` is one for each invoice. */
const DEADLINES: Readonly<Record<string, Deadline>> = {
  bill,
  credit: onLowCredit,
  purge,
  // Spec and vendor say that the service suspends for payments that are owed; that it does so on the due date is inference.
  due({ store }, account, _at, invoiceId) {
    const paid = store.invoices.get(account.id, invoiceId)?.paidDate !== null;
    if (!paid && account.state === "STATE_ACTIVE") account.state = "STATE_SUSPENDED_PAYMENT";
  },
};

/** A moment that was set for a billing account has come. */
export const onBillingAccountEvent: Lifecycle = (world, { resource, name, at }) => {
  const account = world.store.billingAccounts.get(GLOBAL, resource.id);
  const [kind = "", detail = ""] = name.split("/");
  if (account !== undefined) DEADLINES[kind]?.(world, account, at, detail);
};
