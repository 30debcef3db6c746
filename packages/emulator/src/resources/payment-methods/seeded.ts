import type { SeededPaymentMethod } from "../../options.ts";
import type { PaymentMethodRecord } from "./record.ts";

/** The payment methods that are there from the beginning; the first one is the default. */
export const seededMethods = (seeds: readonly SeededPaymentMethod[]): PaymentMethodRecord[] =>
  seeds.map(({ id, type = "card", declined = false }, index) => ({
    id,
    isDefault: index === 0,
    declined,
    card:
      type === "card"
        ? { brand: "visa", country: "GB", expMonth: "12", expYear: "2035", fingerprint: `card-${id}`, last4: "4242" }
        : null,
    paypal: type === "paypal" ? { payerEmail: "ada@example.com", payerId: `payer-${id}` } : null,
  }));
