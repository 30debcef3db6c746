import { describe, expect, it } from "vitest";
import { isCudoError } from "../src/errors/index.ts";
import { createPager, type ListOptions, type PagerSettings } from "../src/paging/index.ts";
import { type Answerer, type Item, items, listTransport, services, styles } from "./support/list-server.ts";

type Style = keyof typeof styles;

function list(style: Style | "none", answer: Answerer, options?: ListOptions, settings?: PagerSettings<Item>) {
  const operation = style === "none" ? "ListVMs" : styles[style];
  const transport = listTransport(answer);
  const pager = createPager<Item>(
    transport,
    operation,
    { path: { projectId: "p" }, query: { dataCenterId: "dc" } },
    options,
    {
      paging: { style, items: "items" },
      ...settings,
    },
  );
  return { pager, transport, queries: () => transport.sent.map(({ input }) => ({ ...input.query })) };
}

const serve =
  (style: Style, all: readonly Item[], size: number): Answerer =>
  (query) =>
    services[style](query, all, size);

async function idsOf(list: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

const ids = (count: number): string[] => items(count).map(({ id }) => id);

describe("a list", () => {
  it("sends nothing until it is used", async () => {
    const { transport } = list("number", serve("number", items(3), 2));
    await Promise.resolve();
    expect(transport.sent).toEqual([]);
  });

  it("gives its first page when awaited", async () => {
    const { pager } = list("number", serve("number", items(3), 2));
    const page = await pager;
    expect(page).toMatchObject({ items: items(2), total: 3, meta: { operation: "ListDisks" } });
    expect([...page]).toEqual(page.items);
  });

  it("sends once when awaited twice, like any promise", async () => {
    const { pager, transport } = list("number", serve("number", items(3), 2));
    const [one, two] = await Promise.all([pager, pager]);
    expect(one).toBe(two);
    expect(transport.sent).toHaveLength(1);
  });

  it("walks afresh in each loop, so it sees what is new", async () => {
    const all = items(1);
    const { pager } = list("number", serve("number", all, 2));
    await pager;
    all.push({ id: "new" });
    expect(await idsOf(pager)).toEqual(["item-0", "new"]);
  });

  it.each(["token", "number", "cursor"] as const)("gives every item over all pages (%s)", async (style) => {
    const { pager, transport } = list(style, serve(style, items(5), 2));
    expect(await idsOf(pager)).toEqual(ids(5));
    expect(transport.sent).toHaveLength(3);
  });

  it("keeps path, filters and request options on every page", async () => {
    const { pager, transport } = list("token", serve("token", items(3), 2), { timeout: 5, pageSize: 2 });
    await pager.collect();
    expect(transport.sent).toHaveLength(2);
    for (const { input, options } of transport.sent) {
      expect(input).toMatchObject({ path: { projectId: "p" }, query: { dataCenterId: "dc", pageSize: 2 } });
      expect(options).toEqual({ timeout: 5 });
    }
  });

  it.each([
    ["token", { pageToken: "2" }],
    ["number", { pageNumber: 2 }],
    ["cursor", { startingAfter: "item-1" }],
  ] as const)("asks for the second page in the service's own way (%s)", async (style, expected) => {
    const { pager, queries } = list(style, serve(style, items(4), 2));
    await pager.collect();
    expect(queries()[1]).toMatchObject(expected);
  });

  it("stops fetching when a loop is left", async () => {
    const { pager, transport } = list("number", serve("number", items(6), 2));
    for await (const item of pager) if (item.id === "item-1") break;
    expect(transport.sent).toHaveLength(1);
  });

  it("collects up to a limit and fetches no page beyond it", async () => {
    const { pager, transport } = list("number", serve("number", items(6), 2));
    expect(await pager.collect({ limit: 2 })).toEqual(items(2));
    expect(transport.sent).toHaveLength(1);
  });

  it("collects nothing with a limit of 0, and sends nothing", async () => {
    const { pager, transport } = list("number", serve("number", items(6), 2));
    expect(await pager.collect({ limit: 0 })).toEqual([]);
    expect(transport.sent).toEqual([]);
  });

  it("goes from page to page by hand, to undefined", async () => {
    const { pager, transport } = list("token", serve("token", items(3), 2));
    const second = await (await pager).next({ timeout: 7 });
    expect(second?.items).toEqual(items(3).slice(2));
    expect(await second?.next()).toBeUndefined();
    expect(transport.sent.map(({ options }) => options)).toEqual([{}, { timeout: 7 }]);
  });

  it("ends between two pages when the signal aborts, with the signal's own reason", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const { pager, transport } = list("number", serve("number", items(6), 2), { signal: controller.signal });
    const walk = async () => {
      for await (const { id } of pager) if (id === "item-1") controller.abort(reason);
    };
    await expect(walk()).rejects.toBe(reason);
    expect(transport.sent).toHaveLength(1);
  });

  it("may leave items out of what users see without losing its way", async () => {
    const even = (all: readonly Item[]) => all.filter(({ id }) => Number(id.slice(5)) % 2 === 0);
    const { pager } = list("cursor", serve("cursor", items(6), 2), {}, { select: even });
    expect(await idsOf(pager)).toEqual(["item-0", "item-2", "item-4"]);
  });

  it("does not claim a total that counts what was left out", async () => {
    const { pager } = list("number", serve("number", items(6), 2), {}, { select: (all) => all.slice(1) });
    expect((await pager).total).toBeUndefined();
  });

  it("takes a missing list for an empty one, as proto3 leaves empty lists out", async () => {
    const { pager } = list("none", () => ({}));
    expect(await pager).toMatchObject({ items: [], total: 0, cursor: undefined });
  });

  it("reads a list without pages in one request, with nothing about pages in it", async () => {
    const { pager, queries } = list("none", () => ({ items: items(3) }), { pageSize: 2 });
    expect(await idsOf(pager)).toEqual(ids(3));
    expect(queries()).toEqual([{ dataCenterId: "dc" }]);
  });

  it("reads style and items from the operation table", async () => {
    const transport = listTransport(() => ({ VMs: items(2) }));
    expect(await createPager<Item>(transport, "ListVMs", {}).collect()).toEqual(items(2));
  });
});

