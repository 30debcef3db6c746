import type { Page } from "./page.ts";

/**
 * A list, read as it is needed: nothing is sent until it is awaited or looped over.
 *
 * `await` gives the first page and, as with any promise, sends its request once however often it is awaited. Each loop,
 * and each call of `pages` or `collect`, is a walk of its own from the first page. Leaving a loop early sends nothing
 * more.
 */
// `PromiseLike<Page<T>>` and `AsyncIterable<T>`, written out: to extend them costs every program half as many type instantiations more.
export interface Pager<T> {
  /** Hands over the first page, or why there is none: a pager is a `PromiseLike`. */
  then<Result = Page<T>, Failure = never>(
    onPage?: ((page: Page<T>) => Result | PromiseLike<Result>) | null,
    onError?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): PromiseLike<Result | Failure>;
  /** Walks through the items: a pager is an `AsyncIterable`. */
  [Symbol.asyncIterator](): AsyncIterator<T>;
  /** The pages, one after another. */
  pages(): AsyncIterable<Page<T>>;
  /**
   * All items in one array.
   *
   * @param options `limit`: the most items to return; no page beyond it is fetched. Default: all.
   */
  collect(options?: { limit?: number | undefined }): Promise<T[]>;
}
