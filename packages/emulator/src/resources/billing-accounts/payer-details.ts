import type { Schema } from "../../wire/models.ts";
import type { World } from "../../world.ts";

/** An address with all its parts; those that are not known are empty. */
export function billingAddressOf(body: Schema<"BillingAddressBody"> | undefined): Schema<"BillingAddress"> | null {
  if (body === undefined) return null;
  const { name = "", line1 = "", line2 = "", city = "", state = "", postalCode = "", country = "", phone = "" } = body;
  return { name, line1, line2, city, state, postalCode, country, phone };
}

/** A tax number with the id that the service gives the entry. */
export function taxIdOf({ random }: World, body: Schema<"TaxIdBody"> | undefined): Schema<"TaxId"> | null {
  if (body === undefined) return null;
  return { id: `txi_${random.hex(24)}`, type: body.type ?? "", value: body.value ?? "" };
}