describe("a cursor", () => {
  it.each(["token", "number", "cursor"] as const)(
    "goes on where its page ended, also after a trip through JSON (%s)",
    async (style) => {
      const answer = serve(style, items(7), 3);
      const { cursor } = await list(style, answer).pager;
      const kept = JSON.parse(JSON.stringify({ cursor }));
      expect(await idsOf(list(style, answer, kept).pager)).toEqual(ids(7).slice(3));
    },
  );

  it("keeps the page size of numbered pages: page 2 of 3 items is not page 2 of 50", async () => {
    const answer = serve("number", items(7), 50);
    const { cursor } = await list("number", answer, { pageSize: 3 }).pager;
    expect(await idsOf(list("number", answer, { cursor, pageSize: 50 }).pager)).toEqual(ids(7).slice(3));
  });

  it.each([
    ["of another list", "ListNetworks:2.3."],
    ["that was made up", "page two"],
    ["that was cut", "ListDisks:"],
    ["of page 0", "ListDisks:0.0."],
  ])("%s is a usage error, with nothing sent", async (_, cursor) => {
    const { pager, transport } = list("number", serve("number", items(7), 3), { cursor });
    await expect(pager.collect()).rejects.toMatchObject({
      kind: "usage",
      operation: "ListDisks",
      message: expect.stringContaining("cursor"),
    });
    expect(transport.sent).toEqual([]);
  });

  it("makes no sense for a list without pages", async () => {
    const { pager } = list("none", () => ({}), { cursor: "ListVMs:1" });
    await expect(pager.collect()).rejects.toMatchObject({ kind: "usage" });
  });
});

