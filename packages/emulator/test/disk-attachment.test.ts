import { describe, expect, test } from "vitest";
import {
  bootVm,
  type Desk,
  desk,
  fieldsOf,
  pollUntil,
  pollVm,
  preconditionsOf,
  putDisk,
  VM,
  VMS,
  vmBody,
} from "./support.ts";

const DISKS = "/v1/projects/demo/disks";
const DISK = "/v1/projects/demo/disk";

const data1 = async ({ call }: Desk) => (await call("GET", `${DISKS}/data-1`)).body.disk;
const pollDisk = (at: Desk, until: string) => pollUntil(at, `${DISKS}/data-1`, ({ disk }) => disk.diskState, until);
const attach = ({ call }: Desk, id = "data-1", vmId = "gpu-1") => call("PATCH", `${DISK}/${id}/attach?vmId=${vmId}`);
const detach = ({ call }: Desk, id = "data-1") => call("PUT", `${DISK}/${id}/detach`);
const resize = ({ call }: Desk, sizeGib: number, diskId = "data-1") =>
  call("PATCH", `${VMS}/gpu-1/disks?diskId=${diskId}&sizeGib=${sizeGib}`);

/** A running VM with a disk plugged in. */
async function attached(at: Desk): Promise<string> {
  putDisk(at, "data-1");
  await bootVm(at, { storageDiskIds: ["data-1"] });
  await pollDisk(at, "ATTACHED");
  await pollVm(at, "gpu-1", "ACTIVE");
  return (await at.call("GET", `${VMS}/gpu-1`)).body.VM.bootDisk.id;
}

describe("attaching", () => {
  test("to a running VM goes through HOTPLUGGING", async () => {
    const at = desk();
    await bootVm(at);
    putDisk(at, "data-1");
    expect(await attach(at)).toMatchObject({ status: 200, body: {} });
    expect(await pollVm(at, "gpu-1", "ACTIVE")).toEqual(["HOTPLUGGING", "ACTIVE"]);
    expect(await data1(at)).toMatchObject({ diskState: "ATTACHED", vmId: "gpu-1" });
    expect((await at.call("GET", `${VMS}/gpu-1`)).body.VM.storageDisks).toMatchObject([{ id: "data-1" }]);
  });

  test("is seen by one who polls the disk alone", async () => {
    const at = desk();
    await bootVm(at);
    putDisk(at, "data-1");
    await attach(at);
    expect(await pollDisk(at, "ATTACHED")).toEqual(["READY", "ATTACHED"]);
  });

  test("at the boot of a VM is seen by one who polls the disk alone", async () => {
    const at = desk();
    putDisk(at, "data-1");
    await at.call("POST", VM, vmBody({ storageDiskIds: ["data-1"] }));
    expect((await pollDisk(at, "ATTACHED")).at(-1)).toBe("ATTACHED");
  });

  test("to a stopped VM is done at once", async () => {
    const at = desk();
    await bootVm(at);
    putDisk(at, "data-1");
    await at.call("POST", `${VMS}/gpu-1/stop`);
    await pollVm(at, "gpu-1", "STOPPED");
    await attach(at);
    expect(await data1(at)).toMatchObject({ diskState: "ATTACHED", vmId: "gpu-1" });
    expect(await pollVm(at, "gpu-1", "STOPPED")).toEqual(["STOPPED"]);
  });

  test("works for one disk after another, when the second waits", async () => {
    const at = desk();
    await bootVm(at);
    putDisk(at, "data-1");
    putDisk(at, "data-2");
    await attach(at);
    expect(preconditionsOf(await attach(at, "data-2"))).toEqual(["VM_NOT_ACTIVE_OR_STOPPED"]);
    expect((await attach(at, "data-2")).status).toBe(200);
    await pollVm(at, "gpu-1", "ACTIVE");
    const { storageDisks } = (await at.call("GET", `${VMS}/gpu-1`)).body.VM;
    expect(storageDisks.map(({ id }: { id: string }) => id)).toEqual(["data-1", "data-2"]);
  });

  test.each([
    ["DISK_NOT_READY", { diskState: "CREATING" }],
    ["DISK_IN_USE", { diskState: "ATTACHED", vmId: "other" }],
    ["DISK_TYPE_INCORRECT", { diskType: "DISK_TYPE_BOOT" }],
  ])("is refused with %s", async (type, changes) => {
    const at = desk();
    await bootVm(at);
    putDisk(at, "data-1", changes);
    const refused = await attach(at);
    expect([refused.status, refused.body.code, preconditionsOf(refused)]).toEqual([400, 9, [type]]);
  });

  test("is refused while the VM boots", async () => {
    const at = desk();
    putDisk(at, "data-1");
    await at.call("POST", VM, vmBody());
    expect(preconditionsOf(await attach(at))).toEqual(["VM_NOT_ACTIVE_OR_STOPPED"]);
    expect(await data1(at)).toMatchObject({ diskState: "READY", vmId: "" });
  });

  test("is refused across data centers, and for what does not exist", async () => {
    const at = desk();
    await bootVm(at);
    putDisk(at, "data-1", { dataCenterId: "no-luster-1" });
    expect(fieldsOf(await attach(at))).toEqual(["vmId"]);
    expect((await attach(at, "data-1", "nobody")).body.message).toBe("VM nobody was not found");
    expect((await attach(at, "nothing")).body.message).toBe("Disk nothing was not found");
  });
});

