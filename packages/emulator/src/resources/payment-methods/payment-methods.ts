import type { Handlers } from "../handler.ts";
import { collect } from "../invoices/collect.ts";
import { lookUp } from "../lookup.ts";
import { presentPaymentMethod } from "./record.ts";

type PaymentMethodOperations =
  | "GetBillingAccountPaymentMethods"
  | "RemoveBillingAccountPaymentMethod"
  | "SetBillingAccountDefaultPaymentMethod"
  | "GetBillingAccountSetupIntent";

/** The payment methods of a billing account. New ones would come from a browser at Stripe; here, from the options. */
export const paymentMethods: Handlers<PaymentMethodOperations> = {
  GetBillingAccountPaymentMethods: ({ world, path }) => ({
    paymentMethods: world.store.paymentMethods.list(path.billingAccountId).map(presentPaymentMethod),
  }),

  RemoveBillingAccountPaymentMethod({ world, path: { billingAccountId, paymentMethodId } }) {
    lookUp(world, "paymentMethods", billingAccountId, paymentMethodId);
    world.store.paymentMethods.delete(billingAccountId, paymentMethodId);
    return { id: billingAccountId, paymentMethodId };
  },

  SetBillingAccountDefaultPaymentMethod({ world, path: { billingAccountId, paymentMethodId } }) {
    const chosen = lookUp(world, "paymentMethods", billingAccountId, paymentMethodId);
    for (const method of world.store.paymentMethods.list(billingAccountId)) method.isDefault = method === chosen;
    collect(world, billingAccountId, world.clock.now());
    return { id: billingAccountId, paymentMethodId };
  },

  GetBillingAccountSetupIntent({ world }) {
    const id = `seti_${world.random.hex(24)}`;
    return { id, clientSecret: `${id}_secret_${world.random.hex(24)}` };
  },
};