describe("the end of a list", () => {
  it("is an absent token; an empty page with a token is not the end", async () => {
    const script = [{ items: [], pageToken: "a" }, { items: items(1), pageToken: "b" }, { items: [] }];
    const { pager } = list("token", (_, request) => script[request - 1]);
    expect(await idsOf(pager)).toEqual(["item-0"]);
  });

  it("is an empty numbered page, when items were deleted on the way", async () => {
    const script = [{ items: items(2), totalCount: 9 }, { totalCount: 9 }];
    const { pager, transport } = list("number", (_, request) => script[request - 1]);
    expect(await idsOf(pager)).toEqual(ids(2));
    expect(transport.sent).toHaveLength(2);
  });

  it("is a page that is not full, where the service does not count", async () => {
    const script = [{ items: items(2) }, { items: items(1, "last") }];
    const { pager, transport } = list("number", (_, request) => script[request - 1], { pageSize: 2 });
    expect(await idsOf(pager)).toEqual([...ids(2), "last-0"]);
    expect(transport.sent).toHaveLength(2);
  });

  it("is measured by the page size that the service says it used", async () => {
    const script = [
      { items: items(2), pageSize: 2 },
      { items: items(1, "last"), pageSize: 2 },
    ];
    const { pager } = list("number", (_, request) => script[request - 1], { pageSize: 1000 });
    expect(await idsOf(pager)).toEqual([...ids(2), "last-0"]);
  });

  it("takes a totalCount of 0 beside items for not counted", async () => {
    const script = [
      { items: items(2), totalCount: 0, pageNumber: 0, pageSize: 0 },
      { items: [], totalCount: 0 },
    ];
    const { pager } = list("number", (_, request) => script[request - 1]);
    expect(await idsOf(pager)).toEqual(ids(2));
  });
});

describe("a service that would send us in circles", () => {
  it.each<[string, Style, Answerer]>([
    ["the token that was sent", "token", () => ({ items: items(1), pageToken: "same" })],
    ["the number of another page", "number", () => ({ items: items(2), totalCount: 9, pageNumber: 1 })],
    ["the first page again", "number", () => ({ items: items(2), totalCount: 9 })],
    [
      "the first page again, its items without ids",
      "number",
      () => ({ items: [{ price: 1 }, { price: 2 }], totalCount: 9 }),
    ],
    ["hasMore with no items", "cursor", () => ({ items: [], hasMore: true })],
    ["hasMore with items that have no id", "cursor", () => ({ items: [{}], hasMore: true })],
    ["the same last item again", "cursor", () => ({ items: items(2), hasMore: true })],
    ["something that is not a list", "number", () => ({ items: { length: 2 } })],
  ])("is stopped with a decode error: %s", async (_, style, answer) => {
    const { pager, transport } = list(style, answer);
    const error = await pager.collect().catch((caught: unknown) => caught);
    expect(isCudoError(error) && error.kind).toBe("decode");
    expect(transport.sent.length).toBeLessThanOrEqual(2);
  });

  it("says which list, what is wrong and what to do", async () => {
    const { pager } = list("token", () => ({ items: [], pageToken: "same" }));
    await expect(pager.collect()).rejects.toThrow(
      "ListProjects: the list cannot go on after this page: its pageToken is the one that was sent. " +
        "The service is at fault; start again from the first page.",
    );
  });

  it("still gives the items of the pages before it", async () => {
    const { pager } = list("number", (_, request) => ({
      items: items(2, `page${request}`),
      totalCount: 9,
      pageNumber: Math.min(request, 2),
    }));
    const seen: string[] = [];
    const walk = async () => {
      for await (const { id } of pager) seen.push(id);
    };
    await expect(walk()).rejects.toMatchObject({ kind: "decode" });
    expect(seen).toHaveLength(4);
  });
});

describe("wrong arguments reject before anything is sent", () => {
  it.each([0, -1, 1.5, Number.NaN])("a pageSize of %d", async (pageSize) => {
    const { pager, transport } = list("number", () => ({}), { pageSize });
    await expect(Promise.resolve(pager)).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("pageSize"),
    });
    expect(transport.sent).toEqual([]);
  });

  it.each([-1, Number.NaN])("a limit of %d", async (limit) => {
    await expect(list("number", () => ({})).pager.collect({ limit })).rejects.toMatchObject({ kind: "usage" });
  });

  it("an operation that lists nothing", async () => {
    await expect(
      createPager(
        listTransport(() => ({})),
        "GetVM",
        {},
      ).collect(),
    ).rejects.toMatchObject({ kind: "usage" });
  });
});
