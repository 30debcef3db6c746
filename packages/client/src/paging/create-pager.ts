import { type OperationId, operations, type Paging } from "@cudo-compute/types/operations";
import { UsageError } from "../errors/usage-error.ts";
import type { RequestOptions } from "../options.ts";
import type { Input, Transport } from "../transport/transport.ts";
import { encodeCursor } from "./cursor.ts";
import type { ListOptions } from "./list-options.ts";
import { openPage } from "./open-page.ts";
import type { Page, PageCursor } from "./page.ts";
import type { Pager } from "./pager.ts";
import { type PageBody, readPage } from "./read-page.ts";

/** What a resource may set for its list. */
export interface PagerSettings<T> {
  /** What users see of the items of a page: it may leave some out or change them. */
  readonly select?: ((items: readonly T[]) => readonly T[]) | undefined;
  /** How the list is paged. Default: as the operation table says. */
  readonly paging?: Paging | undefined;
}

/** A lazy pager over an operation that lists. Bad arguments reject like a failed call, with nothing sent. */
export function createPager<T>(
  transport: Transport,
  operation: OperationId,
  input: Input,
  options: ListOptions = {},
  { select, paging = operations[operation].paging }: PagerSettings<T> = {},
): Pager<T> {
  const { pageSize, cursor: start, ...shared } = options;
  let first: Promise<Page<T>> | undefined;

  async function load(cursor: PageCursor | undefined, before?: T, own?: RequestOptions): Promise<Page<T>> {
    if (paging === undefined) throw new UsageError(`${operation} is not a list.`, { operation });
    const request = openPage(operation, paging, { cursor, pageSize });
    const sendOptions = { ...shared, ...own };
    sendOptions.signal?.throwIfAborted();
    const query = { ...input.query, ...request.query };
    const answer = await transport.send<PageBody | undefined>(operation, { ...input, query }, sendOptions);
    const { items: received, next, total } = readPage<T>(answer, request, paging.items, before);

    const items = select ? select(received) : received;
    const following = next === undefined ? undefined : encodeCursor(operation, next);
    return {
      items,
      total: cursor === undefined && following === undefined ? items.length : select ? undefined : total,
      cursor: following,
      meta: answer.meta,
      next: async (own) => (following === undefined ? undefined : load(following, received[0], own)),
      [Symbol.iterator]: () => items[Symbol.iterator](),
    };
  }

  async function* pages() {
    for (let page: Page<T> | undefined = await load(start); page !== undefined; page = await page.next()) yield page;
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a pager is awaited for its first page.
    then(onPage, onError) {
      first ??= load(start);
      return first.then(onPage, onError);
    },
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
    async collect({ limit = Number.POSITIVE_INFINITY } = {}) {
      if (!(limit >= 0)) throw new UsageError(`limit is ${limit}: give a number from 0.`, { operation });
      const all: T[] = [];
      if (limit < 1) return all;
      for await (const { items } of pages()) {
        for (const item of items) if (all.push(item) >= limit) return all;
      }
      return all;
    },
  };
}
