import type { RequestOptions } from "../options.ts";
import type { PageCursor } from "./page.ts";

/** What a list call may do differently. Times and retries count for each page by itself. */
export interface ListOptions extends RequestOptions {
  /**
   * The most items that a page may have, from 1. The service may send fewer.
   * @default what the service chooses
   */
  pageSize?: number | undefined;
  /**
   * Starts at this place instead of at the first page: the `cursor` of an earlier page of the same list.
   * A list that is paged by number keeps the `pageSize` that it was begun with.
   */
  cursor?: PageCursor | undefined;
}
