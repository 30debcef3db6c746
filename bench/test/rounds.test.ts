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

test("now and then a slow turn changes nothing", async () => {
  const yardstick = takes("yard", (run) => (run % 10 === 9 ? 90 : 10));
  const ratios = await rounds(
    yardstick,
    ["a", "b"].map((name) => takes(name, () => 10)),
    12,
  );
  expect(ratios.map(({ ratio }) => ratio)).toEqual([1, 1]);
});

test("a contender is tried again when the yardstick drifts", async () => {
  const drifting = takes("yard", (run) => (run > 13 ? 20 : 10));
  expect(await rounds(drifting, [takes("a", () => 10)], 12)).toMatchObject([{ ratio: 0.5 }]);
});

test("nothing is said when it drifts all the time", async () => {
  const drifting = takes("yard", (run) => 1.1 ** run);
  await expect(rounds(drifting, [takes("a", () => 10)], 12)).rejects.toThrow(/too busy: yard went from .* beside a/);
});
