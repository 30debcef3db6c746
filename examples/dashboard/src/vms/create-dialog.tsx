import { type CudoCompute, isApiError, isCudoError, type ProjectView } from "@cudo-compute/client";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Dialog } from "../ui/dialog.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { type Catalogue, loadCatalogue } from "./catalogue.ts";
import { BLANK, firstChoice, type Order, toBody } from "./order.ts";
import { OrderFields } from "./order-fields.tsx";
import { PriceLine } from "./price-line.tsx";
import { useQuote } from "./use-quote.ts";

/** Orders a VM, at a price that is shown first. */
export function CreateDialog(props: {
  cudo: CudoCompute;
  project: ProjectView;
  onClose: () => void;
  onCreated: () => void;
}) {
  const { cudo, project } = props;
  const [catalogue, setCatalogue] = useState<Catalogue>();
  const [unread, setUnread] = useState<unknown>();
  const [order, setOrder] = useState(BLANK);
  const [pricing, askAgain] = useQuote(project, order);
  const [refused, setRefused] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const priceId = useId();
  const form = useRef<HTMLFormElement>(null);

  const load = () => {
    setUnread(undefined);
    loadCatalogue(cudo).then((found) => {
      setCatalogue(found);
      setOrder((before) => firstChoice(found, before));
    }, setUnread);
  };
  useEffect(load, [cudo]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const body = toBody(order);
    if (busy || !body || pricing.kind !== "known") return;
    setBusy(true);
    setRefused(undefined);
    try {
      await project.vms.create(body, { maxPricePerHour: pricing.quote.priceHr });
      props.onCreated();
    } catch (error) {
      setRefused(error);
      setBusy(false);
      if (isDearer(error)) askAgain();
    }
  };
  useLayoutEffect(() => {
    if (refused !== undefined) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refused]);
  const violations = isApiError(refused) ? refused.details.fields : [];
  const problem = (name: keyof Order) => violations.find(({ field }) => field === name)?.description;
  const atFields = violations.length > 0 && violations.every(({ field }) => field in BLANK);

  return (
    <Dialog title="Create a VM" onClose={props.onClose}>
      <form ref={form} onSubmit={submit} noValidate>
        {unread !== undefined && <ErrorNotice error={unread} onRetry={load} />}
        <OrderFields order={order} catalogue={catalogue} problem={problem} onChange={setOrder} />
        {refused !== undefined && !atFields && <ErrorNotice error={isDearer(refused) ? DEARER : refused} />}
        <PriceLine id={priceId} pricing={pricing} />
        <div class="actions">
          <button
            type="submit"
            class="primary"
            aria-disabled={busy || pricing.kind !== "known"}
            aria-describedby={priceId}
          >
            {busy ? "Creating…" : "Create"}
          </button>
          <button type="button" onClick={props.onClose}>
            Cancel
          </button>
          {pricing.kind === "failed" && (
            <button type="button" class="again" onClick={askAgain}>
              Try again
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

const DEARER = new Error(
  "The price went up meanwhile, so nothing was created. Look at the new price and decide again.",
);

/** Whether the client refused a create: of an order that has a price, it does so only when that price is too high by now. */
const isDearer = (error: unknown): boolean => isCudoError(error) && error.kind === "usage";
