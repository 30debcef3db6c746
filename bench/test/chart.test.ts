import { expect, test } from "vitest";
import { svg } from "../src/chart.ts";

test("a chart has a dot for each point, axes from 0, and labels that do not touch", () => {
  const points = [
    [1, 10],
    [2, 20],
    [100, 380],
  ] as const;
  const chart = svg({ name: "n", title: "Calls at once", x: "in flight", y: "ms", points });
  expect(chart.match(/<circle/g)).toHaveLength(3);
  expect(chart).toContain(">400</text>");
  expect(chart).toContain(">100</text>");
  expect(chart).not.toContain(">1</text>");
});
