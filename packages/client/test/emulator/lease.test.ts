import { beforeEach, describe, expect, test } from "vitest";
import { desk, vmBody } from "./support.ts";

const { cudo, emulator, clock } = desk();
const HYDERABAD = { dataCenterId: "in-hyderabad-1", machineType: "intel-broadwell", gpus: 0 };
const reason = new Error("the user went away");

beforeEach(() => {
  emulator.state.reset();
  emulator.faults.clear();
});

const left = async () => [...(await cudo.vms.list())].map(({ id, state }) => `${id} ${state}`);

describe("a leased VM", () => {
  test("is ACTIVE in its scope and gone after it", async () => {
    {
      await using lease = await cudo.vms.lease(vmBody());
      expect(lease.vm).toMatchObject({ id: "gpu-1", state: "ACTIVE" });
      expect(lease.vm.externalIpAddress).not.toBe("");
    }
    expect(await left()).toEqual([]);
  });

  test("is gone after an exception, which comes through", async () => {
    const job = async () => {
      await using _lease = await cudo.vms.lease(vmBody());
      throw reason;
    };
    await expect(job()).rejects.toBe(reason);
    expect(await left()).toEqual([]);
  });

  test("can be released early, and more than once", async () => {
    await using lease = await cudo.vms.lease(vmBody());
    await Promise.all([lease.release(), lease.release()]);
    await lease.release();
    expect(await left()).toEqual([]);
  });

  test("may have gone by itself", async () => {
    await using lease = await cudo.vms.lease(vmBody());
    await cudo.vms.terminate(lease.vm.id);
    await cudo.vms.waitFor(lease.vm.id, "DELETED");
  });

  test.each(["STARTING", "HOTPLUGGING", "STOPPING"])("is released also while it is changing (%s)", async (state) => {
    await cudo.disks.create({ id: "data", dataCenterId: vmBody().dataCenterId, sizeGib: 10 });
    await cudo.disks.waitFor("data", "READY");
    const lease = await cudo.vms.lease(vmBody({ storageDiskIds: ["data"] }));
    if (state !== "HOTPLUGGING")
      await cudo.vms.waitFor("gpu-1", "ACTIVE", { until: (vm) => vm.storageDisks.length > 0 });
    if (state !== "HOTPLUGGING") await cudo.vms.stop("gpu-1");
    if (state === "STARTING") await cudo.vms.waitFor("gpu-1", "STOPPED");
    if (state === "STARTING") await cudo.vms.start("gpu-1");
    await lease.release();
    expect(await left()).toEqual([]);
  });

  test("that fails is terminated, and the wait says why", async () => {
    await expect(cudo.vms.lease(vmBody(HYDERABAD))).rejects.toMatchObject({
      kind: "wait",
      outcome: "failed",
      last: { state: "FAILED" },
    });
    expect(await left()).toEqual([]);
  });

  test("that does not come up in time is terminated", async () => {
    emulator.faults.add({ operation: "CreateVM", outcome: "hang" });
    const lease = cudo.vms.lease(vmBody(), { within: 60_000 });
    await expect(lease).rejects.toMatchObject({ kind: "wait", outcome: "timeout" });
    expect(await left()).toEqual([]);
  });

  test.each([1, 2, 3])("is terminated when the wait for it is aborted after %i looks", async (looks) => {
    const controller = new AbortController();
    const lease = cudo.vms.lease(vmBody(), {
      signal: controller.signal,
      onPoll: ({ polls }) => polls === looks && controller.abort(reason),
    });
    await expect(lease).rejects.toBe(reason);
    expect(await left()).toEqual([]);
    expect(clock.alarms).toBe(0);
  });

  test("is not made when the price guard refuses", async () => {
    await expect(cudo.vms.lease(vmBody(), { maxPricePerHour: 0.01 })).rejects.toMatchObject({ kind: "usage" });
    expect(await left()).toEqual([]);
  });

  test("survives lost answers on the way in and out", async () => {
    emulator.faults.add({ operation: "CreateVM", reset: true, when: "after", count: 1 });
    emulator.faults.add({ operation: "TerminateVM", reset: true, when: "after", count: 1 });
    emulator.faults.add({ operation: "GetVM", error: { code: "UNAVAILABLE" }, after: 2, count: 4 });
    {
      await using lease = await cudo.vms.lease(vmBody());
      expect(lease.vm.state).toBe("ACTIVE");
    }
    expect(await left()).toEqual([]);
  });

  test("that was committed to meanwhile cannot be released, and says so", async () => {
    const lease = await cudo.vms.lease(vmBody());
    await cudo.vms.commit("gpu-1", { commitmentTerm: "COMMITMENT_TERM_1_MONTH" });
    await expect(lease.release()).rejects.toMatchObject({ code: "FAILED_PRECONDITION", reason: "VM_COMMITTED" });
  });

  test("that can neither come up nor go tells of both failures", async () => {
    emulator.faults.add({ operation: "TerminateVM", error: { code: "PERMISSION_DENIED" } });
    const lease = cudo.vms.lease(vmBody(HYDERABAD));
    await expect(lease).rejects.toMatchObject({
      message: expect.stringContaining("Terminate it by hand"),
      errors: [{ kind: "wait" }, { code: "PERMISSION_DENIED" }],
    });
  });
});
