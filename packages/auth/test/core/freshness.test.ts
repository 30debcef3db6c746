import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredRecord } from "../../src/model/stored-record.ts";
import { freshness, refreshBlock, renewalThreshold } from "../../src/session/freshness.ts";

const refresh = { thresholdMs: 300_000, thresholdRatio: 0.2, jitter: 0.1, timeoutMs: 15_000, cooldownMs: 30_000 };
const threshold = (lifetimeMs: number, draw = 0) => renewalThreshold(lifetimeMs, { refresh, draw, minValidityMs: 0 });

function record(tokens: { obtainedAt: number; expiresAt?: number; refresh?: string }, more = {}): StoredRecord {
  const names = { issuer: "i", clientId: "c", profile: "p" };
  return { schema: 1, minReader: 1, rev: 1, ...names, tokens: { access: "a", scope: [], ...tokens }, ...more };
}

describe("the moment to renew", () => {
  it.each([
    ["an hour", 3_600_000, 300_000],
    ["ten minutes", 600_000, 120_000],
    ["a minute", 60_000, 12_000],
    ["nothing", 0, 0],
  ])("for a lifetime of %s", (_name, lifetime, expected) => {
    expect(threshold(lifetime)).toBe(expected);
  });

  it("is spread upwards, by at most the jitter", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(10 ** 9), (draw, lifetime) => {
        const [least, drawn] = [threshold(lifetime), threshold(lifetime, draw)];
        return drawn >= least && drawn <= least * 1.1;
      }),
    );
  });

  it("divides a token's life into fresh, near and expired", () => {
    const judge = (now: number, minValidityMs = 0) =>
      freshness(record({ obtainedAt: 0, expiresAt: 3_600_000 }), { now, refresh, draw: 0, minValidityMs });
    expect([0, 3_299_999, 3_300_000, 3_599_999, 3_600_000].map((now) => judge(now))).toEqual([
      "fresh",
      "fresh",
      "near",
      "near",
      "expired",
    ]);
    expect(judge(0, 3_600_000)).toBe("near");
    expect(judge(0, 3_599_999)).toBe("fresh");
  });

  it("knows what is not there", () => {
    const input = { now: 0, refresh, draw: 0, minValidityMs: 0 };
    expect(freshness(undefined, input)).toBe("missing");
    expect(freshness({ ...record({ obtainedAt: 0 }), loggedOutAt: 5 }, input)).toBe("logged-out");
    expect(freshness(record({ obtainedAt: 0 }), input)).toBe("fresh");
  });
});

describe("what stands in the way of a renewal", () => {
  const block = (refreshState: object | undefined, now = 0) =>
    refreshBlock(record({ obtainedAt: 0, refresh: "r" }, refreshState && { refreshState }), now, 30_000)?.kind;

  it("is nothing, a refusal, or a cool-down that is not over", () => {
    expect(block(undefined)).toBeUndefined();
    expect(block({ rejectedAt: 1 })).toBe("rejected");
    expect(block({ coolDownUntil: 30_000 })).toBe("cool-down");
    expect(block({ coolDownUntil: 30_000 }, 30_000)).toBeUndefined();
    expect(block({ coolDownUntil: 30_001 })).toBeUndefined();
    expect(refreshBlock(record({ obtainedAt: 0 }), 0, 30_000)?.kind).toBe("no-refresh-token");
  });
});
