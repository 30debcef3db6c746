import { type OperationId, operations, type Paging } from "@cudo-compute/types/operations";
import { splitTarget } from "../http/target.ts";
import type { WireRequest, WireResponse } from "../wire/message.ts";
import { toCamelCase } from "../wire/names.ts";
import type { PageFault } from "./rule.ts";

type Serve = (request: WireRequest) => WireResponse;
type Page = Record<string, unknown>;

/** Where each style of paging says which page is wanted. */
const POSITIONS: Readonly<Record<Paging["style"], string | undefined>> = {
  number: "pageNumber",
  token: "pageToken",
  cursor: "startingAfter",
  none: undefined,
};

/** Answers a request for a page after the first with a wrong page. The first page, and refusals, are as they should be. */
export function wrongPage(operation: OperationId, fault: PageFault, request: WireRequest, serve: Serve): WireResponse {
  const { paging } = operations[operation];
  const position = paging && POSITIONS[paging.style];
  if (paging === undefined || position === undefined) return serve(request);
  const asked = positionIn(request, position);
  if (asked === undefined || asked === "0" || asked === "1") return serve(request);
  const wrong = fault === "repeat" ? repeated : paging.style === "number" ? shifted : undefined;
  return wrong === undefined ? serve(request) : wrong({ request, serve, position, asked, items: paging.items, fault });
}

interface Wanted {
  readonly request: WireRequest;
  readonly serve: Serve;
  /** The parameter that says which page, and what it says. */
  readonly position: string;
  readonly asked: string;
  /** The key of the answer that holds the items. */
  readonly items: string;
  readonly fault: PageFault;
}

/** The first page, which claims to be the one that was asked for. */
function repeated({ request, serve, position, asked }: Wanted): WireResponse {
  const first = serve(withPosition(request, position, undefined));
  if (position !== "pageNumber") return first;
  return changed(first, (page) => ({ ...page, pageNumber: Number(asked) }));
}

/** The page as it is after something was put into the list in front of it, or taken out. */
function shifted({ request, serve, position, asked, items, fault }: Wanted): WireResponse {
  const neighbour = serve(withPosition(request, position, String(Number(asked) + (fault === "overlap" ? -1 : 1))));
  const beside = itemsOf(readPage(neighbour), items);
  return changed(serve(request), (page) => {
    const own = itemsOf(page, items);
    const size = Number(page.pageSize);
    const moved =
      fault === "overlap" ? [...beside.slice(-1), ...own].slice(0, size) : [...own.slice(1), ...beside.slice(0, 1)];
    return { ...page, [items]: moved, totalCount: Number(page.totalCount) + (fault === "overlap" ? 1 : -1) };
  });
}

const itemsOf = (page: Page | undefined, key: string): unknown[] => {
  const items = page?.[key];
  return Array.isArray(items) ? items : [];
};

const readPage = ({ status, body }: WireResponse): Page | undefined =>
  status === 200 ? (JSON.parse(body) as Page) : undefined;

function changed(response: WireResponse, change: (page: Page) => Page): WireResponse {
  const page = readPage(response);
  return page === undefined ? response : { ...response, body: JSON.stringify(change(page)) };
}

const positionIn = ({ target }: WireRequest, name: string): string | undefined =>
  [...new URLSearchParams(splitTarget(target).search)].find(([key]) => toCamelCase(key) === name)?.[1];

function withPosition(request: WireRequest, name: string, value: string | undefined): WireRequest {
  const { path, search } = splitTarget(request.target);
  const query = new URLSearchParams([...new URLSearchParams(search)].filter(([key]) => toCamelCase(key) !== name));
  if (value !== undefined) query.set(name, value);
  return { ...request, target: `${path}?${query}` };
}
