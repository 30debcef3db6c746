import type { BillingAccountPaymentMethod, BillingAccountSetupIntent, PaymentMethodRef } from "@cudo-compute/types";
import type { RequestOptions } from "../../options.ts";
import type { ListOptions, Pager } from "../../paging/index.ts";
import type { Call } from "../../transport/call.ts";
import { resource } from "../resource.ts";

/** The saved cards and PayPal accounts of a billing account. */
export interface PaymentMethods {
  /** The saved payment methods. (GetBillingAccountPaymentMethods) */
  list(billingAccountId: string, options?: ListOptions): Pager<BillingAccountPaymentMethod>;

  /**
   * Forgets a payment method. (RemoveBillingAccountPaymentMethod)
   *
   * @throws {ApiError} NOT_FOUND
   */
  remove(billingAccountId: string, paymentMethodId: string, options?: RequestOptions): Call<PaymentMethodRef>;

  /**
   * Makes a payment method the default one. (SetBillingAccountDefaultPaymentMethod)
   *
   * @throws {ApiError} NOT_FOUND
   */
  setDefault(billingAccountId: string, paymentMethodId: string, options?: RequestOptions): Call<PaymentMethodRef>;

  /** A secret with which Stripe's script in a browser saves a new payment method. (GetBillingAccountSetupIntent) */
  setupIntent(billingAccountId: string, options?: RequestOptions): Call<BillingAccountSetupIntent>;
}

/** @internal */
export const paymentMethods = resource<PaymentMethods>({
  list: "GetBillingAccountPaymentMethods billingAccountId",
  remove: "RemoveBillingAccountPaymentMethod billingAccountId paymentMethodId",
  setDefault: "SetBillingAccountDefaultPaymentMethod billingAccountId paymentMethodId",
  setupIntent: "GetBillingAccountSetupIntent billingAccountId",
});
