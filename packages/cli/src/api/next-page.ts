import { CliError } from "../kit/errors.ts";

type Body = Readonly<Record<string, unknown>>;

/**
 * The address of the page after this one, by the API's three styles: a token, `hasMore` with the last id, or numbered
 * pages. `undefined` at the end. @throws CliError when going on would never end
 */
export function nextPage(url: URL, body: Body, items: readonly unknown[], seen: number): URL | undefined {
  const { pageToken, hasMore, totalCount } = body;
  if (typeof pageToken === "string" && pageToken !== "") return moved(url, "pageToken", pageToken);
  if (hasMore === true) {
    const last: unknown = items.at(-1);
    const id = typeof last === "object" && last !== null && "id" in last ? String(last.id) : "";
    if (id === "") throw new CliError("the list says that it goes on, but not where");
    return moved(url, "startingAfter", id);
  }
  if (typeof totalCount === "number" && totalCount > seen && items.length > 0) {
    return moved(url, "pageNumber", String(Number(url.searchParams.get("pageNumber") ?? 1) + 1));
  }
  return undefined;
}

function moved(url: URL, name: string, value: string): URL {
  if (url.searchParams.get(name) === value) throw new CliError("the list leads back to the same page");
  const next = new URL(url);
  next.searchParams.set(name, value);
  return next;
}
