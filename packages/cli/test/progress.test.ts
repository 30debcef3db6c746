import { expect, test, vi } from "vitest";
import { createProgress } from "../src/ui/progress.ts";

/** A stderr that remembers, and a clock whose timers ring when the test says so. */
function world(terminal: boolean) {
  const written: string[] = [];
  const timers: { ms: number; ring: () => void }[] = [];
  const cursor = { cursorTo: () => true, clearLine: () => true, moveCursor: () => true };
  const ctx = {
    stderr: { write: (text: string) => written.push(text), ...(terminal && { isTTY: true, columns: 80, ...cursor }) },
    env: {},
    clock: {
      now: () => 0,
      sleep: async () => undefined,
      timer(ms: number, ring: () => void) {
        const timer = { ms, ring };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer), 1);
      },
    },
  };
  return { ctx, timers, text: () => written.join("") };
}

test("on a terminal the spinner comes after 300 ms, with what happened until then", async () => {
  const { ctx, timers, text } = world(true);
  const progress = createProgress({ ctx, verb: "creating", ids: ["train-01"], quiet: false });
  progress.change("train-01", "PENDING", 0);
  expect({ shown: text(), waits: timers.map(({ ms }) => ms) }).toEqual({ shown: "", waits: [300] });
  timers[0]?.ring();
  await vi.waitFor(() => expect(text()).toContain("creating train-01 ... pending"));
  progress.change("train-01", "ACTIVE", 72_000);
  progress.end();
  expect(text()).toMatch(/creating train-01 \.\.\. pending -> active \(1m12s\)\n$/);
});

test("what is over sooner shows no spinner, only the outcome", () => {
  const { ctx, timers, text } = world(true);
  const progress = createProgress({ ctx, verb: "creating", ids: ["d"], quiet: false });
  progress.change("d", "READY", 100);
  progress.end();
  expect({ shown: text(), timers }).toEqual({
    shown: expect.stringMatching(/^creating d \.\.\. ready.*\n$/),
    timers: [],
  });
});

test("in a pipe each change is a line", () => {
  const { ctx, timers, text } = world(false);
  const progress = createProgress({ ctx, verb: "creating", ids: ["d"], quiet: false });
  progress.change("d", "CREATING", 0);
  progress.change("d", "READY", 5_000);
  progress.end();
  expect({ shown: text(), timers }).toEqual({ shown: "d creating (0s)\nd ready (5s)\n", timers: [] });
});
