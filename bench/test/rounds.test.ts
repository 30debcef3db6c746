import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { compare, type Rounds } from "../src/rounds.ts";

const ROUNDS: Rounds = { count: 12, warm: 2 };
let now = 0;
let order = "";
beforeEach(() => {
  now = 0;
  order = "";
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Takes so many milliseconds, by how often it ran before. */
const takes = (name: string, ms: (run: number) => number) => {
  let run = 0;
  return {
    async run() {
      order += name;
      now += ms(run++);
    },
  };
};

test("tells how long one takes beside the yardstick", async () => {
  const yardstick = takes("y", () => 10);
  const double = takes("d", () => 20);
  expect(await compare(yardstick, double, ROUNDS)).toEqual({ value: 2, interval: [2, 2] });
});

test("who goes first alternates, and each turn is settled before it is timed", async () => {
  const settle = async () => {
    order += ".";
    now += 1_000;
  };
  const rounds = { count: 3, warm: 1, settle };
  expect(
    (
      await compare(
        takes("y", () => 10),
        takes("c", () => 10),
        rounds,
      )
    ).value,
  ).toBe(1);
  expect(order).toBe("yc.y.c.c.y.y.c");
});

test("now and then a slow turn changes nothing", async () => {
  const yardstick = takes("y", (run) => (run % 10 === 9 ? 90 : 10));
  expect(
    (
      await compare(
        yardstick,
        takes("c", () => 10),
        ROUNDS,
      )
    ).value,
  ).toBe(1);
});

test("it is tried again when the yardstick drifts", async () => {
  const drifting = takes("y", (run) => (run > 8 ? 20 : 10));
  expect(
    await compare(
      drifting,
      takes("c", () => 10),
      ROUNDS,
    ),
  ).toEqual({ value: 0.5, interval: [0.5, 0.5] });
});

test("a figure is marked when it drifts all the time", async () => {
  const drifting = takes("y", (run) => 1.1 ** run);
  expect(
    await compare(
      drifting,
      takes("c", () => 10),
      ROUNDS,
    ),
  ).toMatchObject({ noisy: true });
});
