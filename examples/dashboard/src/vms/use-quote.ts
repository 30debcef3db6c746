import type { ProjectView, Quote } from "@cudo-compute/client";
import { useEffect, useState } from "preact/hooks";
import { type Order, toBody } from "./order.ts";

/** What is known of a price. */
export type Pricing =
  | { readonly kind: "missing" }
  | { readonly kind: "asking" }
  | { readonly kind: "known"; readonly quote: Quote }
  | { readonly kind: "failed"; readonly error: unknown };

/** The price of an order, asked for again whenever the order changes, and on demand. */
export function useQuote(project: ProjectView, order: Order): readonly [pricing: Pricing, again: () => void] {
  const [pricing, setPricing] = useState<Pricing>({ kind: "missing" });
  const [round, setRound] = useState(0);
  // The price does not depend on the name.
  const body = toBody({ ...order, vmId: "price" });
  useEffect(() => {
    setPricing({ kind: body ? "asking" : "missing" });
    if (!body) return;
    const ended = new AbortController();
    project.vms.quote(body, { signal: ended.signal }).then(
      (quote) => !ended.signal.aborted && setPricing({ kind: "known", quote }),
      (error) => !ended.signal.aborted && setPricing({ kind: "failed", error }),
    );
    return () => ended.abort();
  }, [project, JSON.stringify(body), round]);
  return [pricing, () => setRound((before) => before + 1)];
}
