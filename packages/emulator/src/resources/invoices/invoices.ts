import { pageByCursor } from "../../paging.ts";
import { requireBillingAccess } from "../access.ts";
import { accountsOf } from "../billing-accounts/present.ts";
import type { Handlers } from "../handler.ts";
import { outstandingOf } from "./collect.ts";
import { presentInvoice } from "./record.ts";

/** Invoices. Lists have the newest in front, as at Stripe. */
export const invoices: Handlers<"ListInvoices" | "ListOutstandingInvoices"> = {
  ListInvoices({ world, caller, query: { id, status, ...paging } }) {
    requireBillingAccess(world, caller, "ListInvoices", id);
    const newest = world.store.invoices.list(id).reverse().map(presentInvoice);
    const wanted = status === undefined ? newest : newest.filter((invoice) => invoice.status === status);
    const { items, meta } = pageByCursor(wanted, (invoice) => invoice.id, paging);
    return { invoices: items, ...meta };
  },

  ListOutstandingInvoices: ({ world, caller }) => ({
    invoices: accountsOf(world, caller)
      .flatMap(({ id }) => outstandingOf(world, id))
      .map(presentInvoice),
  }),
};
