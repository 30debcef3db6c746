import { describe, expect, it } from "vitest";
import { type PollEvent, type StateChange, waitFor, watch } from "../src/waiting/index.ts";
import { FakeClock, flush } from "./support/fake-clock.ts";
import { type Look, refusal, reset, scriptedVm, type Vm } from "./support/scripted-vm.ts";

describe("waitFor", () => {
  it("gives the resource once it is in the wanted state", async () => {
    const { vm, clock } = scriptedVm(["PENDING", "CLONING", "STARTING", "ACTIVE"]);
    expect(await clock.run(waitFor(vm, "ACTIVE"))).toEqual({ id: "gpu-1", state: "ACTIVE" });
  });

  it("looks at once, and not again when that is enough", async () => {
    const { vm, clock, reads } = scriptedVm(["ACTIVE"]);
    await clock.run(waitFor(vm, "ACTIVE"));
    expect(reads).toEqual([{ at: 0, deadline: 600_000 }]);
  });

  it("takes any of several states", async () => {
    const { vm, clock } = scriptedVm(["STOPPING", "STOPPED"]);
    expect(await clock.run(waitFor(vm, ["ACTIVE", "STOPPED"]))).toMatchObject({ state: "STOPPED" });
  });

  it("waits through a settled state, as a VM is still STOPPED right after its start", async () => {
    const { vm, clock } = scriptedVm(["STOPPED", "STOPPED", "STARTING", "ACTIVE"]);
    expect(await clock.run(waitFor(vm, "ACTIVE"))).toMatchObject({ state: "ACTIVE" });
  });

  it("waits for what else must hold, as for disks that are plugged in after the boot", async () => {
    const { vm, clock, reads } = scriptedVm(["ACTIVE"]);
    await clock.run(waitFor(vm, "ACTIVE", { until: () => reads.length === 3 }));
    expect(reads).toHaveLength(3);
  });

  it("pauses longer and longer, up to a limit", async () => {
    const { vm, clock, reads } = scriptedVm(["PENDING"]);
    await clock.run(waitFor(vm, "ACTIVE", { within: 60_000 })).catch(() => {});
    expect(reads.map(({ at }) => at)).toEqual([
      0, 1_000, 2_500, 4_750, 8_125, 13_187.5, 20_781.25, 30_781.25, 40_781.25, 50_781.25, 60_000,
    ]);
  });

  it("pauses no longer than interval", async () => {
    const { vm, clock, reads } = scriptedVm(["PENDING"]);
    await clock.run(waitFor(vm, "ACTIVE", { within: 1_000, interval: 300 })).catch(() => {});
    expect(reads.map(({ at }) => at)).toEqual([0, 300, 600, 900, 1_000]);
  });

  it("counts a slow look as time", async () => {
    const { vm, clock } = scriptedVm([], {
      read: async () => {
        await clock.sleep(40_000);
        return { id: "gpu-1", state: "PENDING" };
      },
    });
    await expect(clock.run(waitFor(vm, "ACTIVE", { within: 60_000 }))).rejects.toMatchObject({ attempts: 2 });
  });

  it("shortens each pause at random by up to half", async () => {
    const { vm, clock, reads } = scriptedVm(["PENDING"], { random: () => 0.999 });
    await clock.run(waitFor(vm, "ACTIVE", { within: 1_200 })).catch(() => {});
    expect(reads[1]?.at).toBeCloseTo(500, -1);
  });

  it("looks just once within no time", async () => {
    const { vm, clock, reads } = scriptedVm(["PENDING"]);
    await expect(clock.run(waitFor(vm, "ACTIVE", { within: 0 }))).rejects.toMatchObject({ outcome: "timeout" });
    expect(reads).toEqual([{ at: 0, deadline: 2_000 }]);
  });

  it("gives each look the time that is left", async () => {
    const { vm, clock, reads } = scriptedVm(["PENDING"]);
    await clock.run(waitFor(vm, "ACTIVE", { within: 5_000 })).catch(() => {});
    expect(reads.map(({ deadline }) => deadline)).toEqual([5_000, 4_000, 2_500, 2_000, 2_000]);
  });

  it("tells of every look and of every change", async () => {
    const { vm, clock } = scriptedVm(["PENDING", "PENDING", reset(), "ACTIVE"]);
    const polls: PollEvent<Vm>[] = [];
    const changes: StateChange<Vm>[] = [];
    await clock.run(
      waitFor(vm, "ACTIVE", { onPoll: (event) => polls.push(event), onChange: (change) => changes.push(change) }),
    );
    expect(polls).toMatchObject([
      { state: "PENDING", polls: 1, elapsed: 0, next: 1_000, error: undefined },
      { state: "PENDING", polls: 2, elapsed: 1_000, next: 1_500, error: undefined },
      { state: "PENDING", polls: 3, elapsed: 2_500, next: 2_250, error: { kind: "connection" } },
      { state: "ACTIVE", polls: 4, elapsed: 4_750, error: undefined },
    ]);
    expect(changes).toMatchObject([
      { state: "PENDING", previous: undefined, at: Date.UTC(2026, 0, 1), elapsed: 0 },
      { state: "ACTIVE", previous: "PENDING", elapsed: 4_750, resource: { id: "gpu-1" } },
    ]);
  });
});

