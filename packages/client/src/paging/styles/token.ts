import type { PagingStyle } from "./style.ts";

/**
 * Each page carries the token of the next one, the last page none (AIP-158). An empty page with a token is not the end.
 */
export const token: PagingStyle = (sent, pageSize) => ({
  query: { pageToken: sent, pageSize },
  judge({ body: { pageToken: next } }) {
    if (typeof next !== "string" || next === "") return {};
    return next === sent ? { problem: "its pageToken is the one that was sent" } : { next };
  },
});
