import { defineGroup, defineList, moment, text, toIso } from "../../kit/index.ts";
import { permissionGroup } from "../shared/permissions.ts";
import { accountGroup } from "./accounts.ts";
import { creditGroup, paymentMethodGroup, setupIntent } from "./payments.ts";
import { invoice, paidProject, spendRow, transaction } from "./resource.ts";

export const group = defineGroup({
  brief: "Billing accounts, payments and invoices",
  description:
    "Commands about one billing account take --billing-account, or that of the settings. Amounts are US dollars.",
  commands: {
    account: accountGroup,
    permission: permissionGroup({
      command: "billing permission",
      scope: "account",
      of: "the billing account",
      list: (call, page) => call.api.billing.permissions.list(call.billingAccountId, page),
      add: (call, body) => call.api.billing.permissions.add(call.billingAccountId, body, call.options),
      remove: (call, body) => call.api.billing.permissions.remove(call.billingAccountId, body, call.options),
      operations: {
        list: "GetBillingAccountPermissions",
        add: "AddBillingAccountPermission",
        remove: "RemoveBillingAccountPermission",
      },
    }),
    "payment-method": paymentMethodGroup,
    credit: creditGroup,
    spend: defineList(spendRow, {
      brief: "list what the projects used in a period, and what it cost; this month by default",
      flags: { from: moment("the beginning of the period"), to: moment("the end of the period") },
      fetch: (call, page) => {
        const now = call.ctx.clock.now();
        const { from, to } = call.flags;
        const startTime = from === undefined ? monthOf(now) : toIso(from, now);
        const endTime = to === undefined ? new Date(now).toISOString() : toIso(to, now);
        return call.api.billing.spend(call.billingAccountId, { startTime, endTime }, page);
      },
      examples: [
        "cudo billing spend --from -7d --sort amount:desc",
        "cudo billing spend --from 2026-01-01 --to 2026-02-01 -o csv",
      ],
    }),
    invoice: defineGroup({
      brief: "Bills",
      aliases: ["invoices"],
      commands: {
        list: defineList(invoice, {
          flags: { status: text("only those with this status: open, paid", { placeholder: "status" }) },
          fetch: (call, page) =>
            call.api.billing.invoices.list(call.billingAccountId, { status: call.flags.status }, page),
          operations: ["ListInvoices"],
        }),
        outstanding: defineList(invoice, {
          brief: "list the invoices of all billing accounts that are still to be paid",
          aliases: [],
          fetch: (call, page) => call.api.billing.invoices.outstanding(page),
          operations: ["ListOutstandingInvoices"],
        }),
      },
    }),
    transaction: defineGroup({
      brief: "Payments, those that failed included",
      aliases: ["transactions"],
      commands: {
        list: defineList(transaction, {
          fetch: (call, page) => call.api.billing.transactions(call.billingAccountId, page),
        }),
      },
    }),
    projects: defineList(paidProject, {
      brief: "list the projects that the billing account pays for",
      aliases: [],
      fetch: (call, page) => call.api.billing.accounts.projects(call.billingAccountId, page),
    }),
    "setup-intent": setupIntent,
  },
});

/** The beginning of the month that a moment is in, in UTC. */
function monthOf(now: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)).toISOString();
}
