import type { Schema } from "../../wire/models.ts";

/** A bill. */
export interface InvoiceRecord {
  readonly id: string;
  readonly number: string;
  readonly totalCents: number;
  /** Milliseconds since 1970, as all times of records. */
  readonly created: number;
  readonly periodStart: number;
  readonly periodEnd: number;
  readonly dueDate: number;
  /** Null while it is not paid. */
  paidDate: number | null;
}

const seconds = (moment: number | null): string => String(Math.floor((moment ?? 0) / 1000));

/** An invoice in the words of Stripe, whose objects the API's look like. The emulator knows no tax. */
export function presentInvoice(invoice: InvoiceRecord): Schema<"Invoice"> {
  const total = String(invoice.totalCents);
  const paid = invoice.paidDate !== null;
  return {
    id: invoice.id,
    number: invoice.number,
    status: paid ? "paid" : "open",
    currency: "usd",
    description: "Use of CUDO Compute",
    billingReason: "subscription_cycle",
    autoAdvance: true,
    hostedInvoiceUrl: `https://invoice.example.com/${invoice.id}`,
    subtotalExcludingTax: total,
    subtotal: total,
    tax: "0",
    totalExcludingTax: total,
    total,
    amountDue: total,
    amountPaid: paid ? total : "0",
    amountRemaining: paid ? "0" : total,
    created: seconds(invoice.created),
    periodStart: seconds(invoice.periodStart),
    periodEnd: seconds(invoice.periodEnd),
    dueDate: seconds(invoice.dueDate),
    paidDate: seconds(invoice.paidDate),
  };
}
