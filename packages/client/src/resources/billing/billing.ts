import type { BillingAccountSpendRow, Transaction } from "@cudo-compute/types";
import type { ListOptions, Pager } from "../../paging/index.ts";
import { resource } from "../resource.ts";
import { type BillingAccounts, billingAccounts } from "./accounts.ts";
import { type Credit, credit } from "./credit.ts";
import { type Invoices, invoices } from "./invoices.ts";
import { type PaymentMethods, paymentMethods } from "./payment-methods.ts";
import { type BillingPermissions, billingPermissions } from "./permissions.ts";

/** From when to when. Each end is a `Date`, or a time such as `"2026-01-01T00:00:00Z"`. */
export interface Period {
  /** From this time on. */
  startTime: string | Date;
  /** Up to this time. */
  endTime: string | Date;
}

/** What is paid, by whom and how. */
export interface Billing {
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

  /** The payments of a billing account, those that failed included. (ListBillingAccountTransactions) */
  transactions(billingAccountId: string, options?: ListOptions): Pager<Transaction>;

  /**
   * What the projects of a billing account used in a period, and what it cost in US dollars, row by row.
   * (GetBillingAccountSpendDetails)
   */
  spend(billingAccountId: string, period: Period, options?: ListOptions): Pager<BillingAccountSpendRow>;
}

/** @internal */
export const billing = resource<Billing, "accounts" | "permissions" | "paymentMethods" | "credit" | "invoices">(
  {
    transactions: "ListBillingAccountTransactions billingAccountId",
    spend: "GetBillingAccountSpendDetails billingAccountId query",
  },
  (api) => ({
    accounts: billingAccounts(api),
    permissions: billingPermissions(api),
    paymentMethods: paymentMethods(api),
    credit: credit(api),
    invoices: invoices(api),
  }),
);
