import type { OperationId, Paging } from "@cudo-compute/types/operations";
import type { RequestOptions } from "../../src/options.ts";
import type { Answer, Input, Transport } from "../../src/transport/transport.ts";

export interface Item {
  readonly id: string;
}

export type Query = Readonly<Record<string, string | number | undefined>>;
export type Answerer = (query: Query, request: number) => unknown;

export interface SentPage {
  readonly operation: OperationId;
  readonly input: Input;
  readonly options: RequestOptions | undefined;
}

/** A transport that answers lists from a function, and remembers what was sent. */
export function listTransport(answer: Answerer): Transport & { readonly sent: SentPage[] } {
  const sent: SentPage[] = [];
  return {
    sent,
    call() {
      throw new Error("A pager sends; it never calls.");
    },
    async send<T>(operation: OperationId, input: Input, options?: RequestOptions): Promise<Answer<T>> {
      sent.push({ operation, input, options });
      const query = Object.fromEntries(Object.entries(input.query ?? {}).filter(([, value]) => value !== undefined));
      const data = answer(query, sent.length) as T;
      const headers = new Headers();
      const meta = {
        operation,
        method: "GET",
        url: "",
        status: 200,
        headers,
        requestId: undefined,
        attempts: 1,
        elapsed: 0,
      };
      return { data, meta };
    },
  };
}

export const items = (count: number, prefix = "item"): Item[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${index}` }));

type Style = Exclude<Paging["style"], "none">;

/** How a well-behaved service answers each style, from what it holds at that moment; `size` is its own page size. */
export const services: Record<Style, (query: Query, all: readonly Item[], size: number) => Record<string, unknown>> = {
  token({ pageToken, pageSize = 0 }, all, size) {
    const from = Number(pageToken ?? 0);
    const to = from + Math.min(Number(pageSize) || size, size);
    return { items: all.slice(from, to), pageToken: to < all.length ? String(to) : "" };
  },
  number({ pageNumber = 1, pageSize = 0 }, all, size) {
    const length = Math.min(Number(pageSize) || size, size);
    const from = (Number(pageNumber) - 1) * length;
    return { items: all.slice(from, from + length), totalCount: all.length, pageNumber, pageSize: length };
  },
  cursor({ startingAfter, pageSize = 0 }, all, size) {
    const from = all.findIndex(({ id }) => id === startingAfter) + 1;
    const to = from + Math.min(Number(pageSize) || size, size);
    return { items: all.slice(from, to), hasMore: to < all.length };
  },
};

/** Operations of each style, to list `items` with. */
export const styles = { token: "ListProjects", number: "ListDisks", cursor: "ListInvoices" } as const;
