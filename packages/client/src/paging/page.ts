import type { RequestOptions } from "../options.ts";
import type { ResponseMeta } from "../transport/call.ts";

/**
 * A place in a list, to go on from later: hand it to the same list call as `cursor`. Its content is the client's own
 * affair. It is a plain string, so it can be stored or sent as JSON.
 */
export type PageCursor = string;

/** One page of a list. Looping over it gives its items. */
export interface Page<T> extends Iterable<T> {
  /** The items of this page, in the service's order. A page may be empty and still have a next one. */
  readonly items: readonly T[];
  /** How many items the whole list has; `undefined` where the service does not say. */
  readonly total: number | undefined;
  /** Where the next page starts; `undefined` on the last page. */
  readonly cursor: PageCursor | undefined;
  /** What came with this page: status, headers, request id, attempts and time. */
  readonly meta: ResponseMeta;
  /**
   * Fetches the page after this one; each call sends a request.
   *
   * @param options For this one page, over those that the list was called with.
   * @returns The next page, or `undefined` on the last one, with nothing sent.
   */
  next(options?: RequestOptions): Promise<Page<T> | undefined>;
}
