import type { Invoice } from "@cudo-compute/types";
import type { ListOptions, Pager } from "../../paging/index.ts";
import { resource } from "../resource.ts";

/** Invoices. Their amounts are whole cents and their times seconds since 1970, both as strings. */
export interface Invoices {
  /** The invoices of a billing account, or those with one status, spelled as the service spells it. (ListInvoices) */
  list(billingAccountId: string, filter?: { status?: string | undefined }, options?: ListOptions): Pager<Invoice>;

  /** The invoices of all your billing accounts that are still to be paid. (ListOutstandingInvoices) */
  outstanding(options?: ListOptions): Pager<Invoice>;
}

/** @internal */
export const invoices = resource<Invoices>({
  list: "ListInvoices query.id query",
  outstanding: "ListOutstandingInvoices",
});
