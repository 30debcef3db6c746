import type { CreditBalanceTransaction, StripeClientSecret } from "@cudo-compute/types";
import type { RequestOptions } from "../../options.ts";
import type { ListOptions, Pager } from "../../paging/index.ts";
import type { Call } from "../../transport/call.ts";
import type { Api } from "../api.ts";

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
export class Credit {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Charges a saved payment method and adds to the credit. A second call may charge a second time: after a failure look at
   * the account's transactions first. (CreateBillingAccountCreditPayment)
   *
   * @throws {ApiError} INVALID_ARGUMENT when the amount is out of range
   */
  pay(billingAccountId: string, payment: CreditPayment, options?: RequestOptions): Call<StripeClientSecret> {
    const { amount, ...rest } = payment;
    const input = { path: { billingAccountId }, query: { "amount.value": amount, ...rest } };
    return this.#api.call("CreateBillingAccountCreditPayment", input, options);
  }

  /**
   * Starts a checkout at Stripe, where someone pays in a browser. Nothing is charged before it is finished.
   * (CreateBillingAccountCreditCheckoutSession)
   *
   * @throws {ApiError} INVALID_ARGUMENT when the amount is out of range
   */
  checkout(billingAccountId: string, checkout: CreditCheckout, options?: RequestOptions): Call<StripeClientSecret> {
    const { amount, ...rest } = checkout;
    const input = { path: { billingAccountId }, query: { "amount.value": amount, ...rest } };
    return this.#api.call("CreateBillingAccountCreditCheckoutSession", input, options);
  }

  /** What raised or lowered the credit. (ListBillingAccountCreditBalanceTransactions) */
  transactions(billingAccountId: string, options?: ListOptions): Pager<CreditBalanceTransaction> {
    return this.#api.list("ListBillingAccountCreditBalanceTransactions", { path: { billingAccountId } }, options);
  }
}
