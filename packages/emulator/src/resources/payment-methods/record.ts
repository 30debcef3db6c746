import type { Schema } from "../../wire/models.ts";

/** A saved way to pay. */
export interface PaymentMethodRecord {
  readonly id: string;
  isDefault: boolean;
  /** Every payment with it fails. */
  readonly declined: boolean;
  readonly card: Schema<"PaymentMethodCard"> | null;
  readonly paypal: Schema<"PaymentMethodPaypal"> | null;
}

/** A payment method holds a card or a PayPal account, and does not mention the other. */
export const presentPaymentMethod = ({
  id,
  isDefault,
  card,
  paypal,
}: PaymentMethodRecord): Schema<"BillingAccountPaymentMethod"> =>
  card === null
    ? { id, isDefault, type: "paypal", ...(paypal !== null && { paypal }) }
    : { id, isDefault, type: "card", card };