describe("a failed look", () => {
  it.each<[string, Error]>([
    ["a lost connection", reset()],
    ["UNAVAILABLE", refusal("UNAVAILABLE")],
    ["RESOURCE_EXHAUSTED", refusal("RESOURCE_EXHAUSTED")],
    ["INTERNAL", refusal("INTERNAL")],
    ["DEADLINE_EXCEEDED", refusal("DEADLINE_EXCEEDED")],
  ])("is waited through: %s", async (_, failure) => {
    const { vm, clock } = scriptedVm(["PENDING", failure, failure, "ACTIVE"]);
    expect(await clock.run(waitFor(vm, "ACTIVE"))).toMatchObject({ state: "ACTIVE" });
  });

  it.each(["UNAUTHENTICATED", "PERMISSION_DENIED", "INVALID_ARGUMENT", "UNIMPLEMENTED", "NOT_FOUND"] as const)(
    "ends the wait at once, as it is: %s",
    async (code) => {
      const failure = refusal(code);
      const { vm, clock, reads } = scriptedVm([failure]);
      await expect(clock.run(waitFor(vm, "ACTIVE"))).rejects.toBe(failure);
      expect(reads).toHaveLength(1);
    },
  );

  it("ends the wait at once when it is none of ours", async () => {
    const bug = new TypeError("a bug");
    const { vm, clock } = scriptedVm([bug]);
    await expect(clock.run(waitFor(vm, "ACTIVE"))).rejects.toBe(bug);
  });

  it("is waited for as long as the service asks", async () => {
    const { vm, clock, reads } = scriptedVm([refusal("RESOURCE_EXHAUSTED", 45_000), "ACTIVE"]);
    await clock.run(waitFor(vm, "ACTIVE"));
    expect(reads[1]?.at).toBe(45_000);
  });

  it("ends the wait when the service asks for more time than there is", async () => {
    const { vm, clock, reads } = scriptedVm(["PENDING", refusal("RESOURCE_EXHAUSTED", 45_000)]);
    await expect(clock.run(waitFor(vm, "ACTIVE", { within: 30_000 }))).rejects.toMatchObject({
      outcome: "timeout",
      cause: { code: "RESOURCE_EXHAUSTED" },
    });
    expect(reads).toHaveLength(2);
  });
});

describe("a state that does not lead there", () => {
  it.each<[string, string]>([
    ["FAILED", "ACTIVE"],
    ["DELETING", "ACTIVE"],
    ["DELETED", "STOPPED"],
  ])("fails at once: %s, waiting for %s", async (state, target) => {
    const { vm, clock } = scriptedVm(["PENDING", state]);
    await expect(clock.run(waitFor(vm, target))).rejects.toMatchObject({
      name: "WaitError",
      outcome: "failed",
      operation: "GetVM",
      attempts: 2,
      last: { id: "gpu-1", state },
      history: [
        { state: "PENDING", elapsed: 0 },
        { state, elapsed: 1_000 },
      ],
    });
  });

  it("says where it is, how it got there and what to do", async () => {
    const { vm, clock } = scriptedVm(["PENDING", "FAILED"]);
    await expect(clock.run(waitFor(vm, "ACTIVE"))).rejects.toThrow(
      "GetVM: VM gpu-1 is FAILED after 1 s, not ACTIVE. Seen: PENDING at 0 s, FAILED at 1 s. It will not become ACTIVE any more: create it again.",
    );
  });

  it("is the target when it was asked for", async () => {
    const { vm, clock } = scriptedVm(["PENDING", "FAILED"]);
    expect(await clock.run(waitFor(vm, "FAILED"))).toMatchObject({ state: "FAILED" });
  });

  it("includes being gone after it was seen", async () => {
    const { vm, clock } = scriptedVm(["PENDING", refusal("NOT_FOUND")]);
    await expect(clock.run(waitFor(vm, "ACTIVE"))).rejects.toMatchObject({
      outcome: "failed",
      last: { state: "PENDING" },
      history: [{ state: "PENDING" }, { state: "DELETED" }],
      cause: { code: "NOT_FOUND" },
    });
  });
});