describe("detaching", () => {
  test("makes the disk READY and takes it off the VM", async () => {
    const at = desk();
    await attached(at);
    expect(await detach(at)).toMatchObject({ status: 200, body: {} });
    expect(await data1(at)).toMatchObject({ diskState: "READY", vmId: "" });
    expect((await at.call("GET", `${VMS}/gpu-1`)).body.VM.storageDisks).toEqual([]);
    expect((await at.call("DELETE", `${DISKS}/data-1`)).status).toBe(200);
  });

  test("is refused for a disk of no VM and for a boot disk", async () => {
    const at = desk();
    const bootDisk = await attached(at);
    putDisk(at, "data-2");
    expect(preconditionsOf(await detach(at, "data-2"))).toEqual(["DISK_NOT_IN_USE"]);
    expect(preconditionsOf(await detach(at, bootDisk))).toEqual(["DISK_TYPE_INCORRECT"]);
  });
});

describe("deleting", () => {
  test("is refused with DISK_IN_USE for a disk of a VM, plugged in or waiting, and for a boot disk", async () => {
    const at = desk();
    const bootDisk = await attached(at);
    putDisk(at, "data-2");
    await attach(at, "data-2");
    for (const id of ["data-1", "data-2", bootDisk]) {
      expect(preconditionsOf(await at.call("DELETE", `${DISKS}/${id}`))).toEqual(["DISK_IN_USE"]);
    }
  });

  test("succeeds in time for one who tries again while the VM goes", async () => {
    const at = desk();
    await attached(at);
    await at.call("POST", `${VMS}/gpu-1/terminate`);
    const answers: number[] = [];
    while (answers.at(-1) !== 200 && answers.length < 9) {
      answers.push((await at.call("DELETE", `${DISKS}/data-1`)).status);
    }
    expect(answers).toEqual([400, 200]);
    expect((await at.call("GET", `${VMS}/gpu-1`)).body.VM.state).toBe("DELETING");
  });
});

describe("resizing", () => {
  test.each([
    ["boot", "0.032100"],
    ["storage", "0.021828"],
  ])("grows a %s disk while the VM shows RESIZING_DISK", async (kind, price) => {
    const at = desk();
    const bootDisk = await attached(at);
    const id = kind === "boot" ? bootDisk : "data-1";
    expect(await resize(at, 200, id)).toMatchObject({ status: 200, body: {} });
    const { body } = await at.call("GET", `${VMS}/gpu-1`);
    expect([body.VM.state, body.VM.shortState]).toEqual(["RESIZING_DISK", "dsrz"]);
    expect(await pollVm(at, "gpu-1", "ACTIVE")).toEqual(["ACTIVE"]);
    expect((await at.call("GET", `${DISKS}/${id}`)).body.disk).toMatchObject({ sizeGib: 200, diskState: "ATTACHED" });
    expect(body.VM.price.totalStoragePriceHr.value).toBe(price);
  });

  test("leaves a stopped VM stopped", async () => {
    const at = desk();
    await attached(at);
    await at.call("POST", `${VMS}/gpu-1/stop`);
    await pollVm(at, "gpu-1", "STOPPED");
    await resize(at, 200);
    expect(await pollVm(at, "gpu-1", "STOPPED")).toEqual(["RESIZING_DISK", "STOPPED"]);
  });

  test.each([99, 100])("to %d GiB of 100 is refused", async (sizeGib) => {
    const at = desk();
    await attached(at);
    expect(fieldsOf(await resize(at, sizeGib))).toEqual(["sizeGib"]);
    expect((await data1(at)).sizeGib).toBe(100);
  });

  test("is refused for a disk of no VM, one that still waits, and a VM in between states", async () => {
    const at = desk({ clock: "manual" });
    putDisk(at, "data-1");
    putDisk(at, "data-2");
    await at.call("POST", VM, vmBody({ storageDiskIds: ["data-1"] }));
    expect(preconditionsOf(await resize(at, 200, "data-2"))).toEqual(["DISK_NOT_IN_USE"]);
    expect(preconditionsOf(await resize(at, 200))).toEqual(["VM_NOT_ACTIVE_OR_STOPPED"]);
    at.emulator.clock.advance(60_000);
    expect(preconditionsOf(await resize(at, 200))).toEqual(["DISK_NOT_READY"]);
    at.emulator.clock.advance(8_000);
    expect((await resize(at, 200)).status).toBe(200);
    expect(preconditionsOf(await resize(at, 300))).toEqual(["VM_NOT_ACTIVE_OR_STOPPED"]);
    at.emulator.clock.advance(5_000);
    expect((await resize(at, 300)).status).toBe(200);
  });

  test("needs its query", async () => {
    const at = desk();
    await attached(at);
    expect(fieldsOf(await at.call("PATCH", `${VMS}/gpu-1/disks`))).toEqual(["diskId", "sizeGib"]);
    expect(fieldsOf(await at.call("PATCH", `${DISK}/data-1/attach`))).toEqual(["vmId"]);
  });
});
