import type { Operation, Replay } from "@cudo-compute/types/operations";
import { describe, expect, test } from "vitest";
import { type ApiError, type CudoError, TimeoutError } from "../src/errors/index.ts";
import { resolveOptions } from "../src/options/resolve.ts";
import { createTransport } from "../src/transport/create-transport.ts";
import { retryAfter } from "../src/transport/retry-after.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { failure, json, network, rejection, wire } from "./support/wire.ts";

const path = { projectId: "p", id: "x" };
const vm = () => json({ VM: { id: "x" } });

/** One operation of each kind; the create has no way to be read back here, so that only the rule shows. */
const table: Readonly<Record<Replay, Operation>> = {
  safe: { method: "GET", path: "/safe", replay: "safe" },
  idempotent: { method: "PUT", path: "/idempotent", replay: "idempotent" },
  delete: { method: "DELETE", path: "/delete", replay: "delete", empty: true },
  reconcile: { method: "POST", path: "/reconcile", replay: "reconcile" },
  unsafe: { method: "POST", path: "/unsafe", replay: "unsafe" },
};

/** Who may repeat a call after each failure. */
const failures: readonly (readonly [
  name: string,
  make: () => Response | Error,
  who: "all" | "replayable" | "nobody",
])[] = [
  ["connection refused", () => network("ECONNREFUSED", "connect"), "all"],
  ["unknown host", () => network("ENOTFOUND", "getaddrinfo"), "all"],
  ["no route while connecting", () => network("EHOSTUNREACH", "connect"), "all"],
  ["connect timeout", () => network("UND_ERR_CONNECT_TIMEOUT"), "all"],
  [
    "every address refused",
    () =>
      new TypeError("fetch failed", {
        cause: new AggregateError([Object.assign(new Error(), { syscall: "connect" })]),
      }),
    "all",
  ],
  [
    "one address refused, one reset",
    () =>
      new TypeError("fetch failed", {
        cause: new AggregateError([Object.assign(new Error(), { syscall: "connect" }), new Error("reset")]),
      }),
    "replayable",
  ],
  ["reset", () => network("ECONNRESET"), "replayable"],
  ["no route while reading", () => network("EHOSTUNREACH", "read"), "replayable"],
  ["a browser's network error", () => new TypeError("Failed to fetch"), "replayable"],
  ["503", () => failure(503, 14), "replayable"],
  ["503 with Retry-After", () => failure(503, 14, "", [], { "retry-after": "1" }), "all"],
  ["429", () => failure(429, 8), "replayable"],
  ["429 with Retry-After", () => failure(429, 8, "", [], { "retry-after": "1" }), "all"],
  ["429 with RetryInfo", () => failure(429, 8, "", [{ "@type": "google.rpc.RetryInfo", retryDelay: "2s" }]), "all"],
  ["ABORTED", () => failure(409, 10), "replayable"],
  [
    "ABORTED with Retry-After, which is no refusal",
    () => failure(409, 10, "", [], { "retry-after": "1" }),
    "replayable",
  ],
  ["DEADLINE_EXCEEDED", () => failure(504, 4), "replayable"],
  ["INTERNAL", () => failure(500, 13), "replayable"],
  ["502 from a proxy", () => new Response("<html>", { status: 502 }), "replayable"],
  ["UNKNOWN from 500", () => failure(500, 2), "replayable"],
  ["DATA_LOSS", () => failure(500, 15), "nobody"],
  ["UNIMPLEMENTED", () => failure(501, 12), "nobody"],
  ["INVALID_ARGUMENT", () => failure(400, 3), "nobody"],
  ["no capacity", () => failure(503, 14, "There are no hosts available"), "nobody"],
  ["UNKNOWN below 500", () => new Response(null, { status: 418 }), "nobody"],
];

describe.each(failures)("after %s", (_, make, who) => {
  test.each(Object.keys(table) as Replay[])("a call that is %s", async (replay) => {
    const clock = new FakeClock();
    let requests = 0;
    const fetch = async () => {
      if (++requests > 1) return json({});
      const made = make();
      if (made instanceof Error) throw made;
      return made;
    };
    const transport = createTransport(resolveOptions({ apiKey: "test", fetch, clock }), { table });
    const outcome = await clock.run(
      transport.call(replay as never, {}).then(
        () => "success",
        () => "failure",
      ),
    );
    const repeated = who === "all" || (who === "replayable" && replay !== "unsafe");
    expect([outcome, requests]).toEqual(repeated ? ["success", 2] : ["failure", 1]);
  });
});

