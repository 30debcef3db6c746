import { describe, expect, test } from "vitest";
import { TimeoutError, UsageError } from "../src/errors/index.ts";
import { systemClock } from "../src/system-clock.ts";
import { flush } from "./support/fake-clock.ts";
import { CANARY, countedSignal, failure, json, rejection, stalled, wire } from "./support/wire.ts";

const path = { projectId: "p", id: "x" };
const never = () => new Promise<Response>(() => {});

describe("a timeout", () => {
  test.each([
    ["no answer", never],
    ["a body that stalls", stalled],
  ])("covers %s", async (_, answer) => {
    const { transport, clock, sent } = wire([answer], { timeout: 5_000, retry: false });
    const began = clock.now();
    const error = (await clock.run(rejection(transport.call("GetVM", { path })))) as TimeoutError;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ kind: "timeout", scope: "attempt", operation: "GetVM", attempts: 1 });
    expect(error.message).toContain("within 5000 ms");
    expect(clock.now() - began).toBe(5_000);
    expect(sent[0]?.signal.aborted).toBe(true);
    expect(clock.timers).toBe(0);
  });

  test("starts again with each attempt", async () => {
    const { transport, clock } = wire([never, json({ VM: { id: "x" } })], { timeout: 5_000 });
    await expect(clock.run(transport.call("GetVM", { path }))).resolves.toEqual({ id: "x" });
  });

  test("of a change says that it may have been carried out", async () => {
    const { transport, clock } = wire([never], { retry: false });
    expect(String(await clock.run(rejection(transport.call("StopVM", { path }))))).toContain(
      "It may have been carried out",
    );
  });

  test("does not count the time that the credential takes", async () => {
    const { transport, clock } = wire([json({ VM: { id: "x" } })], {
      apiKey: undefined,
      auth: {
        headers: async () => {
          await clock.sleep(60_000);
          return { authorization: "Bearer late-token" };
        },
      },
    });
    await expect(clock.run(transport.call("GetVM", { path }))).resolves.toEqual({ id: "x" });
  });

  test("leaves no timer after a success", async () => {
    const { transport, clock } = wire([json({ VM: { id: "x" } })]);
    await transport.call("GetVM", { path });
    expect(clock.timers).toBe(0);
  });
});

describe("an abort rejects with the signal's own reason, and leaves nothing behind", () => {
  const reason = { why: "the user went away" };

  const stages: readonly (readonly [name: string, steps: Parameters<typeof wire>[0]])[] = [
    ["while waiting for the answer", [never]],
    ["while the body arrives", [stalled]],
    ["while waiting to try again", [failure(503, 14, "", [], { "retry-after": "30" })]],
    ["in the second attempt", [failure(503, 14, "", [], { "retry-after": "0" }), never]],
  ];

  test.each(stages)("%s", async (_, steps) => {
    const { controller, listeners } = countedSignal();
    const { transport, clock, sent } = wire(steps);
    const call = rejection(transport.call("GetVM", { path }, { signal: controller.signal }));
    await flush();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(sent).toHaveLength(steps.length);
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect([clock.timers, listeners()]).toEqual([0, 0]);
  });

  test("before anything is sent", async () => {
    const { transport, sent } = wire([]);
    expect(await rejection(transport.call("GetVM", { path }, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(sent).toHaveLength(0);
  });

  test("while the credential is fetched", async () => {
    const controller = new AbortController();
    let seen: AbortSignal | undefined;
    const auth = {
      headers: (_: unknown, signal: AbortSignal) => {
        seen = signal;
        return new Promise<Record<string, string>>(() => {});
      },
    };
    const { transport, sent } = wire([], { apiKey: undefined, auth });
    const call = rejection(transport.call("GetVM", { path }, { signal: controller.signal }));
    await flush();
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(seen?.aborted).toBe(true);
    expect(sent).toHaveLength(0);
  });

  test("while the credential is renewed", async () => {
    const controller = new AbortController();
    const auth = {
      headers: () => ({ authorization: "Bearer old-token" }),
      renew: () => new Promise<boolean>(() => {}),
    };
    const { transport } = wire([failure(401, 16)], { apiKey: undefined, auth });
    const call = rejection(transport.call("GetVM", { path }, { signal: controller.signal }));
    await flush();
    await new Promise((resolve) => setTimeout(resolve, 0));
    controller.abort(reason);
    expect(await call).toBe(reason);
  });

  test("also when it is undefined or null", async () => {
    for (const empty of [null, 0]) {
      expect(await rejection(wire([]).transport.call("GetVM", { path }, { signal: AbortSignal.abort(empty) }))).toBe(
        empty,
      );
    }
  });

  test("after the end it does nothing, and no listener is left on a signal that lives on", async () => {
    const { controller, listeners } = countedSignal();
    const { transport } = wire([json({ VM: { id: "x" } })]);
    await transport.call("GetVM", { path }, { signal: controller.signal });
    expect(listeners()).toBe(0);
  });
});

describe("close", () => {
  test("ends what is under way with the reason, and refuses what comes after", async () => {
    const reason = new Error("shutting down");
    const { transport, clock, sent } = wire([never, failure(503, 14, "", [], { "retry-after": "30" })]);
    const calls = [rejection(transport.call("GetVM", { path })), rejection(transport.send("ListVMs", { path }))];
    await flush();
    transport.close(reason);
    expect(await Promise.all(calls)).toEqual([reason, reason]);
    expect(await rejection(transport.call("GetVM", { path }))).toBe(reason);
    expect(clock.timers).toBe(0);
    expect(sent).toHaveLength(2);
  });

  test("without a reason it is a usage error", async () => {
    const { transport } = wire([]);
    transport.close();
    expect(await rejection(transport.call("GetVM", { path }))).toBeInstanceOf(UsageError);
  });
});

describe("the system clock", () => {
  test("tells the time", () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(60_000);
  });

  test("a sleep ends with the reason of its signal", async () => {
    const { controller, listeners } = countedSignal();
    const sleep = rejection(systemClock.sleep(2 ** 40, controller.signal));
    controller.abort(CANARY);
    expect(await sleep).toBe(CANARY);
    expect(await rejection(systemClock.sleep(1, controller.signal))).toBe(CANARY);
    expect(listeners()).toBeLessThanOrEqual(1); // Added once; an abort drops it by itself.
  });

  test("a sleep that is over leaves no listener", async () => {
    const { controller, listeners } = countedSignal();
    await systemClock.sleep(0, controller.signal);
    expect(listeners()).toBe(0);
  });
});
