import { COMMITMENT_TERMS } from "@cudo-compute/types";
import { beforeEach, describe, expect, test } from "vitest";
import { DATA_CENTER, desk, vmBody } from "./support.ts";

const { cudo, emulator, sent } = desk({ unlimitedCapacity: true });

beforeEach(() => {
  emulator.state.reset();
  sent.splice(0);
});

describe("a quote is what the service charges", () => {
  const charged = async (vmId: string) => Number((await cudo.vms.get(vmId)).price?.totalPriceHr?.value);
  const terms = COMMITMENT_TERMS.map((commitmentTerm) => [commitmentTerm] as const);

  test.each(terms)("for every machine type, with %s", async (commitmentTerm) => {
    const types = await cudo.machineTypes.list().collect();
    expect(types.length).toBeGreaterThan(15);
    for (const [index, { dataCenterId, machineType, gpuModelId }] of types.entries()) {
      const gpus = gpuModelId === "" ? 0 : 1 + (index % 4);
      const size = { gpus, vcpus: 8, memoryGib: 8 + index, bootDiskSizeGib: 20 + index };
      const body = vmBody({ vmId: `vm-${index}`, dataCenterId, machineType, commitmentTerm, ...size });
      const { priceHr } = await cudo.vms.quote(body);
      await cudo.vms.create(body);
      expect(Number(priceHr), `${machineType} in ${dataCenterId}`).toBe(await charged(body.vmId));
    }
  });

  test.each([
    ["a boot disk of the image's size", {}],
    ["a Windows image", { bootDiskImageId: "windows-11-pro", password: "Enchantress-1843" }],
    ["no public address", { nics: [{ networkId: "net" }] }],
    ["a public address on a network", { nics: [{ networkId: "net", assignPublicIp: true }] }],
  ])("for a VM with %s", async (_, changes) => {
    await cudo.networks.create({ id: "net", dataCenterId: DATA_CENTER, ipRange: "10.0.0.0/24" });
    await cudo.networks.waitFor("net", "ACTIVE");
    const { priceHr, parts } = await cudo.vms.quote(vmBody(changes));
    await cudo.vms.create(vmBody(changes));
    expect(Number(priceHr)).toBe(await charged("gpu-1"));
    expect(parts.reduce((sum, part) => sum + Number(part.priceHr), 0)).toBeCloseTo(Number(priceHr), 9);
  });

  test("for a VM from an image of one's own", async () => {
    await cudo.vms.create(vmBody({ bootDiskSizeGib: 33 }));
    await cudo.vms.waitFor("gpu-1", "ACTIVE");
    await cudo.images.create({ id: "golden", vmId: "gpu-1" });
    await cudo.images.waitFor("golden", "READY");
    const body = vmBody({ vmId: "gpu-2", bootDiskImageId: "golden" });
    await cudo.vms.create(body);
    expect(Number((await cudo.vms.quote(body)).priceHr)).toBe(await charged("gpu-2"));
  });

  test("needs neither a key nor a project for a machine type", async () => {
    const stranger = desk({}, { apiKey: null, projectId: null }).cudo;
    const type = { dataCenterId: "no-luster-1", machineType: "epyc-rome-rtx-a5000" };
    const quote = await stranger.machineTypes.quote({ ...type, vcpus: 8, memoryGib: 16, gpus: 1 });
    expect(quote).toMatchObject({ priceHr: "0.5947", priceMonth: "434.131" });
  });

  test("of a type that does not exist is NOT_FOUND", async () => {
    await expect(cudo.vms.quote(vmBody({ machineType: "none" }))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a price guard", () => {
  test.each([0.2, "0.2", "2e-1", 0])("of %s refuses a dearer VM before anything is created", async (limit) => {
    await expect(cudo.vms.create(vmBody(), { maxPricePerHour: limit })).rejects.toMatchObject({
      kind: "usage",
      operation: "CreateVM",
      message: expect.stringContaining("Nothing was created"),
    });
    expect(sent).not.toContain("CreateVM");
    expect(await cudo.vms.count()).toBe(0);
  });

  test("lets through what costs exactly as much, and no less", async () => {
    const { priceHr } = await cudo.vms.quote(vmBody());
    const less = (Number(priceHr) - 0.000001).toFixed(6);
    await expect(cudo.vms.create(vmBody(), { maxPricePerHour: less })).rejects.toMatchObject({ kind: "usage" });
    const { data, meta } = await cudo.vms.create(vmBody(), { maxPricePerHour: priceHr }).withResponse();
    expect([data.state, meta.operation, meta.status]).toEqual(["PENDING", "CreateVM", 200]);
  });

  test.each(["cheap", "", Number.NaN])("that is no price (%s) is refused before anything is asked", async (limit) => {
    await expect(cudo.vms.create(vmBody(), { maxPricePerHour: limit })).rejects.toMatchObject({ kind: "usage" });
    expect(sent).toEqual([]);
  });
});
