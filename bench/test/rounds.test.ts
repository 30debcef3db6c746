import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rounds } from "../src/rounds.ts";

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Takes so many milliseconds, by how often it ran before. */
const takes = (name: string, ms: (run: number) => number) => {
  let run = 0;
  return {
    name,
    async run() {
      now += ms(run++);
    },
  };
};

test("tells how long each takes beside the yardstick", async () => {
  const ratios = await rounds(
    takes("yard", () => 10),
    [takes("same", () => 10), takes("double", () => 20)],
    12,
  );
  expect(ratios).toEqual([
    { name: "same", ratio: 1, interval: [1, 1] },
    { name: "double", ratio: 2, interval: [2, 2] },
  ]);
});

test("one slow turn of the yardstick changes nothing", async () => {
  const contenders = ["a", "b", "c"].map((name) => takes(name, () => 10));
  const ratios = await rounds(
    takes("yard", (run) => (run % 10 === 9 ? 90 : 10)),
    contenders,
    12,
  );
  expect(ratios.map(({ ratio }) => ratio)).toEqual([1, 1, 1]);
});

test("says nothing when the yardstick itself drifts", async () => {
  const drifting = takes("yard", (run) => (run > 15 ? 20 : 10));
  await expect(rounds(drifting, [takes("a", () => 10)], 12)).rejects.toThrow(
    "the machine is too busy: yard went from 10.00 to 20.00 ms",
  );
});
