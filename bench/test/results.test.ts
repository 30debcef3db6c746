import { expect, test } from "vitest";
import { BUDGETS, CUDO, YARDSTICK } from "../src/budgets.ts";
import type { Figure } from "../src/measures.ts";
import { results } from "../src/results.ts";

test("the results tell how many budgets are met, what the columns mean, and how each does the same work", () => {
  const figures: Figure[] = [
    { peer: YARDSTICK, measure: "sequential", value: 1 },
    { peer: CUDO, measure: "sequential", value: 1.14, interval: [1.12, 1.17] },
    { peer: CUDO, measure: "inFlight", value: 1.4, noisy: true },
    { peer: CUDO, measure: "stub", value: 1.9 },
    { peer: CUDO, measure: "gzip", value: 10.1 },
  ];
  const points = [
    [1, 16.569],
    [1_000, 285.12],
  ] as const;
  const charts = [{ name: "pages", title: "Paging", x: "pages", y: "ms", points }];
  const how = { result: "a cast", timeout: "none", error: "throws" };
  const sameWork = [{ peer: YARDSTICK, how }];
  const text = results({ figures, charts, sameWork, notes: ["a note"] }, "Measured today").join("\n\n");
  expect(text).toContain("Met: 2 of 28, of which 1 with the goal. Not met: 1. Too noisy to say: 1. Not measured: 24. ");
  expect(BUDGETS).toHaveLength(28);
  expect(text).toContain("| GET, one after another | 1.14 (1.12 to 1.17) | ≤ 1.25 | ≤ 1.15 | goal |");
  expect(text).toContain("- **in turn**: GET, one after another\n");
  expect(text).toContain("| cudo | 1.14 (1.12 to 1.17) | 1.40? | 1.90 |");
  expect(text).toContain("| ms | 16.6 | 285 |");
  expect(text).toContain("![Paging: ms](charts/pages.svg)");
  expect(text).toContain("| raw fetch | a cast | none | throws |");
  expect(text).not.toContain("### Emulator");
});
