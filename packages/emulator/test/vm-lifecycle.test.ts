import { describe, expect, test } from "vitest";
import { bootVm, type Desk, desk, pollVm, preconditionsOf, putDisk, VM, VMS, vmBody } from "./support.ts";

const gpu1 = async ({ call }: Desk) => (await call("GET", `${VMS}/gpu-1`)).body.VM;
const act = ({ call }: Desk, action: string) => call("POST", `${VMS}/gpu-1/${action}`);

describe("from order to end", () => {
  test("a poller sees every state once", async () => {
    const at = desk();
    expect(await bootVm(at)).toEqual(["PENDING", "CLONING", "STARTING", "ACTIVE"]);
    await act(at, "stop");
    expect(await pollVm(at, "gpu-1", "STOPPED")).toEqual(["STOPPING", "STOPPED"]);
    await act(at, "start");
    expect(await pollVm(at, "gpu-1", "ACTIVE")).toEqual(["STARTING", "ACTIVE"]);
    await act(at, "terminate");
    expect(await pollVm(at, "gpu-1", "404")).toEqual(["DELETING", "DELETING", "404"]);
    expect((await at.call("GET", VMS)).body).toEqual({ VMs: [] });
  });

  test("the short state keeps in step", async () => {
    const at = desk();
    await at.call("POST", VM, vmBody());
    const codes: string[] = [];
    for (let poll = 0; poll < 4; poll++) codes.push((await gpu1(at)).shortState);
    expect(codes).toEqual(["pend", "prol", "boot", "runn"]);
  });

  test("a list is a look at each VM as well", async () => {
    const at = desk();
    await at.call("POST", VM, vmBody());
    await at.call("POST", VM, vmBody({ vmId: "gpu-2" }));
    const seen = [];
    for (let poll = 0; poll < 4; poll++) {
      const { body } = await at.call("GET", VMS);
      seen.push(body.VMs.map(({ state }: { state: string }) => state).join());
    }
    expect(seen).toEqual(["PENDING,PENDING", "CLONING,CLONING", "STARTING,STARTING", "ACTIVE,ACTIVE"]);
  });

  test("waiting for one VM makes no other one lose its states", async () => {
    const at = desk();
    await at.call("POST", VM, vmBody({ vmId: "other" }));
    await bootVm(at);
    expect(await pollVm(at, "other", "ACTIVE")).toEqual(["PENDING", "CLONING", "STARTING", "ACTIVE"]);
  });

  test("addresses come with the boot and go with the end", async () => {
    const at = desk();
    const { body } = await at.call("POST", VM, vmBody());
    expect(body.vm).toMatchObject({ state: "PENDING", externalIpAddress: "", internalIpAddress: "" });
    await pollVm(at, "gpu-1", "ACTIVE");
    const vm = await gpu1(at);
    expect(vm.externalIpAddress).toMatch(/^100\.64\.\d+\.\d+$/);
    expect(vm.publicIpAddress).toBe(vm.externalIpAddress);
    await act(at, "terminate");
    expect((await gpu1(at)).externalIpAddress).toBe("");
  });
});

describe("storage disks", () => {
  test("are plugged in after the boot, and shown by id", async () => {
    const at = desk();
    putDisk(at, "data-b");
    putDisk(at, "data-a");
    await at.call("POST", VM, vmBody({ storageDiskIds: ["data-b", "data-a"] }));
    const seen: string[] = [];
    for (let poll = 0; poll < 6; poll++) {
      const { state, storageDisks } = await gpu1(at);
      seen.push(`${state} ${storageDisks.map(({ id }: { id: string }) => id).join()}`.trim());
    }
    expect(seen).toEqual(["PENDING", "CLONING", "STARTING", "ACTIVE", "HOTPLUGGING", "ACTIVE data-a,data-b"]);
  });

  test("are let go before the VM is gone, while the boot disk is destroyed", async () => {
    const at = desk();
    putDisk(at, "data-1");
    await bootVm(at, { storageDiskIds: ["data-1"] });
    await pollVm(at, "gpu-1", "HOTPLUGGING");
    await pollVm(at, "gpu-1", "ACTIVE");
    expect(at.world.store.disks.get("demo", "data-1")).toMatchObject({ diskState: "ATTACHED", vmId: "gpu-1" });
    await act(at, "terminate");
    await gpu1(at);
    expect(await gpu1(at)).toMatchObject({ state: "DELETING", bootDisk: null, storageDisks: [] });
    expect(at.world.store.disks.list("demo")).toMatchObject([{ id: "data-1", diskState: "READY", vmId: "" }]);
  });

  test("wait for the next start when the VM is stopped first", async () => {
    const at = desk({ clock: "manual" });
    putDisk(at, "data-1");
    await at.call("POST", VM, vmBody({ storageDiskIds: ["data-1"] }));
    at.emulator.clock.advance(60_000);
    await act(at, "stop");
    at.emulator.clock.advance(60_000);
    expect(await gpu1(at)).toMatchObject({ state: "STOPPED", storageDisks: [] });
    await act(at, "start");
    at.emulator.clock.advance(60_000);
    expect((await gpu1(at)).storageDisks).toHaveLength(1);
  });
});

