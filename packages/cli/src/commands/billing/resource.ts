import type {
  BillingAccount,
  BillingAccountPaymentMethod,
  BillingAccountProject,
  BillingAccountSpendRow,
  CreditBalanceTransaction,
  Invoice,
  Transaction,
} from "@cudo-compute/client";
import { column, defineResource } from "../../kit/index.ts";

/** The accounts that pay for projects. */
export const account = defineResource<BillingAccount>({
  noun: ["billing account", "billing accounts"],
  command: "billing account",
  scope: "account",
  columns: [
    column("id"),
    column("name", { field: "displayName" }),
    column("state", { prefix: "STATE_", show: "state" }),
    column("credit", { field: "creditBalance.value", header: "CREDIT $", show: "money" }),
    column("rate", { field: "hourlySpendRate.value", header: "$/H", show: "price" }),
    column("month", { field: "monthlySpend", header: "MONTH $", show: "money" }),
    column("terms", { field: "paymentTerms", prefix: "PAYMENT_TERMS_", show: "state" }),
    column("age", { field: "createTime", show: "age" }),
    column("hourly-limit", { field: "hourlySpendLimit.value", header: "LIMIT $/H", show: "money", wide: true }),
    column("monthly-limit", { field: "monthlySpendLimit.value", header: "LIMIT $/MONTH", show: "money", wide: true }),
    column("next-invoice", { field: "nextInvoiceTotal.value", header: "NEXT INVOICE $", show: "money", wide: true }),
    column("invoice-time", { show: "time", wide: true }),
    column("auto-recharge", { field: "creditBalanceRecharge.autoRecharge", show: "yesno", wide: true }),
    column("deleted", { field: "deleteTime", show: "time", wide: true }),
    column("purge-time", { show: "time", wide: true }),
    column("created-by", { field: "createBy", wide: true }),
  ],
  all: (call) => call.api.billing.accounts.list(call.options),
  get: (call, id) => call.api.billing.accounts.get(id, call.options),
  operations: { list: "ListBillingAccounts", get: "GetBillingAccount" },
});

/** The saved cards and PayPal accounts. */
export const paymentMethod = defineResource<BillingAccountPaymentMethod>({
  noun: ["payment method", "payment methods"],
  command: "billing payment-method",
  scope: "account",
  columns: [
    column("id"),
    column("type"),
    column("default", { field: "isDefault", show: "yesno" }),
    column("name", {
      value: ({ card, paypal }) => (card ? `${card.brand} ${card.last4}` : (paypal?.payerEmail ?? "")),
    }),
    column("expires", { value: ({ card }) => (card ? `${card.expMonth}/${card.expYear}` : "") }),
  ],
  all: (call) => call.api.billing.paymentMethods.list(call.billingAccountId, call.options),
  operations: { list: "GetBillingAccountPaymentMethods" },
});

/** What was used in a period, and what it cost. */
export const spendRow = defineResource<BillingAccountSpendRow>({
  noun: ["row", "rows"],
  command: "billing spend",
  scope: "account",
  id: ({ projectId }) => projectId,
  columns: [
    column("project", { field: "projectId" }),
    column("description"),
    column("quantity", { show: "number" }),
    column("unit", { prefix: "UNIT_", show: "state" }),
    column("unit-amount", { field: "unitAmount.value", header: "$/UNIT", show: "price" }),
    column("amount", { field: "amount.value", header: "AMOUNT $", show: "money" }),
  ],
  operations: { list: "GetBillingAccountSpendDetails" },
});

/** Bills. */
export const invoice = defineResource<Invoice>({
  noun: ["invoice", "invoices"],
  command: "billing invoice",
  scope: "account",
  columns: [
    column("id"),
    column("number"),
    column("status", { show: "state" }),
    column("total", { header: "TOTAL $", show: "cents" }),
    column("remaining", { field: "amountRemaining", header: "TO PAY $", show: "cents" }),
    column("created", { show: "unix" }),
    column("due", { field: "dueDate", show: "unix" }),
    column("paid", { field: "paidDate", show: "unix", wide: true }),
    column("period-start", { show: "unix", wide: true }),
    column("period-end", { show: "unix", wide: true }),
    column("currency", { wide: true }),
    column("url", { field: "hostedInvoiceUrl", wide: true }),
  ],
});

/** Payments, those that failed included. */
export const transaction = defineResource<Transaction>({
  noun: ["transaction", "transactions"],
  command: "billing transaction",
  scope: "account",
  columns: [
    column("id"),
    column("description"),
    column("amount", { field: "amount.value", header: "AMOUNT $", show: "money" }),
    column("status", { show: "state" }),
    column("age", { field: "createTime", show: "age" }),
    column("error", { field: "lastPaymentError.code", wide: true }),
    column("decline", { field: "lastPaymentError.declineCode", wide: true }),
  ],
  operations: { list: "ListBillingAccountTransactions" },
});

/** What raised or lowered the credit. */
export const creditTransaction = defineResource<CreditBalanceTransaction>({
  noun: ["credit transaction", "credit transactions"],
  command: "billing credit",
  scope: "account",
  columns: [
    column("id"),
    column("description"),
    column("amount", { field: "amount.value", header: "AMOUNT $", show: "money" }),
    column("age", { field: "createTime", show: "age" }),
  ],
  operations: { list: "ListBillingAccountCreditBalanceTransactions" },
});

/** The projects that an account pays for. */
export const paidProject = defineResource<BillingAccountProject>({
  noun: ["project", "projects"],
  command: "billing projects",
  scope: "account",
  columns: [column("id"), column("resources", { field: "resourceCount", show: "number" })],
  operations: { list: "ListBillingAccountProjects" },
});
