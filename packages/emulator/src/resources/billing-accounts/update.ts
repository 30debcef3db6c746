import { fromDecimal, type Micros } from "../../catalogue/money.ts";
import { planCredit } from "../../lifecycle/credit.ts";
import type { Schema } from "../../wire/models.ts";
import { toCamelCase } from "../../wire/names.ts";
import { invalid } from "../../wire/rpc-error.ts";
import type { World } from "../../world.ts";
import { settle } from "./balance.ts";
import { billingAddressOf, taxIdOf } from "./payer-details.ts";
import type { BillingAccountRecord } from "./record.ts";

type Values = Schema<"BillingAccountBody">;
type Change = (world: World, values: Values) => Partial<BillingAccountRecord>;

/** What naming a field in the mask changes. A field that is named without a value is emptied. */
const CHANGES: Readonly<Record<keyof Values, Change>> = {
  displayName(_world, { displayName }) {
    if (displayName === undefined) throw invalid("billingAccount.displayName", "must not be empty");
    return { displayName };
  },
  billingAddress: (_world, { billingAddress }) => ({ billingAddress: billingAddressOf(billingAddress) }),
  taxId: (world, { taxId }) => ({ taxId: taxIdOf(world, taxId) }),
  creditBalanceRecharge: (_world, { creditBalanceRecharge }) => ({ recharge: rechargeOf(creditBalanceRecharge) }),
  hourlySpendLimit: (_world, values) => ({ hourlySpendLimit: microsOf("hourlySpendLimit", values.hourlySpendLimit) }),
  monthlySpendLimit: (_world, values) => ({
    monthlySpendLimit: microsOf("monthlySpendLimit", values.monthlySpendLimit),
  }),
  billingThreshold: (_world, values) => ({ billingThreshold: microsOf("billingThreshold", values.billingThreshold) }),
  paymentTerms(_world, { paymentTerms }) {
    if (paymentTerms !== "PAYMENT_TERMS_PREPAID" && paymentTerms !== "PAYMENT_TERMS_INVOICE") {
      throw invalid("billingAccount.paymentTerms", "must be PAYMENT_TERMS_PREPAID or PAYMENT_TERMS_INVOICE");
    }
    return { paymentTerms };
  },
  // The service's own to set.
  creditBalance: () => ({}),
  hourlySpendRate: () => ({}),
  nextInvoiceTotal: () => ({}),
  stripeRef: () => ({}),
};

/**
 * Changes the fields of a billing account that a mask names.
 * @throws RpcError INVALID_ARGUMENT for a mask that names anything else, or a bad value
 */
export function updateAccount(
  world: World,
  account: BillingAccountRecord,
  { updateMask, billingAccount }: Schema<"UpdateBillingAccountBody">,
): void {
  const fields = updateMask.split(",").map((path) => toCamelCase(path.trim()));
  const unknown = fields.find((field) => !Object.hasOwn(CHANGES, field));
  if (unknown !== undefined) throw invalid("updateMask", `names no field that can be changed: ${unknown}`);
  const changes = fields.map((field) => CHANGES[field as keyof Values](world, billingAccount));
  const now = world.clock.now();
  settle(account, now);
  Object.assign(account, ...changes);
  planCredit(world, account, now);
}

function microsOf(field: string, decimal: Schema<"Decimal"> | undefined): Micros | null {
  if (decimal === undefined) return null;
  const micros = fromDecimal(decimal.value);
  if (micros === undefined || micros < 0)
    throw invalid(`billingAccount.${field}`, "must be a decimal number from 0 on");
  return micros;
}

function rechargeOf(body: Schema<"CreditBalanceRechargeBody"> | undefined): BillingAccountRecord["recharge"] {
  if (body === undefined) return null;
  const lowMicros = microsOf("creditBalanceRecharge.low", body.low) ?? 0;
  const highMicros = microsOf("creditBalanceRecharge.high", body.high) ?? 0;
  if (highMicros <= lowMicros) throw invalid("billingAccount.creditBalanceRecharge.high", "must be above low");
  return { autoRecharge: body.autoRecharge, lowMicros, highMicros, transactionId: "" };
}