describe("preconditions", () => {
  const stopped = async (at: Desk) => {
    await bootVm(at);
    await act(at, "stop");
    await pollVm(at, "gpu-1", "STOPPED");
  };
  const ordered = (at: Desk) => at.call("POST", VM, vmBody());

  test.each([
    ["start an ACTIVE VM", bootVm, "start", "VM_NOT_STOPPED"],
    ["resize an ACTIVE VM", bootVm, "resize?vcpus=8", "VM_NOT_STOPPED"],
    ["stop a STOPPED VM", stopped, "stop", "VM_NOT_ACTIVE"],
    ["reboot a STOPPED VM", stopped, "reboot", "VM_NOT_ACTIVE"],
    ["stop a PENDING VM", ordered, "stop", "VM_NOT_ACTIVE"],
  ])("%s: %#", async (_, prepare, action, type) => {
    const at = desk();
    await prepare(at);
    const answer = await act(at, action);
    expect(answer).toMatchObject({ status: 400, body: { code: 9 } });
    expect(preconditionsOf(answer)).toEqual([type]);
  });

  test("a VM in the middle of a step cannot be terminated, one that has not begun can", async () => {
    const at = desk();
    await bootVm(at);
    await act(at, "stop");
    expect(preconditionsOf(await act(at, "terminate"))).toEqual(["VM_NOT_READY"]);
    await at.call("POST", VM, vmBody({ vmId: "gpu-2" }));
    expect(await at.call("POST", `${VMS}/gpu-2/terminate`)).toMatchObject({ status: 200 });
  });

  test("asking again and again gets there, because a refusal tells the state", async () => {
    const at = desk();
    await bootVm(at);
    await act(at, "stop");
    const codes = [await act(at, "start"), await act(at, "start")].map(({ status }) => status);
    expect(codes).toEqual([400, 200]);
  });

  test.each(["start", "stop", "reboot", "resize?vcpus=2", "terminate"])("%s of no VM is NOT_FOUND", async (action) => {
    expect(await act(desk(), action)).toMatchObject({ status: 404, body: { code: 5 } });
  });
});

describe("resize", () => {
  const stoppedDesk = async () => {
    const at = desk();
    await bootVm(at);
    await act(at, "stop");
    await pollVm(at, "gpu-1", "STOPPED");
    return at;
  };

  test("changes what is given and keeps the rest", async () => {
    const at = await stoppedDesk();
    const { body } = await act(at, "resize?memory_gib=32&vcpus=8");
    expect(body.vm).toMatchObject({ state: "RESIZING", vcpus: 8, memory: 32 });
    expect(await pollVm(at, "gpu-1", "STOPPED")).toEqual(["RESIZING", "STOPPED"]);
    expect((await act(at, "resize?memoryGib=16")).body.vm).toMatchObject({ vcpus: 8, memory: 16 });
  });

  test.each(["resize", "resize?vcpus=80", "resize?vcpus=0", "resize?memoryGib=-1", "resize?vcpus=many"])(
    "%s is INVALID_ARGUMENT",
    async (action) => {
      expect(await act(await stoppedDesk(), action)).toMatchObject({ status: 400, body: { code: 3 } });
    },
  );
});

describe("expiry", () => {
  test("deletes the VM by itself, whatever it is doing", async () => {
    const at = desk({ clock: "manual" });
    const { body } = await at.call("POST", VM, vmBody({ ttl: "20s" }));
    expect(body.vm.expireTime).toBe("2026-01-01T00:00:20Z");
    at.emulator.clock.advance(20_000);
    expect(await gpu1(at)).toMatchObject({ state: "DELETING" });
    at.emulator.clock.advance(60_000);
    expect(await at.call("GET", `${VMS}/gpu-1`)).toMatchObject({ status: 404 });
  });

  test("can be moved and taken away", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", VM, vmBody({ expireTime: "2026-01-01T01:00:00Z" }));
    const path = `${VM}/gpu-1/expire-time`;
    expect((await at.call("POST", path, { ttl: "7200s" })).body).toEqual({ expireTime: "2026-01-01T02:00:00Z" });
    expect((await at.call("POST", path, {})).body).toEqual({ expireTime: null });
    at.emulator.clock.advance(86_400_000);
    expect(await gpu1(at)).toMatchObject({ state: "ACTIVE", expireTime: null });
  });

  test.each([{ ttl: "-1s" }, { ttl: "1h" }, { expireTime: "2025-01-01T00:00:00Z" }, { expireTime: "tomorrow" }])(
    "%o is INVALID_ARGUMENT",
    async (changes) => {
      expect(await desk().call("POST", VM, vmBody(changes))).toMatchObject({ status: 400, body: { code: 3 } });
    },
  );

  test("with the instant clock, comes once enough time has been jumped over", async () => {
    const at = desk();
    await at.call("POST", VM, vmBody({ ttl: "3600s" }));
    at.emulator.clock.advance(3_600_000);
    expect((await gpu1(at)).state).toBe("DELETING");
  });
});

describe("where addresses have run out", () => {
  const hyderabad = { dataCenterId: "in-hyderabad-1", machineType: "intel-broadwell", gpus: 0 };

  test("a VM is accepted and then fails, and can be terminated", async () => {
    const at = desk();
    expect(await bootVm(at, hyderabad, "FAILED")).toEqual(["PENDING", "CLONING", "FAILED"]);
    expect((await gpu1(at)).shortState).toBe("fail");
    expect(await act(at, "terminate")).toMatchObject({ status: 200 });
    await pollVm(at, "gpu-1", "404");
    expect([...at.world.store.leases.all()]).toEqual([]);
  });

  test("a VM without a public address does well", async () => {
    expect(await bootVm(desk(), { ...hyderabad, nics: [{}] })).toContain("ACTIVE");
  });
});
