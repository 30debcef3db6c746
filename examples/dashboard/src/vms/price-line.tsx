import { describeError } from "../ui/describe-error.ts";
import { hourly, monthly } from "../ui/money.ts";
import type { Pricing } from "./use-quote.ts";

/** The price of an order, or why there is none, in the same room. */
export function PriceLine({ id, pricing }: { id: string; pricing: Pricing }) {
  return (
    <output id={id} class="price">
      {words(pricing)}
    </output>
  );
}

function words(pricing: Pricing) {
  switch (pricing.kind) {
    case "missing":
      return <span class="quiet">Fill in the size to see the price.</span>;
    case "asking":
      return <span class="quiet">Asking for the price…</span>;
    case "known":
      return (
        <>
          <span>
            <strong>{hourly(pricing.quote.priceHr)}</strong> per hour
          </span>
          <span class="quiet">about {monthly(pricing.quote.priceMonth)} a month</span>
        </>
      );
    case "failed": {
      const { title, told, next } = describeError(pricing.error);
      return (
        <>
          <span class="problem">No price, so nothing can be created yet.</span>
          <span class="quiet">
            {title}. {next || told}
          </span>
        </>
      );
    }
  }
}