describe("how often, and when", () => {
  test("three attempts, with growing pauses drawn at random", async () => {
    const delays: number[] = [];
    const hooks = { retry: ({ delay }: { delay: number }) => void delays.push(delay) };
    const { transport, clock, sent } = wire([failure(503, 14), failure(503, 14), failure(503, 14)], { hooks });
    const error = (await clock.run(rejection(transport.call("GetVM", { path })))) as ApiError;
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.attempts).toBe(3);
    expect(error.message).toContain("after 3 attempts");
    expect(sent).toHaveLength(3);
    expect(delays).toEqual([125, 250]);
  });

  test("pauses stop growing at maxDelay", async () => {
    const delays: number[] = [];
    const hooks = { retry: ({ delay }: { delay: number }) => void delays.push(delay) };
    const retry = { attempts: 5, maxDelay: 600 };
    const { transport, clock } = wire(
      Array.from({ length: 5 }, () => failure(503, 14)),
      { hooks, retry },
    );
    await clock.run(rejection(transport.call("GetVM", { path })));
    expect(delays).toEqual([125, 250, 300, 300]);
  });

  test("retry: false tries once; a call may say so too", async () => {
    const client = wire([failure(503, 14)], { retry: false });
    await rejection(client.transport.call("GetVM", { path }));
    const call = wire([failure(503, 14)]);
    await rejection(call.transport.call("GetVM", { path }, { retry: false }));
    expect([client.sent.length, call.sent.length]).toEqual([1, 1]);
  });

  test("the service's wait is kept to the millisecond", async () => {
    const { transport, clock } = wire([
      failure(429, 8, "", [{ "@type": "google.rpc.RetryInfo", retryDelay: "1.5s" }], { "retry-after": "1" }),
      vm(),
    ]);
    const began = clock.now();
    await clock.run(transport.call("GetVM", { path }));
    expect(clock.now() - began).toBe(1500);
  });

  test("a longer wait than maxRetryAfter fails now, with the delay in the error", async () => {
    const { transport, sent } = wire([failure(429, 8, "", [], { "retry-after": "61" })]);
    const error = (await rejection(transport.call("GetVM", { path }))) as ApiError;
    expect(error.details.retryDelay).toBe(61_000);
    expect(sent).toHaveLength(1);
  });

  test("an outage is not amplified: the client's budget for retries runs dry, and successes fill it again", async () => {
    let down = true;
    let requests = 0;
    const clock = new FakeClock();
    const fetch = async () => {
      requests++;
      return down ? failure(503, 14) : vm();
    };
    const transport = createTransport(resolveOptions({ apiKey: "test", fetch, clock }));
    const call = () => clock.run(transport.call("GetVM", { path }).catch(() => undefined));
    for (let calls = 0; calls < 50; calls++) await call();
    expect(requests).toBe(50 + 20);
    down = false;
    for (let calls = 0; calls < 5; calls++) await call();
    down = true;
    requests = 0;
    await call();
    expect(requests).toBe(2);
  });

  test("each attempt is a request of its own, with the same body", async () => {
    const { transport, clock, sent } = wire([network("ECONNRESET"), json({})]);
    const body = { description: "x" };
    await clock.run(transport.call("UpdateSecurityGroup", { path, body }));
    expect(sent.map((request) => request.body)).toEqual(['{"description":"x"}', '{"description":"x"}']);
    expect(sent[0]?.headers).not.toBe(sent[1]?.headers);
  });
});

describe("what the caller knows better", () => {
  test("idempotent: true repeats a call that would not be", async () => {
    const { transport, clock, sent } = wire([failure(503, 14), json({ id: "key" })]);
    await clock.run(transport.call("CreateSshKey", { body: { publicKey: "k" } }, { idempotent: true }));
    expect(sent).toHaveLength(2);
  });

  test("without it, an unsafe call says that it may have been carried out", async () => {
    const { transport } = wire([network("ECONNRESET")]);
    await expect(transport.call("CreateSshKey", { body: { publicKey: "k" } })).rejects.toThrow(
      "It may have been carried out",
    );
  });
});

