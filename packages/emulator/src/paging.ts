import { invalid } from "./wire/rpc-error.ts";

/** Items in one page when the caller does not say. What the service itself takes is not established. */
export const DEFAULT_PAGE_SIZE = 100;
/** The most items in one page; a larger wish is cut down to it. */
export const MAX_PAGE_SIZE = 1000;

const sizeOf = (asked: number | undefined): number => Math.min(asked || DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);

/** A page of a list that is paged by number, under the names of the wire. */
export interface NumberedPage<T> {
  readonly items: T[];
  readonly meta: { readonly totalCount: number; readonly pageNumber: number; readonly pageSize: number };
}

/** Pages counted from 1. A page past the end is empty. */
export function pageByNumber<T>(
  items: readonly T[],
  { pageNumber, pageSize }: { readonly pageNumber?: number | undefined; readonly pageSize?: number | undefined } = {},
): NumberedPage<T> {
  const size = sizeOf(pageSize);
  const number = pageNumber || 1;
  const start = (number - 1) * size;
  return {
    items: items.slice(start, start + size),
    meta: { totalCount: items.length, pageNumber: number, pageSize: size },
  };
}

/** A page of a list that is paged by token. */
export interface TokenPage<T> {
  readonly items: T[];
  /** `pageToken` leads to the next page, and is empty on the last. */
  readonly meta: { readonly pageToken: string; readonly pageSize: number };
}

/**
 * Pages in the order of the items' keys. A token holds the last key of its page, so that deletions between two pages
 * neither skip nor repeat an item.
 * @throws RpcError INVALID_ARGUMENT for a token that was not handed out
 */
export function pageByToken<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { pageToken, pageSize }: { readonly pageToken?: string | undefined; readonly pageSize?: number | undefined } = {},
): TokenPage<T> {
  const size = sizeOf(pageSize);
  const after = pageToken === undefined ? undefined : readToken(pageToken);
  const ordered = [...items].sort((a, b) => compare(keyOf(a), keyOf(b)));
  const rest = after === undefined ? ordered : ordered.filter((item) => compare(keyOf(item), after) > 0);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  const token = rest.length > size && last !== undefined ? writeToken(keyOf(last)) : "";
  return { items: page, meta: { pageToken: token, pageSize: size } };
}

/** A page of a list that is paged by cursor. */
export interface CursorPage<T> {
  readonly items: T[];
  readonly meta: { readonly hasMore: boolean };
}

/**
 * The items that follow the one with the key `startingAfter`, in the list's own order.
 * @throws RpcError INVALID_ARGUMENT when no item has that key
 */
export function pageByCursor<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  {
    startingAfter,
    pageSize,
  }: { readonly startingAfter?: string | undefined; readonly pageSize?: number | undefined } = {},
): CursorPage<T> {
  const size = sizeOf(pageSize);
  const before = startingAfter === undefined ? -1 : items.findIndex((item) => keyOf(item) === startingAfter);
  if (startingAfter !== undefined && before < 0) throw invalid("startingAfter", "names no item of this list");
  const start = before + 1;
  return { items: items.slice(start, start + size), meta: { hasMore: items.length > start + size } };
}

const TOKEN_PREFIX = "after:";

const writeToken = (key: string): string => Buffer.from(TOKEN_PREFIX + key).toString("base64url");

function readToken(token: string): string {
  const text = Buffer.from(token, "base64url").toString();
  if (!text.startsWith(TOKEN_PREFIX)) throw invalid("pageToken", "is not a token of this list");
  return text.slice(TOKEN_PREFIX.length);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
