import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takeSnapshot } from "../src/state/snapshot.ts";
import { RPC_CODES } from "../src/wire/codes.ts";
import { type Desk, desk } from "./support.ts";
import { must } from "./walk/given.ts";
import { look, outsideFindings } from "./walk/outside-invariants.ts";
import { lifeOf, NAMES, type Step, take } from "./walk/steps.ts";
import { storeFindings } from "./walk/store-invariants.ts";

/** Real milliseconds. Only a failure, which is made shorter and shorter, comes near. */
const LIMIT = 120_000;

/** A failure prints its seed, and the shortest life that still fails. `LIFE_SEED` repeats it, `LIFE_RUNS` looks longer. */
const { LIFE_SEED, LIFE_RUNS } = process.env;
const runs = (numRuns: number) => ({
  ...(LIFE_SEED !== undefined && { seed: Number(LIFE_SEED) }),
  numRuns: Number(LIFE_RUNS ?? numRuns),
  interruptAfterTimeLimit: LIMIT / 2,
});

const life = lifeOf(500);

/** What each code is answered with, by number. */
const STATUS = new Map<number | undefined, number>(Object.values(RPC_CODES).map(({ number, http }) => [number, http]));

/** An emulator with a second project, and a second billing account that has little to spend. */
async function begin(clock: "manual" | "instant"): Promise<Desk> {
  const at = desk({ clock });
  const { body } = await must(at, "POST", "/v1/billing-accounts", { displayName: "Purse", email: "ada@example.com" });
  const query = "amount.value=10&returnUrl=https://example.com";
  await must(at, "POST", `/v1/billing-accounts/${body.id}/credit-checkout-session?${query}`);
  await must(at, "POST", "/v1/projects", { id: "second", billingAccountId: body.id });
  return at;
}

interface Check {
  /** Whether reads and refusals leave everything as it was: with the instant clock, they make time pass. */
  readonly still: boolean;
  readonly findings: () => Promise<readonly string[]>;
}

/** Takes the steps one by one and checks after each; returns the names of those that were granted. */
async function live(at: Desk, steps: readonly Step[], { still, findings }: Check): Promise<Set<string>> {
  const granted = new Set<string>();
  const everything = () => JSON.stringify(takeSnapshot(at.world));
  for (const [index, one] of steps.entries()) {
    // Not what the step before left: its findings look around, and a look lets happen what is due.
    const before = everything();
    const due = at.world.scheduler.dump().some((event) => event.at <= at.emulator.clock.now());
    const { status, body } = await take(one, at);
    const after = everything();
    const known = status === 200 || (status < 500 && STATUS.get(body.code) === status);
    const found = [
      ...(known ? [] : [`answered ${status}: ${JSON.stringify(body)}`]),
      ...(still && !due && status !== 200 && after !== before
        ? [`was refused, but changed something: ${body.message}`]
        : []),
      ...(still && after === before ? [] : await findings()),
    ];
    if (found.length > 0) throw new Error(`step ${index}, ${JSON.stringify(one)}:\n${found.join("\n")}`);
    if (status === 200) granted.add(one.name);
  }
  return granted;
}

describe("whatever happens, everything fits together", () => {
  test("from the inside and the outside, with the manual clock", { timeout: LIMIT }, async () => {
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        const at = await begin("manual");
        const empty = await look(at);
        const findings = async () => [...storeFindings(at.world), ...outsideFindings(await look(at), empty)];
        await live(at, steps, { still: true, findings });
      }),
      runs(2),
    );
  });

  test("from the inside, with the instant clock", { timeout: LIMIT }, async () => {
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        const at = await begin("instant");
        await live(at, steps, { still: false, findings: async () => storeFindings(at.world) });
      }),
      runs(3),
    );
  });
});

test("lives are eventful: every kind of step is granted in one of a few", { timeout: LIMIT }, async () => {
  const granted = new Set<string>();
  for (const steps of fc.sample(life, { seed: 1, numRuns: 4 })) {
    const done = await live(await begin("manual"), steps, { still: false, findings: async () => [] });
    for (const name of done) granted.add(name);
  }
  expect([...granted].sort()).toEqual([...NAMES].sort());
});
