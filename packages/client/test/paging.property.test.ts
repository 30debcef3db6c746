import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPager } from "../src/paging/index.ts";
import { type Item, items, listTransport, services, styles } from "./support/list-server.ts";

const every = Object.keys(styles) as (keyof typeof styles)[];

describe.each(every)("paging by %s", (style) => {
  const list = (answer: Parameters<typeof listTransport>[0], options?: { pageSize?: number; cursor?: string }) =>
    createPager<Item>(listTransport(answer), styles[style], {}, options, { paging: { style, items: "items" } });

  it("gives exactly the items, in order, however they are split", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(60),
        fc.integer({ min: 1, max: 20 }),
        fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
        async (count, size, pageSize) => {
          const all = items(count);
          const pager = list((query) => services[style](query, all, size), pageSize === undefined ? {} : { pageSize });
          expect(await pager.collect()).toEqual(all);
        },
      ),
    );
  });

  it("gives exactly the rest from the cursor of any page", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(20),
        async (count, size, stop) => {
          const all = items(count);
          const answer = (query: Parameters<(typeof services)["token"]>[0]) => services[style](query, all, size);
          const seen: Item[] = [];
          for await (const page of list(answer).pages()) {
            seen.push(...page);
            if (seen.length <= stop) continue;
            if (page.cursor) seen.push(...(await list(answer, { cursor: page.cursor }).collect()));
            break;
          }
          expect(seen).toEqual(all);
        },
      ),
    );
  });

  it("ends without an error, and repeats nothing, when items vanish between pages", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(40),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.array(fc.nat(40), { maxLength: 6 }), { maxLength: 40 }),
        async (count, size, deletions) => {
          const all = items(count);
          let requests = 0;
          const pager = list((query) => {
            // The service still knows where a deleted cursor item was.
            const answer = services[style](query, all, size);
            for (const index of deletions[requests++] ?? []) {
              const keep = style === "cursor" ? (answer.items as Item[]).at(-1) : undefined;
              if (index < all.length && all[index] !== keep) all.splice(index, 1);
            }
            return answer;
          });
          const seen = (await pager.collect()).map(({ id }) => id);
          expect(new Set(seen).size).toBe(seen.length);
          expect(requests).toBeLessThanOrEqual(count + 2);
        },
      ),
    );
  });
});

describe("paging by any style, whatever the service answers", () => {
  const page = fc.record(
    {
      items: fc.oneof(
        fc.constant(null),
        fc.array(fc.record({ id: fc.constantFrom("a", "b", "c", "") }), { maxLength: 3 }),
      ),
      pageToken: fc.constantFrom("", "a", "b", null),
      hasMore: fc.boolean(),
      totalCount: fc.integer({ min: -1, max: 9 }),
      pageNumber: fc.integer({ min: -1, max: 4 }),
      pageSize: fc.integer({ min: -1, max: 4 }),
    },
    { requiredKeys: [] },
  );

  it("ends with the items or with a decode error, once the service answers the same for good", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...every),
        fc.array(page, { minLength: 1, maxLength: 8 }),
        async (style, script) => {
          let requests = 0;
          const transport = listTransport(() => {
            if (++requests > script.length + 12) throw new Error("It loops.");
            return script[Math.min(requests, script.length) - 1];
          });
          const pager = createPager<Item>(transport, styles[style], {}, {}, { paging: { style, items: "items" } });
          await pager.collect().catch((error: unknown) => expect(error).toMatchObject({ kind: "decode" }));
        },
      ),
    );
  });
});
