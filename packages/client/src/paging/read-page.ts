import { DecodeError } from "../errors/decode-error.ts";
import type { Answer } from "../transport/transport.ts";
import type { PageRequest, Verdict } from "./styles/style.ts";

/** A decoded answer that holds a page. */
export type PageBody = Readonly<Record<string, unknown>>;

/**
 * The items of an answer, and what it says about the list. An answer that would send the walk in circles is a decode
 * error.
 */
export function readPage<T>(
  { data, meta }: Answer<PageBody | undefined>,
  request: PageRequest,
  key: string,
  before: unknown,
): Verdict & { items: readonly T[] } {
  const body = data ?? {};
  // proto3 leaves an empty list out.
  const items = body[key] ?? [];
  const verdict: Verdict = Array.isArray(items)
    ? request.judge({ body, items, before })
    : { problem: `its ${key} is not a list` };
  if (verdict.problem !== undefined) {
    throw new DecodeError(
      `the list cannot go on after this page: ${verdict.problem}. The service is at fault; start again from the first page.`,
      { operation: meta.operation, attempts: meta.attempts },
    );
  }
  return { ...verdict, items: items as readonly T[] };
}
