import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, pageByCursor, pageByNumber, pageByToken } from "../src/paging.ts";

const letters = ["a", "b", "c", "d", "e"];
const self = (item: string) => item;
const many = Array.from({ length: 1500 }, (_, index) => String(index).padStart(4, "0"));

describe("by number", () => {
  test.each([
    [{}, letters, 1],
    [{ pageNumber: 0, pageSize: 2 }, ["a", "b"], 1],
    [{ pageNumber: 2, pageSize: 2 }, ["c", "d"], 2],
    [{ pageNumber: 3, pageSize: 2 }, ["e"], 3],
    [{ pageNumber: 4, pageSize: 2 }, [], 4],
    [{ pageNumber: 2_000_000_000, pageSize: 1000 }, [], 2_000_000_000],
  ])("%o gives %o", (query, items, pageNumber) => {
    const page = pageByNumber(letters, query);
    expect(page.items).toEqual(items);
    expect(page.meta).toMatchObject({ totalCount: 5, pageNumber });
  });

  test("an absent or zero size is the default, a huge one is cut down", () => {
    expect(pageByNumber(many).items).toHaveLength(DEFAULT_PAGE_SIZE);
    expect(pageByNumber(many, { pageSize: 0 }).meta.pageSize).toBe(DEFAULT_PAGE_SIZE);
    expect(pageByNumber(many, { pageSize: 2 ** 31 - 1 }).meta.pageSize).toBe(MAX_PAGE_SIZE);
  });
});

describe("by token", () => {
  const readAll = (items: () => readonly string[], pageSize: number, afterPage: () => void = () => {}) => {
    const seen: string[] = [];
    let pageToken: string | undefined;
    do {
      const page = pageByToken(items(), self, { pageToken, pageSize });
      seen.push(...page.items);
      pageToken = page.meta.pageToken || undefined;
      afterPage();
    } while (pageToken !== undefined);
    return seen;
  };

  test("all pages together are the list, once and in order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 7 }), (items, pageSize) => {
        expect(readAll(() => items, pageSize)).toEqual([...items].sort());
      }),
    );
  });

  test("a deletion between two pages neither skips nor repeats", () => {
    let items = letters;
    const seen = readAll(
      () => items,
      2,
      () => {
        items = items.filter((item) => item !== "b");
      },
    );
    expect(seen).toEqual(letters);
  });

  test("a full last page has no token", () => {
    expect(pageByToken(["a", "b"], self, { pageSize: 2 }).meta.pageToken).toBe("");
  });

  test("a token that was not handed out is refused", () => {
    expect(() => pageByToken(letters, self, { pageToken: "nonsense" })).toThrow(/pageToken/);
  });
});

describe("by cursor", () => {
  test.each([
    [{}, letters, false],
    [{ pageSize: 2 }, ["a", "b"], true],
    [{ pageSize: 2, startingAfter: "b" }, ["c", "d"], true],
    [{ pageSize: 2, startingAfter: "c" }, ["d", "e"], false],
    [{ startingAfter: "e" }, [], false],
  ])("%o gives %o", (query, items, hasMore) => {
    expect(pageByCursor(letters, self, query)).toEqual({ items, meta: { hasMore } });
  });

  test("an id that is not in the list is refused", () => {
    expect(() => pageByCursor(letters, self, { startingAfter: "z" })).toThrow(/startingAfter/);
  });
});
