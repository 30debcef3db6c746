import type { BillingAccount, BillingAccountSetupIntent } from "@cudo-compute/client";
import {
  type Call,
  column,
  defineAction,
  defineCommand,
  defineDelete,
  defineGroup,
  defineList,
  done,
  one,
  plain,
  required,
  text,
  UsageError,
  yesFlag,
} from "../../kit/index.ts";
import { dryRun } from "../shared/flags.ts";
import { paymentMethodIds } from "../shared/ids.ts";
import { creditTransaction, paymentMethod } from "./resource.ts";

const amount = required(text("how much credit to buy, in US dollars", { placeholder: "usd" }));

/** An amount as the API takes it. @throws UsageError */
function dollars(word: string): string {
  if (!/^\d+(\.\d{1,2})?$/.test(word) || Number(word) === 0) {
    throw new UsageError(`--amount '${word}': it must be US dollars such as 50 or 50.00`);
  }
  return word;
}

/** `billing payment-method`. */
export const paymentMethodGroup = defineGroup({
  brief: "The saved cards and PayPal accounts of a billing account",
  aliases: ["payment-methods"],
  commands: {
    list: defineList(paymentMethod, {
      fetch: (call, page) => call.api.billing.paymentMethods.list(call.billingAccountId, page),
    }),
    remove: defineDelete(paymentMethod, {
      verb: "Remove",
      brief: "forget payment methods",
      done: "removed",
      each: (call, id) => call.api.billing.paymentMethods.remove(call.billingAccountId, id, call.options),
      operations: ["RemoveBillingAccountPaymentMethod"],
    }),
    "set-default": defineAction(paymentMethod, {
      brief: "make a payment method the default one",
      variadic: false,
      each: (call, id) => call.api.billing.paymentMethods.setDefault(call.billingAccountId, id, call.options),
      done: "the default is now",
      operations: ["SetBillingAccountDefaultPaymentMethod"],
    }),
  },
});

/** `billing credit`. */
export const creditGroup = defineGroup({
  brief: "What a billing account has paid in advance",
  commands: {
    balance: defineCommand({
      brief: "show the credit that is left, in US dollars",
      scope: "account",
      operations: ["GetBillingAccount"],
      run: async (call) => {
        const { creditBalance }: BillingAccount = await call.api.billing.accounts.get(
          call.billingAccountId,
          call.options,
        );
        return plain(creditBalance?.value ?? "0", { creditBalance });
      },
    }),
    list: defineList(creditTransaction, {
      brief: "list what raised or lowered the credit",
      aliases: ["ls", "transactions"],
      fetch: (call, page) => call.api.billing.credit.transactions(call.billingAccountId, page),
    }),
    "top-up": defineCommand({
      brief: "buy credit with a saved payment method, which is charged at once",
      scope: "account",
      flags: {
        amount,
        paymentMethod: required(
          text("the payment method to charge", { placeholder: "id", complete: paymentMethodIds }),
        ),
        ...yesFlag,
        dryRun,
      },
      operations: ["CreateBillingAccountCreditPayment"],
      examples: ["cudo billing credit top-up --amount 50 --payment-method pm_visa"],
      run: async (call) => {
        const { paymentMethod } = call.flags;
        const payment = { amount: dollars(call.flags.amount), paymentMethod };
        const { confirmed } = await import("../../ui/confirm.ts");
        const what = `$${payment.amount} to ${paymentMethod} for billing account ${call.billingAccountId}`;
        await confirmed(call, { ask: `Charge ${what}?`, to: "charge a payment method" });
        const intent = await call.api.billing.credit.pay(call.billingAccountId, payment, call.options);
        return done(`charged ${what}; see cudo billing transaction list`, intent);
      },
    }),
    checkout: defineCommand({
      brief: "begin a payment in a browser; nothing is charged before it is finished there",
      scope: "account",
      flags: {
        amount,
        returnUrl: required(text("where the browser goes after the payment", { placeholder: "url" })),
        dryRun,
      },
      operations: ["CreateBillingAccountCreditCheckoutSession"],
      examples: ["cudo billing credit checkout --amount 50 --return-url https://example.com/paid"],
      run: async (call) => {
        const checkout = { amount: dollars(call.flags.amount), returnUrl: call.flags.returnUrl };
        const session = await call.api.billing.credit.checkout(call.billingAccountId, checkout, call.options);
        return plain(session.clientSecret, session);
      },
    }),
  },
});

const intentColumns = [column<BillingAccountSetupIntent>("id"), column<BillingAccountSetupIntent>("client-secret")];

/** `billing setup-intent`. */
export const setupIntent = defineCommand({
  brief: "print a secret with which a browser saves a new payment method at Stripe",
  scope: "account",
  columns: intentColumns.map(({ name }) => name),
  operations: ["GetBillingAccountSetupIntent"],
  run: async (call: Call) =>
    one(await call.api.billing.paymentMethods.setupIntent(call.billingAccountId, call.options), {
      columns: intentColumns,
    }),
});
