import { describe, expect, test, vi } from "vitest";
import type { Hooks } from "../src/hooks.ts";
import type { CudoComputeOptions } from "../src/options.ts";
import { CANARY, failure, json, rejection, wire } from "./support/wire.ts";

const path = { projectId: "p", id: "x" };
const vm = () => json({ VM: { id: "x" } }, 200, { "x-request-id": "req-1" });

/** Remembers every event, and the headers as they were and as they become. */
function recorder() {
  const events: [name: string, event: Record<string, unknown>][] = [];
  const keep = (name: string) => (event: object) => void events.push([name, { ...event }]);
  const hooks: Hooks = {
    request: keep("request"),
    response: keep("response"),
    retry: keep("retry"),
    settle: keep("settle"),
  };
  return { hooks, events };
}

describe("hooks", () => {
  test("see a call from its first request to its end", async () => {
    const { hooks, events } = recorder();
    const { transport, clock } = wire([failure(503, 14), vm()], { hooks });
    await clock.run(transport.call("GetVM", { path }));
    expect(
      events.map(([name, { attempt, status, delay, outcome }]) => [name, attempt ?? outcome, status ?? delay]),
    ).toEqual([
      ["request", 1, undefined],
      ["response", 1, 503],
      ["retry", 1, 125],
      ["request", 2, undefined],
      ["response", 2, 200],
      ["settle", "success", undefined],
    ]);
  });

  test("see failures and aborts settle too", async () => {
    const { hooks, events } = recorder();
    const failed = wire([failure(404, 5)], { hooks });
    await rejection(failed.transport.call("GetVM", { path }));
    const aborted = wire([], { hooks });
    await rejection(aborted.transport.call("GetVM", { path }, { signal: AbortSignal.abort() }));
    const settled = events
      .filter(([name]) => name === "settle")
      .map(([, { outcome, attempts }]) => [outcome, attempts]);
    expect(settled).toEqual([
      ["failure", 1],
      ["aborted", 0],
    ]);
  });

  test("never see the credential, not even in headers that they keep", async () => {
    const { hooks, events } = recorder();
    const { transport, clock } = wire([failure(503, 14, CANARY), vm()], { hooks });
    await clock.run(transport.call("GetVM", { path }));
    const headers = events.flatMap(([, event]) => (event.headers instanceof Headers ? [...event.headers] : []));
    expect(JSON.stringify([headers, events])).not.toContain(CANARY);
    expect(headers.map(([name]) => name)).not.toContain("authorization");
  });

  test("may set headers, for each attempt anew", async () => {
    const hooks: Hooks = { request: ({ headers, attempt }) => headers.set(`x-attempt-${attempt}`, "yes") };
    const { transport, clock, sent } = wire([failure(503, 14), vm()], { hooks: [hooks, {}] });
    await clock.run(transport.call("GetVM", { path }));
    expect(sent.map(({ headers }) => [headers.get("x-attempt-1"), headers.get("x-attempt-2")])).toEqual([
      ["yes", null],
      [null, "yes"],
    ]);
  });

  test("cannot replace the credential", async () => {
    const hooks: Hooks = { request: ({ headers }) => headers.set("authorization", "Bearer other") };
    const { transport, sent } = wire([vm()], { hooks });
    await transport.call("GetVM", { path });
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${CANARY}`);
  });

  test.each<[string, Hooks["request"]]>([
    [
      "throws",
      () => {
        throw new Error("bug");
      },
    ],
    [
      "rejects",
      (async () => {
        throw new Error("bug");
      }) as Hooks["request"],
    ],
  ])("one that %s is logged and changes nothing", async (_, request) => {
    const error = vi.fn();
    const logger = { debug() {}, info() {}, warn() {}, error };
    const { transport } = wire([vm()], { hooks: { ...(request && { request }) }, logger });
    await expect(transport.call("GetVM", { path })).resolves.toEqual({ id: "x" });
    expect(error).toHaveBeenCalledOnce();
  });
});

describe("the log", () => {
  const lines = async (logLevel: CudoComputeOptions["logLevel"]) => {
    const seen: unknown[][] = [];
    const line =
      (level: string) =>
      (...args: unknown[]) =>
        void seen.push([level, ...args]);
    const logger = { debug: line("debug"), info: line("info"), warn: line("warn"), error: line("error") };
    const { transport, clock } = wire([failure(503, 14, `no ${CANARY}`), vm()], { logger, logLevel });
    await clock.run(transport.call("GetVM", { path }));
    expect(JSON.stringify(seen)).not.toContain(CANARY);
    return seen.map(([level]) => level);
  };

  test("says nothing of a call by default", async () => {
    expect(await lines(undefined)).toEqual([]);
  });

  test("says at info what is tried again", async () => {
    expect(await lines("info")).toEqual(["info"]);
  });

  test("says everything at debug, without the credential", async () => {
    expect(await lines("debug")).toEqual(["debug", "debug", "info", "debug", "debug"]);
  });
});

describe("a call", () => {
  test("is a plain promise of the resource", async () => {
    const call = wire([vm()]).transport.call<{ id: string }>("GetVM", { path });
    expect(call).toBeInstanceOf(Promise);
    expect(call.constructor).toBe(Promise);
    expect((await call).id).toBe("x");
  });

  test("tells about the response when asked", async () => {
    const { transport, clock } = wire([failure(503, 14, "", [], { "retry-after": "2" }), vm()]);
    const { data, meta } = await clock.run(transport.call("GetVM", { path }).withResponse());
    expect(data).toEqual({ id: "x" });
    expect(meta).toMatchObject({
      operation: "GetVM",
      method: "GET",
      url: "https://rest.compute.cudo.org/v1/projects/p/vms/x",
      status: 200,
      requestId: "req-1",
      attempts: 2,
      elapsed: 2000,
    });
    expect(meta.headers.get("content-type")).toBe("application/json");
  });

  test("send gives the whole body", async () => {
    await expect(wire([vm()]).transport.send("GetVM", { path })).resolves.toMatchObject({ data: { VM: { id: "x" } } });
  });

  describe("that fails", () => {
    const unhandled = async (use: (call: ReturnType<ReturnType<typeof wire>["transport"]["call"]>) => unknown) => {
      const seen: unknown[] = [];
      const keep = (reason: unknown) => void seen.push(reason);
      const before = process.listeners("unhandledRejection");
      process.removeAllListeners("unhandledRejection");
      process.on("unhandledRejection", keep);
      try {
        await use(wire([failure(404, 5)]).transport.call("GetVM", { path }));
        await new Promise((resolve) => setTimeout(resolve, 10));
      } finally {
        process.off("unhandledRejection", keep);
        for (const listener of before) process.on("unhandledRejection", listener);
      }
      return seen.length;
    };

    test("reports once through withResponse, and not as unhandled besides", async () => {
      expect(await unhandled((call) => rejection(call.withResponse()))).toBe(0);
    });

    test("is not hidden when nobody waits for it", async () => {
      expect(await unhandled(() => undefined)).toBe(1);
      expect(await unhandled((call) => void call.withResponse())).toBe(1);
    });
  });
});
