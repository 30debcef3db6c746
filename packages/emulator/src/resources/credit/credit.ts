import { fromDecimal } from "../../catalogue/money.ts";
import { pageByCursor } from "../../paging.ts";
import { GLOBAL } from "../../state/store.ts";
import { invalid } from "../../wire/rpc-error.ts";
import { requireUsable } from "../billing-accounts/payer.ts";
import type { Handlers } from "../handler.ts";
import { lookUp } from "../lookup.ts";
import { buyCredit } from "./pay.ts";
import { presentCreditEntry, presentPayment } from "./record.ts";

type CreditOperations =
  | "CreateBillingAccountCreditPayment"
  | "CreateBillingAccountCreditCheckoutSession"
  | "ListBillingAccountCreditBalanceTransactions"
  | "ListBillingAccountTransactions";

const MIN_DOLLARS = 10;
const MAX_DOLLARS = 1000;
const DOLLAR = 1_000_000;

/** Credit and what changed it. Lists have the newest in front, as at Stripe. */
export const credit: Handlers<CreditOperations> = {
  CreateBillingAccountCreditPayment({ world, path: { billingAccountId }, query }) {
    const amount = amountOf(query["amount.value"]);
    const account = lookUp(world, "billingAccounts", GLOBAL, billingAccountId);
    requireUsable(account);
    const method = world.store.paymentMethods.get(billingAccountId, query.paymentMethod);
    if (method === undefined) throw invalid("paymentMethod", "names no payment method of the billing account");
    const { id } = buyCredit(world, account, method, amount, world.clock.now());
    return { paymentIntent: { clientSecret: `${id}_secret_${world.random.hex(24)}` } };
  },

  // Nobody sits at a browser, so the checkout is finished as soon as it begins.
  CreateBillingAccountCreditCheckoutSession({ world, path: { billingAccountId }, query }) {
    const amount = amountOf(query["amount.value"]);
    const account = lookUp(world, "billingAccounts", GLOBAL, billingAccountId);
    requireUsable(account);
    buyCredit(world, account, undefined, amount, world.clock.now());
    return { clientSecret: `cs_${world.random.hex(24)}_secret_${world.random.hex(24)}` };
  },

  ListBillingAccountCreditBalanceTransactions({ world, path, query }) {
    const newest = world.store.creditEntries.list(path.billingAccountId).reverse();
    const { items, meta } = pageByCursor(newest, ({ id }) => id, query);
    return { creditBalanceTransactions: items.map(presentCreditEntry), ...meta };
  },

  ListBillingAccountTransactions({ world, path, query }) {
    const newest = world.store.payments.list(path.billingAccountId).reverse();
    const { items, meta } = pageByCursor(newest, ({ id }) => id, query);
    return { transactions: items.map(presentPayment), ...meta };
  },
};

/** An amount that can be paid, in millionths of a US dollar. */
function amountOf(text: string): number {
  const micros = fromDecimal(text);
  if (micros === undefined) throw invalid("amount.value", "must be a decimal number");
  if (micros < MIN_DOLLARS * DOLLAR || micros > MAX_DOLLARS * DOLLAR) {
    throw invalid("amount.value", `must be between ${MIN_DOLLARS} and ${MAX_DOLLARS}`);
  }
  return micros;
}
