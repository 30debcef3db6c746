import { expect, test } from "vitest";
import { BUDGETS, CUDO, CUDO_UNDICI, EMULATOR } from "../src/budgets.ts";
import type { Figure } from "../src/measures.ts";
import { interval, median } from "../src/statistics.ts";
import { budgetTable, markdown, peerTable, plain, withInterval } from "../src/tables.ts";
import { judge } from "../src/verdict.ts";

const verdictOf = (figure: Figure) => judge([figure]).map(({ verdict }) => verdict);

test("what is exact fails, what is timed is only doubted", () => {
  expect(verdictOf({ peer: CUDO, measure: "gzip", value: 7.9 })).toEqual(["goal"]);
  expect(verdictOf({ peer: CUDO, measure: "gzip", value: 9.9 })).toEqual(["met"]);
  expect(verdictOf({ peer: CUDO, measure: "gzip", value: 23.4 })).toEqual(["over, held"]);
  expect(verdictOf({ peer: CUDO, measure: "gzip", value: 23.6 })).toEqual(["OVER"]);
  expect(verdictOf({ peer: CUDO, measure: "installed", value: 1.6 })).toEqual(["OVER"]);
  expect(verdictOf({ peer: CUDO, measure: "sequential", value: 1.3 })).toEqual(["over?"]);
  expect(verdictOf({ peer: CUDO, measure: "sequential", value: 1.1, noisy: true })).toEqual(["noisy"]);
});

test("some figures are better the higher they are", () => {
  expect(verdictOf({ peer: EMULATOR, measure: "emulatorRate", value: 2_999 })).toEqual(["over?"]);
  expect(verdictOf({ peer: EMULATOR, measure: "emulatorRate", value: 3_000 })).toEqual(["met"]);
});

test("nobody else has a budget", () => {
  expect(judge([{ peer: "axios", measure: "gzip", value: 22 }])).toEqual([]);
});

test("every goal is within what must be", () => {
  for (const { must, goal = must, more } of BUDGETS) expect(more ? goal >= must : goal <= must).toBe(true);
});

test("tables fit a terminal and a README", () => {
  const figures: Figure[] = [
    { peer: CUDO, measure: "sequential", value: 1.204 },
    { peer: CUDO_UNDICI, measure: "sequential", value: 0.8 },
    { peer: CUDO, measure: "gzip", value: 9.96 },
  ];
  expect(plain(peerTable(figures, ["sequential", "gzip", "brotli"]) ?? [])).toBe(
    ["               in turn     gzip", "cudo              1.20  10.0 kB", "cudo + undici     0.80        –"].join(
      "\n",
    ),
  );
  expect(markdown(budgetTable(judge(figures.slice(2))))).toContain(
    "| bundle, gzip, all of it | 10.0 kB | ≤ 10.0 kB | ≤ 8.0 kB | met |",
  );
  expect(peerTable(figures, ["import"])).toBeUndefined();
  expect(peerTable([{ peer: CUDO, measure: "listMemory", value: -0.3 }], ["listMemory"])?.[1]).toEqual([
    "cudo",
    "0 MB",
  ]);
  const seen: Figure = { peer: CUDO, measure: "heap", value: 9.65, interval: [9.5, 9.84], noisy: true };
  expect(peerTable([seen], ["heap"], withInterval)?.[1]).toEqual(["cudo", "9.7 kB? (9.5 to 9.8)"]);
});

test("medians and where they lie", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  const hundred = Array.from({ length: 100 }, (_, index) => index);
  expect(interval(hundred)).toEqual([40, 59]);
  expect(interval([5])).toEqual([5, 5]);
});