describe("a delete", () => {
  test("that finds nothing on a repeat has succeeded", async () => {
    const { transport, clock } = wire([network("ECONNRESET"), failure(404, 5)]);
    await expect(clock.run(transport.call("DeleteStorageDisk", { path }))).resolves.toBeUndefined();
  });

  test("terminating a VM is one", async () => {
    const { transport, clock } = wire([failure(503, 14), failure(404, 5)]);
    await expect(clock.run(transport.call("TerminateVM", { path }))).resolves.toBeUndefined();
  });

  test("that finds nothing at once has failed", async () => {
    const { transport } = wire([failure(404, 5)]);
    await expect(transport.call("DeleteStorageDisk", { path })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("that never reached the service before has failed too", async () => {
    const { transport, clock } = wire([network("ECONNREFUSED", "connect"), failure(404, 5)]);
    await expect(clock.run(transport.call("DeleteStorageDisk", { path }))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a refused credential", () => {
  const vault = (fresh: boolean) => {
    let token = "token-one";
    let renewals = 0;
    return {
      get renewals() {
        return renewals;
      },
      headers: () => ({ authorization: `Bearer ${token}` }),
      renew: async () => {
        renewals++;
        token = "token-two";
        return fresh;
      },
    };
  };

  test("is renewed once, and the call is sent again", async () => {
    const { transport, sent } = wire([failure(401, 16), vm()], { apiKey: undefined, auth: vault(true) });
    await transport.call("GetVM", { path });
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-one", "Bearer token-two"]);
  });

  test("is safe to renew for every call, even without retries", async () => {
    const auth = vault(true);
    const { transport, sent } = wire([failure(401, 16), json({ id: "k" })], { apiKey: undefined, auth, retry: false });
    await transport.call("CreateSshKey", { body: { publicKey: "k" } });
    expect(sent).toHaveLength(2);
  });

  test("does not count as a try", async () => {
    const options = { apiKey: undefined, auth: vault(true), retry: { attempts: 2 } };
    const { transport, clock } = wire([failure(401, 16), failure(503, 14), vm()], options);
    await expect(clock.run(transport.call("GetVM", { path }))).resolves.toEqual({ id: "x" });
  });

  test("is not renewed twice", async () => {
    const auth = vault(true);
    const { transport } = wire([failure(401, 16), failure(401, 16)], { apiKey: undefined, auth });
    await expect(transport.call("GetVM", { path })).rejects.toMatchObject({ code: "UNAUTHENTICATED", attempts: 2 });
    expect(auth.renewals).toBe(1);
  });

  test("fails when there is no new one", async () => {
    const { transport, sent } = wire([failure(401, 16)], { apiKey: undefined, auth: vault(false) });
    await expect(transport.call("GetVM", { path })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(sent).toHaveLength(1);
  });

  test("what the authenticator throws reaches the caller untouched, and is not repeated", async () => {
    const reason = new Error("log in first");
    const auth = { headers: () => Promise.reject(reason) };
    const { transport, sent } = wire([], { apiKey: undefined, auth });
    expect(await rejection(transport.call("GetVM", { path }))).toBe(reason);
    expect(sent).toHaveLength(0);
  });
});

describe("the deadline", () => {
  test("when the next try would come too late, fails now with the last failure as cause", async () => {
    const { transport, sent } = wire([failure(503, 14, "", [], { "retry-after": "10" })], { deadline: 5_000 });
    const error = (await rejection(transport.call("GetVM", { path }))) as TimeoutError;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.scope).toBe("deadline");
    expect((error.cause as CudoError).message).toContain("UNAVAILABLE");
    expect(sent).toHaveLength(1);
  });

  test("cuts the last attempt short", async () => {
    const never = () => new Promise<Response>(() => {});
    const { transport, clock } = wire([failure(503, 14), never], { deadline: 1_000 });
    const began = clock.now();
    const error = await clock.run(rejection(transport.call("GetVM", { path })));
    expect(error).toMatchObject({ scope: "deadline", attempts: 2 });
    expect(clock.now() - began).toBe(1_000);
    expect(clock.timers).toBe(0);
  });
});

describe("Retry-After (RFC 9110)", () => {
  const now = Date.UTC(1994, 10, 6, 8, 49, 0);
  test.each<[string, number | undefined]>([
    ["120", 120_000],
    ["0", 0],
    ["1.5", 1500],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 37_000],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 37_000],
    ["Sun Nov  6 08:49:37 1994", 37_000],
    ["Sun, 06 Nov 1994 08:00:00 GMT", 0],
    ["-5", undefined],
    ["soon", undefined],
    ["", undefined],
    ["2026", 2_026_000],
    ["Sun, 06 Foo 1994 08:49:37 GMT", undefined],
    ["Sun, 06 ovD 1994 08:49:37 GMT", undefined],
  ])("%j means %s", (value, ms) => {
    expect(retryAfter(new Headers({ "retry-after": value }), now)).toBe(ms);
  });

  test("a date is taken against the answer's own date, whatever this machine's clock says", () => {
    const headers = new Headers({
      "retry-after": "Sun, 06 Nov 1994 08:49:37 GMT",
      date: "Sun, 06 Nov 1994 08:49:30 GMT",
    });
    expect(retryAfter(headers, now + 3_600_000)).toBe(7_000);
  });

  test("two digits of a year that seem more than 50 years ahead mean the past", () => {
    expect(retryAfter(new Headers({ "retry-after": "Sunday, 06-Nov-94 08:49:37 GMT" }), Date.UTC(2026, 0, 1))).toBe(0);
    expect(retryAfter(new Headers({ "retry-after": "Thursday, 01-Jan-26 00:00:10 GMT" }), Date.UTC(2026, 0, 1))).toBe(
      10_000,
    );
  });
});
