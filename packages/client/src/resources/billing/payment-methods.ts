import type { BillingAccountPaymentMethod, BillingAccountSetupIntent, PaymentMethodRef } from "@cudo-compute/types";
import type { RequestOptions } from "../../options.ts";
import type { ListOptions, Pager } from "../../paging/index.ts";
import type { Call } from "../../transport/call.ts";
import type { Api } from "../api.ts";

/** The saved cards and PayPal accounts of a billing account. */
export class PaymentMethods {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The saved payment methods. (GetBillingAccountPaymentMethods) */
  list(billingAccountId: string, options?: ListOptions): Pager<BillingAccountPaymentMethod> {
    return this.#api.list("GetBillingAccountPaymentMethods", { path: { billingAccountId } }, options);
  }

  /**
   * Forgets a payment method. (RemoveBillingAccountPaymentMethod)
   *
   * @throws {ApiError} NOT_FOUND
   */
  remove(billingAccountId: string, paymentMethodId: string, options?: RequestOptions): Call<PaymentMethodRef> {
    const path = { billingAccountId, paymentMethodId };
    return this.#api.call("RemoveBillingAccountPaymentMethod", { path }, options);
  }

  /**
   * Makes a payment method the default one. (SetBillingAccountDefaultPaymentMethod)
   *
   * @throws {ApiError} NOT_FOUND
   */
  setDefault(billingAccountId: string, paymentMethodId: string, options?: RequestOptions): Call<PaymentMethodRef> {
    const path = { billingAccountId, paymentMethodId };
    return this.#api.call("SetBillingAccountDefaultPaymentMethod", { path }, options);
  }

  /** A secret with which Stripe's script in a browser saves a new payment method. (GetBillingAccountSetupIntent) */
  setupIntent(billingAccountId: string, options?: RequestOptions): Call<BillingAccountSetupIntent> {
    return this.#api.call("GetBillingAccountSetupIntent", { path: { billingAccountId } }, options);
  }
}
