import { expect, test } from "vitest";
import { KeptLease } from "../../src/store/kept-lease.ts";
import { ManualClock } from "./helpers/manual-clock.ts";

const TTL = 1_000;

test("heartbeats that fail are borne as long as one gets through within the ttl", async () => {
  const { clock, lease, answers } = keep();
  answers.push("fails", "fails", true, "fails", "fails");
  await clock.pass(TTL * 1.25);
  expect(lease.lost.aborted).toBe(false);
  answers.push("fails", "fails");
  await clock.pass(TTL * 0.5);
  expect(lease.lost.aborted).toBe(true);
});

test("a heartbeat that finds another holder ends it at once", async () => {
  const { clock, lease, answers } = keep();
  answers.push(false);
  await clock.pass(TTL / 4);
  expect(lease.lost.reason).toMatchObject({ code: "lease-lost", details: { fence: 7 } });
  await expect(lease.assertHeld()).rejects.toMatchObject({ code: "lease-lost" });
});

test("giving it back waits for a heartbeat under way, which would undo it", async () => {
  const { clock, lease, log, answers, finish } = keep({ slow: true });
  answers.push(true);
  await clock.pass(TTL / 4);
  const released = lease.release();
  finish();
  await released;
  expect(log).toEqual(["renew", "renewed", "release"]);
});

test("an error while giving it back stays inside", async () => {
  const { lease, log } = keep({ releaseFails: true });
  await lease.release();
  expect(log).toEqual(["release"]);
});

function keep({ slow = false, releaseFails = false } = {}) {
  const clock = new ManualClock();
  const answers: (boolean | "fails")[] = [];
  const log: string[] = [];
  const gate: { open?: () => void } = {};
  const hold = {
    fence: 7,
    isHeld: async () => true,
    renew: async () => {
      log.push("renew");
      if (slow) await new Promise<void>((resolve) => Object.assign(gate, { open: resolve }));
      const answer = answers.shift() ?? true;
      if (answer === "fails") throw new Error("no answer");
      log.push("renewed");
      return answer;
    },
    release: async () => {
      log.push("release");
      if (releaseFails) throw new Error("no answer");
    },
  };
  const lease = new KeptLease(hold, { ttlMs: TTL, clock, aliveAt: 0 });
  return { clock, answers, log, lease, finish: () => gate.open?.() };
}
