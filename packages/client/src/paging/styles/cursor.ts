import { idOf } from "./item-key.ts";
import type { PagingStyle } from "./style.ts";

/** The next page starts after the id of the last item; `hasMore` says whether there is one. */
export const cursor: PagingStyle = (sent, pageSize) => ({
  query: { startingAfter: sent, pageSize },
  judge({ body: { hasMore }, items }) {
    if (hasMore !== true) return {};
    if (items.length === 0) return { problem: "hasMore is true, but it has no items" };
    const next = idOf(items.at(-1));
    if (next === undefined) return { problem: "hasMore is true, but its last item has no id to go on from" };
    return next === sent ? { problem: "it ends with the item that it was to start after" } : { next };
  },
});
