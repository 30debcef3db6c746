import { describe, expect, test } from "vitest";
import { bootVm, type Desk, desk, fieldsOf, pollUntil, pollVm, preconditionsOf, VM, VMS, vmBody } from "./support.ts";

const IMAGES = "/v1/projects/demo/images";

const make = ({ call }: Desk, query: Record<string, string> = {}) =>
  call("POST", `${IMAGES}?${new URLSearchParams({ id: "base", vmId: "gpu-1", ...query })}`);
const base = async ({ call }: Desk) => (await call("GET", `${IMAGES}/base`)).body.image;
const poll = (at: Desk, until: string) => pollUntil(at, `${IMAGES}/base`, ({ image }) => image.state, until);
const remove = ({ call }: Desk) => call("DELETE", `${IMAGES}/base`);

/** An image that is READY, of a VM with a boot disk of 20 GiB. */
async function ready(at: Desk): Promise<void> {
  await bootVm(at, { bootDiskSizeGib: 20 });
  await make(at);
  await poll(at, "READY");
}

describe("an image of a VM", () => {
  test("is CREATING, then READY, then DELETING, then gone, each seen once", async () => {
    const at = desk();
    await bootVm(at, { bootDiskSizeGib: 20 });
    const image = {
      id: "base",
      projectId: "demo",
      dataCenterId: "gb-bournemouth-1",
      description: "Drivers",
      platform: "linux",
      sizeGib: 20,
      state: "CREATING",
    };
    const made = await make(at, { description: "Drivers" });
    expect([made.status, made.body]).toEqual([200, { image }]);
    expect(await poll(at, "READY")).toEqual(["CREATING", "READY"]);
    expect(await base(at)).toEqual({ ...image, state: "READY" });
    expect(await remove(at)).toMatchObject({ status: 200, body: {} });
    expect(await poll(at, "404")).toEqual(["DELETING", "404"]);
  });

  test("takes its time, to the second", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", VM, vmBody());
    at.emulator.clock.advance(60_000);
    await make(at);
    at.emulator.clock.advance(59_999);
    expect((await base(at)).state).toBe("CREATING");
    at.emulator.clock.advance(1);
    expect((await base(at)).state).toBe("READY");
  });

  test("has the platform of the VM's own image", async () => {
    const at = desk();
    await bootVm(at, { bootDiskImageId: "windows-10-pro", password: "Passw0rd!" });
    await make(at);
    await poll(at, "READY");
    await bootVm(at, { vmId: "gpu-2", bootDiskImageId: "base", password: "Passw0rd!" });
    const { body } = await make(at, { id: "second", vmId: "gpu-2" });
    expect(body.image).toMatchObject({ platform: "windows", sizeGib: 50 });
  });

  test("starts VMs of its size in its own data center once it is READY", async () => {
    const at = desk();
    await bootVm(at, { bootDiskSizeGib: 20 });
    await make(at);
    const wanted = { vmId: "gpu-2", bootDiskImageId: "base" };
    expect(preconditionsOf(await at.call("POST", VM, vmBody(wanted)))).toEqual(["IMAGE_NOT_READY"]);
    const elsewhere = { ...wanted, dataCenterId: "no-luster-1", machineType: "epyc-rome-rtx-a5000", memoryGib: 8 };
    expect(fieldsOf(await at.call("POST", VM, vmBody(elsewhere)))).toEqual(["bootDiskImageId"]);
    await bootVm(at, wanted);
    const { VM: vm } = (await at.call("GET", `${VMS}/gpu-2`)).body;
    expect(vm).toMatchObject({
      privateImageId: "base",
      publicImageId: "",
      bootDisk: { sizeGib: 20, privateImageId: "base" },
    });
  });
});

describe("making one", () => {
  test("is refused of a VM that is in between states", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", VM, vmBody());
    expect(preconditionsOf(await make(at))).toEqual(["VM_NOT_READY"]);
  });

  test("is refused of no VM, under a taken id, beyond the quota, and without its query", async () => {
    const at = desk({ quotas: { images: 1 } });
    expect((await make(at)).body.message).toBe("VM gpu-1 was not found");
    await ready(at);
    expect((await make(at)).body.message).toBe("A private image with that id already exists");
    expect((await make(at, { id: "more" })).body.code).toBe(8);
    expect(fieldsOf(await at.call("POST", IMAGES))).toEqual(["id", "vmId"]);
    expect(fieldsOf(await make(at, { id: "Base" }))).toEqual(["id"]);
  });
});

describe("the description", () => {
  test("is set by a POST on the image, and emptied by one without it", async () => {
    const at = desk();
    await ready(at);
    const answer = await at.call("POST", `${IMAGES}/base?description=CUDA%2012`);
    expect(answer).toMatchObject({ status: 200, body: {} });
    expect((await base(at)).description).toBe("CUDA 12");
    await at.call("POST", `${IMAGES}/base`);
    expect((await base(at)).description).toBe("");
    expect((await at.call("POST", `${IMAGES}/none?description=x`)).status).toBe(404);
  });
});

describe("deleting", () => {
  test("is refused with IMAGE_IN_USE until the boot disk of the VM is gone", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", VM, vmBody());
    at.emulator.clock.advance(60_000);
    await make(at);
    at.emulator.clock.advance(60_000);
    await at.call("POST", VM, vmBody({ vmId: "gpu-2", bootDiskImageId: "base" }));
    const refused = await remove(at);
    expect([refused.status, refused.body.code, preconditionsOf(refused)]).toEqual([400, 9, ["IMAGE_IN_USE"]]);
    await at.call("POST", `${VMS}/gpu-2/terminate`);
    at.emulator.clock.advance(7_999);
    expect(preconditionsOf(await remove(at))).toEqual(["IMAGE_IN_USE"]);
    at.emulator.clock.advance(1);
    expect((await remove(at)).status).toBe(200);
  });

  test("does not mind the VM that the image was made of", async () => {
    const at = desk();
    await ready(at);
    expect((await remove(at)).status).toBe(200);
    expect(await pollVm(at, "gpu-1", "ACTIVE")).toEqual(["ACTIVE"]);
  });
});

describe("the list", () => {
  test("has pages and leaves public images out", async () => {
    const at = desk();
    await ready(at);
    await make(at, { id: "second" });
    const { body } = await at.call("GET", `${IMAGES}?pageNumber=2&pageSize=1`);
    expect(body).toMatchObject({
      images: [{ id: "second", state: "CREATING" }],
      totalCount: 2,
      pageNumber: 2,
      pageSize: 1,
    });
  });
});