describe("waiting for deletion", () => {
  it.each<[string, Look[]]>([
    ["the resource is no longer found", ["ACTIVE", "DELETING", refusal("NOT_FOUND")]],
    ["its state is DELETED", ["DELETING", "DELETED"]],
    ["it had failed before", ["FAILED", "FAILED", "DELETING", refusal("NOT_FOUND")]],
  ])("ends when %s", async (_, script) => {
    const { vm, clock } = scriptedVm(script);
    expect(await clock.run(waitFor(vm, "DELETED"))).toMatchObject({ id: "gpu-1" });
  });

  it("gives nothing when it is gone already, grace or not", async () => {
    const { vm, clock, reads } = scriptedVm([refusal("NOT_FOUND")], { grace: 10_000 });
    expect(await clock.run(waitFor(vm, "DELETED"))).toBeUndefined();
    expect(reads).toHaveLength(1);
  });

  it("does not swallow a NOT_FOUND that a callback throws", async () => {
    const own = refusal("NOT_FOUND");
    const { vm, clock } = scriptedVm(["DELETING"]);
    const onChange = () => {
      throw own;
    };
    await expect(clock.run(waitFor(vm, "DELETED", { onChange }))).rejects.toBe(own);
  });
});

describe("a resource that was only just created", () => {
  it("may be missing for a moment", async () => {
    const { vm, clock } = scriptedVm([refusal("NOT_FOUND"), refusal("NOT_FOUND"), "CREATING", "READY"], {
      grace: 5_000,
    });
    expect(await clock.run(waitFor(vm, "READY"))).toMatchObject({ state: "READY" });
  });

  it("may not be missing for longer", async () => {
    const missing = refusal("NOT_FOUND");
    const { vm, clock, reads } = scriptedVm([missing], { grace: 2_000 });
    await expect(clock.run(waitFor(vm, "READY"))).rejects.toBe(missing);
    expect(reads.map(({ at }) => at)).toEqual([0, 1_000, 2_500]);
  });
});

describe("a state that this version does not know", () => {
  it("is taken for pending, with one warning", async () => {
    const { vm, clock, warnings } = scriptedVm(["PENDING", "WARMING", "PENDING", "WARMING", "ACTIVE"]);
    await clock.run(waitFor(vm, "ACTIVE"));
    expect(warnings).toEqual([
      "VM gpu-1 is in a state that this version does not know: WARMING. It is taken for one that passes.",
    ]);
  });

  it("may bear the name of something that every object has", async () => {
    const { vm, clock, warnings } = scriptedVm(["constructor", "ACTIVE"]);
    await clock.run(waitFor(vm, "ACTIVE"));
    expect(warnings).toHaveLength(1);
  });

  it("is UNKNOWN when the service says nothing", async () => {
    const { vm, clock } = scriptedVm([null]);
    await expect(clock.run(waitFor(vm, "ACTIVE", { within: 0 }))).rejects.toMatchObject({
      history: [{ state: "UNKNOWN" }],
    });
  });
});

describe("a wait that takes too long", () => {
  it("fails with the history, the last resource seen and what to do next", async () => {
    const { vm, clock } = scriptedVm(["PENDING", "STARTING"]);
    const wait = clock.run(waitFor(vm, "ACTIVE", { within: 5_000 }));
    await expect(wait).rejects.toMatchObject({
      outcome: "timeout",
      last: { state: "STARTING" },
      history: [
        { state: "PENDING", at: Date.UTC(2026, 0, 1), elapsed: 0 },
        { state: "STARTING", at: Date.UTC(2026, 0, 1) + 1_000, elapsed: 1_000 },
      ],
      message:
        "GetVM: VM gpu-1 is STARTING after 5 s, not ACTIVE. Seen: PENDING at 0 s, STARTING at 1 s. " +
        "It goes on by itself: wait again, or longer with a higher within (in milliseconds).",
    });
  });

  it("does not say that a settled resource goes on by itself", async () => {
    const { vm, clock } = scriptedVm(["STOPPED"]);
    await expect(clock.run(waitFor(vm, "ACTIVE", { within: 0 }))).rejects.toThrow(
      "It stays STOPPED until something is done with it.",
    );
  });

  it("tells why the last look failed", async () => {
    const failure = reset();
    const { vm, clock } = scriptedVm([failure]);
    await expect(clock.run(waitFor(vm, "ACTIVE", { within: 1_000 }))).rejects.toMatchObject({
      message: expect.stringContaining("VM gpu-1 was not seen after 1 s"),
      cause: failure,
      last: undefined,
      history: [],
    });
  });

  it("waits as long as the resource usually takes when nothing is said", async () => {
    const { vm, clock } = scriptedVm(["PENDING"], { within: 30_000 });
    await expect(clock.run(waitFor(vm, "ACTIVE", { within: undefined }))).rejects.toThrow("after 30 s");
  });
});

