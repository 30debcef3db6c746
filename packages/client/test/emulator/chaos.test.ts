import type { FaultRule } from "@cudo-compute/emulator";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Fetch, isApiError, isCudoError } from "../../src/index.ts";
import { desk, refusing, seeded, vmBody } from "./support.ts";

/** What can happen to a request. After a trouble with `when: "after"`, a stalled or a truncated body it was carried out. */
const TROUBLES: readonly (FaultRule | "unsent")[] = [
  "unsent",
  { reset: true },
  { reset: true, when: "after" },
  { body: "stall" },
  { body: "truncate" },
  { error: { code: "UNAVAILABLE" } },
  { error: { code: "UNAVAILABLE" }, when: "after" },
  { error: { code: "UNAVAILABLE" }, headers: { "retry-after": "2" } },
  { error: { code: "RESOURCE_EXHAUSTED", details: { retryDelay: 1_000 } } },
  { error: { code: "INTERNAL" }, when: "after" },
  { html: 403 },
  { html: 502, when: "after" },
  { empty: 200 },
];

const RUNS = 1_000;
const BATCH = 100;
const PROBABILITY = 0.3;

const at = desk();
const { emulator } = at;

/** The VMs that there are, by id, as the emulator keeps them. */
const vms = () => new Map((emulator.state.snapshot().records.vms ?? []).map(([, id, vm]) => [id, vm]));

/** A way to the emulator on which trouble waits, and what was really made of each create. */
function dangerousRoad(random: () => number) {
  const made = new Map<string, Set<string>>();
  const note = () => {
    // A VM on its way out has given its boot disk back.
    for (const [id, { bootDiskId }] of vms()) if (bootDiskId) made.set(id, (made.get(id) ?? new Set()).add(bootDiskId));
  };
  const fetch: Fetch = async (url, init) => {
    const trouble = random() < PROBABILITY ? TROUBLES[Math.floor(random() * TROUBLES.length)] : undefined;
    if (trouble === "unsent") return refusing(1, emulator.fetch)(url, init);
    emulator.faults.clear();
    if (trouble) emulator.faults.add(trouble);
    try {
      return await emulator.fetch(url, init);
    } finally {
      if (init.method === "POST") note();
    }
  };
  return { fetch, made };
}

/** What the user of a VM was told. */
interface Told {
  created: boolean;
  /** Whether the VM was asked to go, and whether that was confirmed. */
  terminated: "no" | "tried" | "yes";
}

/** A day with one or two VMs: they are made, looked at and perhaps terminated again, come what may. */
async function day(seed: number): Promise<{ told: Map<string, Told>; made: Map<string, Set<string>> }> {
  const random = seeded(seed);
  vi.spyOn(Math, "random").mockImplementation(random); // What the client draws its pauses with.
  const { fetch, made } = dangerousRoad(random);
  const cudo = at.client({ fetch, timeout: 5_000 });
  const told = new Map<string, Told>();

  const attempt = async (call: PromiseLike<unknown>): Promise<boolean> => {
    try {
      await call;
      return true;
    } catch (error) {
      if (!isCudoError(error)) throw new Error("A failure without a type.", { cause: error });
      // The ids are new, so nobody else can have taken them.
      if (isApiError(error, "ALREADY_EXISTS")) throw new Error("Its own VM was taken for another's.", { cause: error });
      return false;
    }
  };

  for (let vm = 1; vm <= 1 + Math.floor(random() * 2); vm++) {
    const vmId = `vm-${vm}`;
    const fate: Told = { created: false, terminated: "no" };
    told.set(vmId, fate);
    fate.created = await attempt(cudo.vms.create(vmBody({ vmId })));
    if (random() < 0.5) await attempt(cudo.vms.get(vmId));
    if (random() < 0.5) await attempt(cudo.vms.waitFor(vmId, ["ACTIVE", "FAILED"], { within: 60_000 }));
    if (random() < 0.5) {
      fate.terminated = "tried";
      if (await attempt(cudo.vms.terminate(vmId))) fate.terminated = "yes";
      if (random() < 0.5) await attempt(cudo.vms.waitFor(vmId, "DELETED", { within: 60_000 }));
    }
  }
  return { told, made };
}

function check({ told, made }: Awaited<ReturnType<typeof day>>): void {
  const left = vms();
  for (const id of left.keys()) expect(told.has(id), `${id} was never asked for`).toBe(true);
  for (const [id, { created, terminated }] of told) {
    const phase = left.get(id)?.phase;
    if (created && terminated === "no") expect(phase, `${id} is lost`).toBeDefined();
    if (created) expect(made.get(id)?.size, `how often ${id} was made`).toBe(1);
    if (terminated === "yes") expect([undefined, "deleting", "cleaning"], `${id} lives on`).toContain(phase);
    expect(made.get(id)?.size ?? 0, `how often ${id} was made`).toBeLessThanOrEqual(1);
  }
  expect(at.clock.alarms, "timers left").toBe(0);
}

describe(`when ${PROBABILITY * 100} % of all requests go wrong, no VM is made twice or lost`, () => {
  afterEach(() => vi.restoreAllMocks());

  const batches = Array.from({ length: RUNS / BATCH }, (_, index) => index * BATCH);
  test.each(batches)("seeds from %i", { timeout: 60_000 }, async (first) => {
    for (let seed = first; seed < first + BATCH; seed++) {
      emulator.state.reset();
      try {
        check(await day(seed));
      } catch (error) {
        throw new Error(`Seed ${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
    }
  });
});
