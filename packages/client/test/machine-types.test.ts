import type { MachineType } from "@cudo-compute/types";
import { describe, expect, it } from "vitest";
import { recordingClient } from "./support/recording-client.ts";

const type = (id: string, dataCenterId: string, gpuModelId: string, machinesFree: number): MachineType => ({
  id,
  dataCenterId,
  gpuModelId,
  machinesFree,
  architecture: "x86_64",
  cpuModel: "EPYC",
  cpuCores: 64,
  cpuSpeedMhz: 2400,
  memoryGib: 512,
  gpus: gpuModelId === "" ? 0 : 8,
  disks: 2,
  diskSizeGib: 1000,
  networkType: "ETHERNET",
  prices: [],
});

const machineTypes = [
  type("h100-x8", "gb-1", "nvidia-h100", 2),
  type("h100-x8", "no-1", "nvidia-h100", 0),
  type("epyc", "gb-1", "", 5),
];
const catalogue = () => recordingClient(() => ({ machineTypes, totalCount: 3, pageNumber: 1, pageSize: 10 }));
const names = (types: readonly MachineType[]) => types.map(({ id, dataCenterId }) => `${id}@${dataCenterId}`);

describe.each(["bareMetal", "cluster"] as const)("%s machine types", (kind) => {
  it.each([
    [{}, ["h100-x8@gb-1", "h100-x8@no-1", "epyc@gb-1"]],
    [{ dataCenterId: "gb-1" }, ["h100-x8@gb-1", "epyc@gb-1"]],
    [{ gpuModelId: "nvidia-h100" }, ["h100-x8@gb-1", "h100-x8@no-1"]],
    [{ gpuModelId: "" }, ["epyc@gb-1"]],
    [{ minMachinesFree: 1 }, ["h100-x8@gb-1", "epyc@gb-1"]],
    [{ dataCenterId: "gb-1", gpuModelId: "nvidia-h100", minMachinesFree: 3 }, []],
  ])("shows what passes %j", async (filter, expected) => {
    const { cudo } = catalogue();
    expect(names(await cudo.machineTypes[kind].list(filter).collect())).toEqual(expected);
  });
});

describe("one bare-metal machine type", () => {
  it("is picked from the list by both of its ids", async () => {
    const { cudo } = catalogue();
    const found = await cudo.machineTypes.bareMetal.get({ dataCenterId: "no-1", machineTypeId: "h100-x8" });
    expect(found).toEqual(machineTypes[1]);
  });

  it("is picked from a project's own prices", async () => {
    const { cudo, sent } = catalogue();
    await cudo.machineTypes.bareMetal.get({ dataCenterId: "gb-1", machineTypeId: "epyc", projectId: "p2" });
    expect(sent[0]?.target).toBe("/v1/machines-types?projectId=p2");
  });

  it("is NOT_FOUND when no data center or no type has that id", async () => {
    const { cudo } = catalogue();
    const getting = cudo.machineTypes.bareMetal.get({ dataCenterId: "no-1", machineTypeId: "epyc" });
    await expect(getting).rejects.toMatchObject({
      code: "NOT_FOUND",
      operation: "ListMachineTypes",
      message: expect.stringContaining("epyc in no-1"),
    });
  });
});

describe("one data center", () => {
  const dataCenters = [{ id: "gb-1" }, { id: "no-1" }];

  it("is picked from the list", async () => {
    const { cudo } = recordingClient(() => ({ dataCenters }));
    expect(await cudo.dataCenters.get("no-1")).toEqual({ id: "no-1" });
  });

  it("is NOT_FOUND when there is none with that id", async () => {
    const { cudo } = recordingClient(() => ({ dataCenters }));
    await expect(cudo.dataCenters.get("se-1")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
