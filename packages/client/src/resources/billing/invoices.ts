import type { Invoice } from "@cudo-compute/types";
import type { ListOptions, Pager } from "../../paging/index.ts";
import type { Api } from "../api.ts";

/** Invoices. Their amounts are whole cents and their times seconds since 1970, both as strings. */
export class Invoices {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The invoices of a billing account, or those with one status, spelled as the service spells it. (ListInvoices) */
  list(billingAccountId: string, filter: { status?: string | undefined } = {}, options?: ListOptions): Pager<Invoice> {
    return this.#api.list("ListInvoices", { query: { id: billingAccountId, status: filter.status } }, options);
  }

  /** The invoices of all your billing accounts that are still to be paid. (ListOutstandingInvoices) */
  outstanding(options?: ListOptions): Pager<Invoice> {
    return this.#api.list("ListOutstandingInvoices", {}, options);
  }
}
