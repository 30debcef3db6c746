import { keyOf } from "./item-key.ts";
import type { PagingStyle } from "./style.ts";

/** A place among numbered pages. The size is part of it: page 3 of 10 items is not page 3 of 50. */
interface Place {
  readonly page: number;
  /** How many items the pages before it had. */
  readonly seen: number;
  readonly size: number | undefined;
}

/**
 * Pages are counted from 1. The list ends when as many items as it has were seen, or at an empty page, since items may
 * be deleted on the way; where the service does not count, at a page that is not full.
 */
export const number: PagingStyle = (position, pageSize) => {
  const place = position === undefined ? { page: 1, seen: 0, size: pageSize } : parse(position);
  if (place === undefined) return undefined;
  const { page, size } = place;
  return {
    query: { pageNumber: page > 1 ? page : undefined, pageSize: size },
    judge({ body, items, before }) {
      const total = positive(body.totalCount);
      if (items.length === 0) return { total };
      const echo = positive(body.pageNumber) ?? page;
      if (echo !== page) return { problem: `page ${page} was asked for and page ${echo} came` };
      if (before !== undefined && keyOf(before) === keyOf(items[0])) {
        return { problem: "it starts with the same item as the page before" };
      }
      const seen = place.seen + items.length;
      const ended = total === undefined ? items.length < (positive(body.pageSize) ?? size ?? 0) : seen >= total;
      return ended ? { total } : { total, next: `${page + 1}.${seen}.${size ?? ""}` };
    },
  };
};

function parse(position: string): Place | undefined {
  const [, page, seen, size] = /^([1-9]\d*)\.(\d+)\.(\d*)$/.exec(position) ?? [];
  return page === undefined ? undefined : { page: Number(page), seen: Number(seen), size: Number(size) || undefined };
}

/** proto3 sends 0 for "not said". */
const positive = (value: unknown): number | undefined => (typeof value === "number" && value > 0 ? value : undefined);
