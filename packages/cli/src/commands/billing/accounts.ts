import type {
  BillingAccountChanges,
  CreateBillingAccountBody,
  GetBillingAccountDetailsResponse,
} from "@cudo-compute/client";
import {
  column,
  defineAction,
  defineCommand,
  defineCreate,
  defineDelete,
  defineGet,
  defineGroup,
  defineList,
  defineUpdate,
  firstArg,
  one,
  required,
  text,
} from "../../kit/index.ts";
import { idsOf } from "../../kit/resource.ts";
import { account } from "./resource.ts";

const displayName = text("the name", { field: "displayName" });
const amount = (brief: string, field: string) => text(brief, { field: `${field}.value`, placeholder: "usd" });

const detailColumns = [
  column<GetBillingAccountDetailsResponse>("id", { field: "billingAccount.id" }),
  column<GetBillingAccountDetailsResponse>("name", { field: "billingAccount.displayName" }),
  column<GetBillingAccountDetailsResponse>("state", { field: "billingAccount.state", prefix: "STATE_", show: "state" }),
  column<GetBillingAccountDetailsResponse>("credit", { field: "billingAccount.creditBalance.value", show: "money" }),
  column<GetBillingAccountDetailsResponse>("customer", { field: "stripeCustomer.id" }),
  column<GetBillingAccountDetailsResponse>("customer-name", { field: "stripeCustomer.name" }),
  column<GetBillingAccountDetailsResponse>("email", { field: "stripeCustomer.email" }),
  column<GetBillingAccountDetailsResponse>("balance", { field: "stripeCustomer.balance.value", show: "money" }),
];

/** `billing account`. */
export const accountGroup = defineGroup({
  brief: "The accounts that pay for projects",
  aliases: ["accounts"],
  commands: {
    list: defineList(account, { fetch: (call, page) => call.api.billing.accounts.list(page) }),
    get: defineGet(account),
    create: defineCreate(account, {
      brief: "make a billing account; the service chooses its id",
      idField: false,
      flags: {
        displayName: required(displayName),
        email: required(text("where invoices go", { field: "email", placeholder: "address" })),
        invoiceName: text("the name on invoices", { field: "invoiceName" }),
      },
      send: (call, body: CreateBillingAccountBody) => call.api.billing.accounts.create(body, call.options),
      operations: ["CreateBillingAccount"],
      examples: [
        "cudo billing account create --display-name Lab --email ada@example.com --set billingAddress.country=GB",
      ],
    }),
    update: defineUpdate(account, {
      flags: {
        displayName,
        hourlySpendLimit: amount("the most that an hour may cost", "hourlySpendLimit"),
        monthlySpendLimit: amount("the most that a month may cost", "monthlySpendLimit"),
        billingThreshold: amount("an invoice is made when so much is due", "billingThreshold"),
      },
      send: (call, id, body: BillingAccountChanges) => call.api.billing.accounts.update(id, body, call.options),
      operations: ["UpdateBillingAccount"],
      examples: ["cudo billing account update my-account --monthly-spend-limit 500"],
    }),
    delete: defineDelete(account, {
      brief: "delete billing accounts; they can be brought back for a while",
      each: (call, id) => call.api.billing.accounts.delete(id, call.options),
      lost: ({ displayName }) => displayName,
      operations: ["DeleteBillingAccount"],
    }),
    undelete: defineAction(account, {
      brief: "bring deleted billing accounts back, until their purge time",
      each: (call, id) => call.api.billing.accounts.undelete(id, call.options),
      done: "brought back",
      operations: ["UndeleteBillingAccount"],
    }),
    details: defineCommand({
      brief: "show a billing account with its customer at the payment processor",
      scope: "account",
      args: [{ name: "billing-account", brief: "the id of the billing account", complete: idsOf(account) }],
      columns: detailColumns.map(({ name }) => name),
      operations: ["GetBillingAccountDetails"],
      run: async (call) => {
        const found = await call.api.billing.accounts.details(firstArg(call), call.options);
        return one(found, { columns: detailColumns, id: ({ billingAccount }) => billingAccount.id });
      },
    }),
  },
});
