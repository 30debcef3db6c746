import type { CreditBalanceTransaction, StripeClientSecret } from "@cudo-compute/types";
import type { RequestOptions } from "../../options.ts";
import type { ListOptions, Pager } from "../../paging/index.ts";
import type { Call } from "../../transport/call.ts";
import { resource } from "../resource.ts";

/** A payment with a saved payment method. */
export interface CreditPayment {
  /** How much credit to buy, in US dollars as a decimal such as `"50.00"`. The documented range is 10 to 1000. */
  amount: string;
  /** The id of the payment method to charge. */
  paymentMethod: string;
  /** A Stripe Radar session of the payer's browser, which helps Stripe to tell fraud. */
  radarSessionId?: string | undefined;
}

/** A payment in a browser. */
export interface CreditCheckout {
  /** How much credit to buy, in US dollars as a decimal such as `"50.00"`. The documented range is 10 to 1000. */
  amount: string;
  /** The address that the browser goes to after the checkout. */
  returnUrl: string;
}

/** The credit of a billing account. Keep it above 0: at 0 the service deletes every resource that the account pays for. */
export interface Credit {
  /**
   * Charges a saved payment method and adds to the credit. A second call may charge a second time: after a failure look at
   * the account's transactions first. (CreateBillingAccountCreditPayment)
   *
   * @throws {ApiError} INVALID_ARGUMENT when the amount is out of range
   */
  pay(billingAccountId: string, payment: CreditPayment, options?: RequestOptions): Call<StripeClientSecret>;

  /**
   * Starts a checkout at Stripe, where someone pays in a browser. Nothing is charged before it is finished.
   * (CreateBillingAccountCreditCheckoutSession)
   *
   * @throws {ApiError} INVALID_ARGUMENT when the amount is out of range
   */
  checkout(billingAccountId: string, checkout: CreditCheckout, options?: RequestOptions): Call<StripeClientSecret>;

  /** What raised or lowered the credit. (ListBillingAccountCreditBalanceTransactions) */
  transactions(billingAccountId: string, options?: ListOptions): Pager<CreditBalanceTransaction>;
}

/** @internal */
export const credit = resource<Credit, "pay" | "checkout">(
  { transactions: "ListBillingAccountCreditBalanceTransactions billingAccountId" },
  (api) => ({
    pay(billingAccountId, payment, options) {
      const { amount, ...rest } = payment;
      const input = { path: { billingAccountId }, query: { "amount.value": amount, ...rest } };
      return api.call("CreateBillingAccountCreditPayment", input, options);
    },
    checkout(billingAccountId, checkout, options) {
      const { amount, ...rest } = checkout;
      const input = { path: { billingAccountId }, query: { "amount.value": amount, ...rest } };
      return api.call("CreateBillingAccountCreditCheckoutSession", input, options);
    },
  }),
);
