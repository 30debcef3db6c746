import type { BillingAccountBody, UpdateBillingAccountBody } from "@cudo-compute/types";

/** What to change in a billing account. Objects such as the address are replaced as a whole. */
export interface BillingAccountChanges extends BillingAccountBody {
  /**
   * The names of the fields to change. A field that is named and has no value here is cleared.
   * @default the fields that have a value here
   */
  updateMask?: readonly (keyof BillingAccountBody)[] | undefined;
}

/** The new values with their mask, as the service takes them. */
export function withMask({ updateMask, ...billingAccount }: BillingAccountChanges): UpdateBillingAccountBody {
  const present = Object.entries(billingAccount).filter(([, value]) => value !== undefined);
  const names = updateMask ?? present.map(([name]) => name);
  return { updateMask: names.join(","), billingAccount };
}