describe("an abort", () => {
  it("before the first look sends nothing", async () => {
    const { vm, reads } = scriptedVm(["PENDING"]);
    const reason = new Error("never mind");
    await expect(waitFor(vm, "ACTIVE", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(reads).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    "in pause %d ends it with the signal's own reason and leaves no timer",
    async (pauses) => {
      const { vm, clock, reads } = scriptedVm(["PENDING"]);
      const controller = new AbortController();
      const reason = { not: "an error" };
      const wait = waitFor(vm, "ACTIVE", { signal: controller.signal });
      const outcome = expect(wait).rejects.toBe(reason);
      for (let pause = 1; pause < pauses; pause++) {
        await flush();
        clock.step();
      }
      await flush();
      expect(clock.timers).toBe(1);
      controller.abort(reason);
      await outcome;
      expect(clock.timers).toBe(0);
      expect(reads).toHaveLength(pauses);
    },
  );

  it("during a look wins over what the look gives", async () => {
    const controller = new AbortController();
    const reason = refusal("NOT_FOUND");
    const { vm, clock } = scriptedVm([], {
      async read() {
        controller.abort(reason);
        return { id: "gpu-1", state: "ACTIVE" };
      },
    });
    await expect(clock.run(waitFor(vm, "DELETED", { signal: controller.signal }))).rejects.toBe(reason);
    expect(clock.timers).toBe(0);
  });
});

describe("watch", () => {
  it("gives each state as it is first seen, and ends when the resource is gone", async () => {
    const { vm, clock } = scriptedVm(["ACTIVE", "ACTIVE", "DELETING", refusal("NOT_FOUND")]);
    const seen: string[] = [];
    const follow = async () => {
      for await (const { state, resource } of watch(vm)) seen.push(`${state} (${resource.id})`);
    };
    await clock.run(follow());
    expect(seen).toEqual(["ACTIVE (gpu-1)", "DELETING (gpu-1)", "DELETED (gpu-1)"]);
  });

  it("costs nothing once its loop is left", async () => {
    const { vm, clock, reads } = scriptedVm(["PENDING", "ACTIVE"]);
    const follow = async () => {
      for await (const { state } of watch(vm)) if (state === "ACTIVE") break;
    };
    await clock.run(follow());
    expect(clock.timers).toBe(0);
    expect(reads).toHaveLength(2);
  });

  it("ends quietly when its time is up", async () => {
    const { vm, clock } = scriptedVm(["PENDING"]);
    const follow = async () => {
      const seen: string[] = [];
      for await (const { state } of watch(vm, { within: 3_000 })) seen.push(state);
      return seen;
    };
    expect(await clock.run(follow())).toEqual(["PENDING"]);
  });
});

describe("a thousand waits", () => {
  it("cost a timer each and a look only when one is due", async () => {
    const clock = new FakeClock();
    let looks = 0;
    const waits = Array.from({ length: 1_000 }, () => {
      const { vm } = scriptedVm([], {
        clock,
        async read() {
          looks++;
          return { id: "gpu-1", state: "PENDING" };
        },
      });
      return waitFor(vm, "ACTIVE", { within: 60_000 }).catch(() => {});
    });
    await flush();
    expect({ looks, timers: clock.timers }).toEqual({ looks: 1_000, timers: 1_000 });
    await clock.run(Promise.all(waits));
    // At 0, 1, 2.5, 4.75, 8.1, 13.2 and 20.8 s, then every 10 s, and at the end.
    expect(looks).toBe(1_000 * 11);
    expect(clock.timers).toBe(0);
  });
});

describe("wrong arguments", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["no target", () => waitFor(scriptedVm([]).vm, [])],
    ["a within that is not a number", () => waitFor(scriptedVm([]).vm, "ACTIVE", { within: Number.NaN })],
    ["an interval of 0, which would never rest", () => waitFor(scriptedVm([]).vm, "ACTIVE", { interval: 0 })],
  ])("are a usage error: %s", async (_, wait) => {
    await expect(wait()).rejects.toMatchObject({ kind: "usage", operation: "GetVM" });
  });
});
