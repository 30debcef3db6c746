import { describe, expect, test } from "vitest";
import { readRoute, vmHref, vmsHref } from "../src/shell/route.ts";
import { exactly, hourly, monthly } from "../src/ui/money.ts";
import { fromNow, minutesAndSeconds } from "../src/ui/time-words.ts";

describe("money", () => {
  test.each([
    [hourly, "0.595128", "$0.5951"],
    [hourly, "12", "$12.0000"],
    [exactly, "0.000107", "$0.000107"],
    [monthly, 1049.395, "$1,049.40"],
    [hourly, undefined, "–"],
  ])("%#: is shown as people read it", (format, amount, shown) => {
    expect(format(amount)).toBe(shown);
  });
});

describe("time", () => {
  test.each([
    [-20_000, "just now"],
    [20_000, "just now"],
    [-60_000, "1 minute ago"],
    [-7_140_000, "1 hour ago"],
    [-200_000_000, "2 days ago"],
    [7_200_000, "in 2 hours"],
  ])("%i ms from now is %s", (distance, words) => {
    expect(fromNow(1_000_000_000_000 + distance, 1_000_000_000_000)).toBe(words);
  });

  test.each([
    [600_000, "10:00"],
    [65_001, "1:06"],
    [900, "0:01"],
    [-5_000, "0:00"],
  ])("%i ms left is %s", (left, words) => {
    expect(minutesAndSeconds(left)).toBe(words);
  });
});

describe("addresses", () => {
  test("lead to a project and a VM, whatever they are called", () => {
    expect(readRoute(vmsHref("demo"))).toEqual({ projectId: "demo", vmId: undefined });
    expect(readRoute(vmHref("a/b", "ü 1"))).toEqual({ projectId: "a/b", vmId: "ü 1" });
  });

  test.each(["", "#", "#/", "#/projects/demo", "#/projects//vms", "#/projects/%E0%A4%A/vms"])(
    "%j names none",
    (hash) => {
      expect(readRoute(hash)).toEqual({});
    },
  );
});
