import { describe, expect, test } from "vitest";
import { sparkline } from "../src/commands/vm/sparkline.ts";
import { given } from "./support/given.ts";
import { createWorld, type World } from "./support/world.ts";

async function withLoad(): Promise<World> {
  const world = createWorld();
  for (const line of given.vm) await world.run(line);
  world.emulator.clock.advance(600_000);
  return world;
}

describe("vm monitor", () => {
  test("curves on a terminal, as wide as it is", async () => {
    const { stdout } = await (await withLoad()).run("vm monitor train-01", { tty: 60 });
    expect(stdout).toMatch(/^VM train-01 {3}2026-\S+ to 2026-\S+\n/);
    expect(stdout).toMatch(/\ncpu +\d+\.\d\d {2}[▁▂▃▄▅▆▇█]+\n/);
    expect(stdout).toMatch(/\nnet out +[\d.]+ MiB {2}[▁▂▃▄▅▆▇█]+\n$/);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("samples in a pipe", async () => {
    const { stdout } = await (await withLoad()).run("vm monitor train-01 --limit 2");
    const [head, ...rest] = stdout.trimEnd().split("\n");
    expect(head).toMatch(/^TIME +CPU +MEMORY +DISK READ +DISK WRITE +NET IN +NET OUT$/);
    expect(rest).toHaveLength(2);
  });

  test("in JSON they are the API's own", async () => {
    const samples = (await (await withLoad()).run("vm monitor train-01 -o json")).json<{ timestamp: string }[]>();
    expect(samples.length).toBeGreaterThan(5);
    expect(Number(samples[0]?.timestamp)).toBeGreaterThan(1_700_000_000);
  });

  test("--watch in a pipe tells each sample once, until Ctrl-C", async () => {
    const world = await withLoad();
    const { code, stdout } = await world.run("vm monitor train-01 --watch=1m", {
      interruptAt: /monitor/,
      interruptAfter: 3,
      fetch: (url, init) => {
        world.emulator.clock.advance(60_000);
        return world.emulator.fetch(url, init as RequestInit);
      },
    });
    expect(code).toBe(130);
    const times = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).timestamp);
    expect(times.length).toBeGreaterThan(10);
    expect(new Set(times).size).toBe(times.length);
  });

  test("one that is not active has no samples", async () => {
    const world = createWorld();
    for (const line of given.stoppedVm) await world.run(line);
    expect((await world.run("vm monitor train-01", { tty: 80 })).stdout).toContain("no samples of VM train-01");
    expect((await world.run("vm monitor train-01 -o json")).json()).toEqual([]);
  });
});

test("a sparkline goes from 0 to the highest value, and keeps the latest that have room", () => {
  expect(sparkline([0, 50, 100], 10)).toBe("▁▅█");
  expect(sparkline([0, 0], 10)).toBe("▁▁");
  expect(sparkline([9, 9, 1, Number.NaN, 2], 3)).toBe("▅ █");
});
