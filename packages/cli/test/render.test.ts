import { describe, expect, test } from "vitest";
import { toIso, toMilliseconds } from "../src/kit/flag.ts";
import { hoist } from "../src/kit/hoist.ts";
import { distance } from "../src/kit/suggest.ts";
import { age, cell, clean, span } from "../src/render/cell.ts";
import type { Column } from "../src/render/column.ts";
import { csv } from "../src/render/csv.ts";
import { table } from "../src/render/table.ts";
import { paintFor } from "../src/render/theme.ts";
import { cut, pad, width } from "../src/render/width.ts";

const plain = { now: 0, paint: paintFor(false), header: true, terminal: undefined };
const columns: readonly Column<never>[] = [{ name: "id" }, { name: "name" }, { name: "size", show: "number" }];

describe("tables", () => {
  test("wide characters align", () => {
    const rows = [
      { id: "a", name: "日本語", size: 5 },
      { id: "b", name: "plain", size: 500 },
      { id: "c", name: "👩‍🚀", size: 50 },
    ];
    const lines = table(columns, rows, plain).trimEnd().split("\n");
    expect(lines.map(width)).toEqual([16, 16, 16, 16]);
  });

  test("a long column is cut, ids never", () => {
    const rows = [{ id: "an-id-of-thirty-characters-long", name: "a name that goes on and on and on", size: 1 }];
    const [, row] = table(columns, rows, { ...plain, terminal: 60 }).split("\n");
    expect(row).toMatch(/^an-id-of-thirty-characters-long {2}a name that .*… +1$/);
    expect(width(row ?? "")).toBeLessThanOrEqual(60);
  });

  test("characters are never cut through", () => {
    expect(cut("日本語", 4)).toBe("日…");
    expect(cut("👩‍🚀👩‍🚀", 3)).toBe("👩‍🚀…");
    expect(pad("日", 4)).toBe("日  ");
  });
});

describe("cells", () => {
  test.each([
    [null, "text", "-"],
    ["", "text", "-"],
    ["NOT_READY", "state", "not-ready"],
    [0.031, "price", "0.0310"],
    [{ value: "1.5" }, "money", "1.50"],
    [true, "yesno", "yes"],
    [["a", "b"], "list", "a, b"],
    [1536, "bytes", "1.5 KiB"],
    ["2026-01-01T00:00:00.123Z", "time", "2026-01-01T00:00:00Z"],
  ] as const)("%j as %s", (value, show, shown) => {
    expect(cell(value, show)).toBe(shown);
  });

  test("nothing in them moves the cursor", () => {
    expect(clean("a\u001b]0;title\u0007b\r\nc\u202ed")).toBe("a ]0;title b c d");
  });

  test("spans", () => {
    expect([age(12_000), age(3 * 86_400_000), span(72_000), span(3_661_000)]).toEqual(["12s", "3d", "1m12s", "1h1m1s"]);
  });
});

test("csv quotes what needs it, and no cell is a formula", () => {
  expect(csv([["a,b", 'say "x"', "=1+1", -5, null]])).toBe('"a,b","say ""x""",\'=1+1,-5,\n');
});

describe("global flags", () => {
  test.each([
    [["-o", "json", "vm", "list"], { output: "json" }, ["vm", "list"]],
    [["vm", "-qv", "list"], { quiet: true, verbose: true }, ["vm", "list"]],
    [["vm", "list", "--debug", "--no-header"], { debug: "http", header: false }, ["vm", "list"]],
    [["ssh", "x", "--", "-o", "A=b"], {}, ["ssh", "x", "--", "-o", "A=b"]],
    [["vm", "list", "--watch", "--timeout=2m"], { timeout: 120_000 }, ["vm", "list", "--watch"]],
  ])("%j", (argv, global, words) => {
    expect(hoist(argv)).toEqual({ global, words, error: undefined });
  });

  test.each([["-o", "xml"], ["--output"], ["--timeout", "soon"], ["--output", "--quiet"]])(
    "%s %s is refused",
    (...argv) => {
      expect(hoist(argv).error?.exit).toBe(2);
    },
  );
});

test("times of flags", () => {
  expect([toMilliseconds("90s"), toMilliseconds("1.5h"), toMilliseconds("2")]).toEqual([90_000, 5_400_000, 2000]);
  expect(toIso("-1d", Date.UTC(2026, 0, 2))).toBe("2026-01-01T00:00:00.000Z");
});

test("a swap of neighbours is one mistake", () => {
  expect([distance("lsit", "list"), distance("list", "list"), distance("", "ab")]).toEqual([1, 0, 2]);
});
