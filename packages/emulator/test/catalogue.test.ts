import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../src/catalogue/catalogue.ts";
import { COMMITMENTS } from "../src/catalogue/commitments.ts";
import { desk } from "./support.ts";

const get = async (path: string) => (await desk().call("GET", path, undefined, { authorization: "" })).body;

describe("for everybody, without a credential", () => {
  test("data centers have prices and free addresses", async () => {
    const { dataCenters } = await get("/v1/vms/data-centers");
    expect(dataCenters[0]).toMatchObject({ id: "gb-bournemouth-1", ipv4PriceHr: { value: "0.003500" } });
    expect(dataCenters.find(({ id }: { id: string }) => id === "in-hyderabad-1").ipv4Free).toBe(0);
  });

  test("machine types are a row for each data center, whatever filter is tried", async () => {
    const { machineTypes } = await get("/v1/vms/machine-types?dataCenterId=no-luster-1");
    expect(machineTypes).toHaveLength(CATALOGUE.vmMachineTypes.length);
    expect(await get("/v1/vms/machine-types-2")).toEqual({ machineTypes });
  });

  test("the row that is known is as it was seen", async () => {
    expect(await get("/v1/vms/data-centers/no-luster-1/machine_types/epyc-rome-rtx-a5000")).toMatchObject({
      cpuModel: "EPYC-Rome",
      gpuModel: "RTX A5000",
      gpuModelId: "nvidia-rtx-a5000",
      minVcpuPerMemoryGib: 0.259109,
      maxVcpuPerMemoryGib: 1.036437,
      vcpuPriceHr: { value: "0.002100" },
      memoryGibPriceHr: { value: "0.003400" },
      gpuPriceHr: { value: "0.520000" },
      minStorageGibPriceHr: { value: "0.000107" },
    });
  });

  test("hosts without GPUs allow any number of vCPUs for each: Infinity, as a string", async () => {
    const type = await get("/v1/vms/data-centers/black-mesa/machine_types/standard");
    expect(type).toMatchObject({ maxVcpuPerGpu: "Infinity", gpuModel: "", gpuModelId: "" });
  });

  test("longer commitments cost less", async () => {
    const { prices } = await get("/v1/vms/data-centers/no-luster-1/machine_types/epyc-rome-rtx-a5000");
    const values = prices.map(({ gpuPriceHr }: { gpuPriceHr: { value: string } }) => Number(gpuPriceHr.value));
    expect(values).toHaveLength(COMMITMENTS.length);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  test("images and GPU models", async () => {
    const { images } = await get("/v1/vms/public-images");
    expect(images[0]).toMatchObject({ id: "alpine-linux-319", sizeGib: 1 });
    const { gpuModels } = await get("/v1/vms/gpu-models");
    expect(gpuModels).toContainEqual({
      id: "nvidia-rtx-a5000",
      modelName: "RTX A5000",
      vendorName: "NVIDIA",
      memoryGib: 24,
    });
  });

  test("a machine type that is not offered there is NOT_FOUND", async () => {
    expect(await get("/v1/vms/data-centers/gb-london-1/machine_types/standard")).toMatchObject({ code: 5 });
  });
});

describe("hangs together", () => {
  test("every row's data center and GPU model exist, and no row is there twice", () => {
    const dataCenters = CATALOGUE.dataCenters.map(({ id }) => id);
    const models = ["", ...CATALOGUE.gpuModels.map(({ id }) => id)];
    for (const { dataCenterId, gpuModelId } of CATALOGUE.vmMachineTypes) {
      expect(dataCenters).toContain(dataCenterId);
      expect(models).toContain(gpuModelId);
    }
    const keys = CATALOGUE.vmMachineTypes.map(({ dataCenterId, id }) => `${dataCenterId}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("an empty host has room for the largest VM that the ratios allow", () => {
    for (const {
      capacity,
      vcpusPerMemoryGib: [min, max],
    } of CATALOGUE.vmMachineTypes) {
      const { vcpus, memoryGib } = capacity.largest;
      expect(vcpus).toBeGreaterThanOrEqual(Math.floor(memoryGib * min));
      expect(vcpus).toBeLessThanOrEqual(memoryGib * max);
    }
  });
});
