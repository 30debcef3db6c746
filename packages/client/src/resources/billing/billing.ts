import type { BillingAccountSpendRow, Transaction } from "@cudo-compute/types";
import type { ListOptions, Pager } from "../../paging/index.ts";
import type { Api } from "../api.ts";
import { BillingAccounts } from "./accounts.ts";
import { Credit } from "./credit.ts";
import { Invoices } from "./invoices.ts";
import { PaymentMethods } from "./payment-methods.ts";
import { BillingPermissions } from "./permissions.ts";

/** From when to when. Each end is a `Date`, or a time such as `"2026-01-01T00:00:00Z"`. */
export interface Period {
  /** From this time on. */
  startTime: string | Date;
  /** Up to this time. */
  endTime: string | Date;
}

/** What is paid, by whom and how. */
export class Billing {
  /** The accounts that pay for projects. */
  readonly accounts: BillingAccounts;
  /** Who may use an account. */
  readonly permissions: BillingPermissions;
  /** How an account pays. */
  readonly paymentMethods: PaymentMethods;
  /** What an account has paid in advance. */
  readonly credit: Credit;
  /** The bills. */
  readonly invoices: Invoices;
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
    this.accounts = new BillingAccounts(api);
    this.permissions = new BillingPermissions(api);
    this.paymentMethods = new PaymentMethods(api);
    this.credit = new Credit(api);
    this.invoices = new Invoices(api);
  }

  /** The payments of a billing account, those that failed included. (ListBillingAccountTransactions) */
  transactions(billingAccountId: string, options?: ListOptions): Pager<Transaction> {
    return this.#api.list("ListBillingAccountTransactions", { path: { billingAccountId } }, options);
  }

  /**
   * What the projects of a billing account used in a period, and what it cost in US dollars, row by row.
   * (GetBillingAccountSpendDetails)
   */
  spend(billingAccountId: string, period: Period, options?: ListOptions): Pager<BillingAccountSpendRow> {
    const { startTime, endTime } = period;
    const input = { path: { billingAccountId }, query: { startTime, endTime } };
    return this.#api.list("GetBillingAccountSpendDetails", input, options);
  }
}
