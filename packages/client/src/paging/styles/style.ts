/** Query parameters of a list; `undefined` is left out. */
export type PageQuery = Readonly<Record<string, string | number | undefined>>;

/** A decoded page, as it came. */
export interface PageContent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly items: readonly unknown[];
  /** The first item of the page before, where this walk has seen it. */
  readonly before: unknown;
}

/** What a page says about the list. */
export interface Verdict {
  /** The position of the next page; absent at the end. */
  readonly next?: string;
  readonly total?: number | undefined;
  /** Why going on would never end or would give wrong items. */
  readonly problem?: string;
}

/** How to ask for one page, and how to judge the answer. */
export interface PageRequest {
  readonly query: PageQuery;
  judge(page: PageContent): Verdict;
}

/**
 * One way of paging. A position is a non-empty string that only its own style can read, `undefined` the first page; so
 * all that a walk has to remember fits into a cursor. The answer is `undefined` when the position cannot be read.
 */
export type PagingStyle = (position: string | undefined, pageSize: number | undefined) => PageRequest | undefined;
