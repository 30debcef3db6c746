import { describe, expect, test } from "vitest";
import { bootVm, type Desk, desk, fieldsOf, vmBody } from "./support.ts";

const P = "/v1/projects/demo";
const GB = { dataCenterId: "gb-bournemouth-1" };
const find = async ({ call }: Desk, query: string) =>
  (await call("GET", `/v1/resources/search?query=${encodeURIComponent(query)}`)).body.results;

/** One resource of each kind, all with `probe` in their id. */
async function everyKind(): Promise<Desk> {
  const at = desk();
  await at.call("POST", "/v1/projects", { id: "probe-project", billingAccountId: at.emulator.billingAccountId });
  await at.call("POST", "/v1/billing-accounts", { displayName: "Probe", email: "a@example.com" });
  await bootVm(at, { vmId: "probe-vm" });
  await at.call("POST", `${P}/images?vmId=probe-vm&id=probe-image`);
  await at.call("POST", `${P}/disks`, { id: "probe-disk", sizeGib: 1, ...GB });
  await at.call("POST", `${P}/networks`, { id: "probe-net", ipRange: "10.0.0.0/24", ...GB });
  await at.call("POST", `${P}/volumes`, { id: "probe-volume", sizeGib: 1, ...GB });
  const machine = { machineTypeId: "epyc-milan", ...GB };
  await at.call("POST", `${P}/machines`, { id: "probe-machine", os: "ubuntu/noble", ...machine });
  await at.call("POST", `${P}/clusters`, { id: "probe-cluster", machineCount: 1, ...machine });
  return at;
}

describe("search", () => {
  test("finds every kind, and shows each under its own key alone", async () => {
    const results = await find(await everyKind(), "PROBE");
    const kinds = results.map(({ resourceName, resourceType, score, ...shown }: Record<string, unknown>) => {
      expect(Object.keys(shown)).toEqual([resourceType]);
      expect(score).toBeGreaterThan(0);
      return resourceType;
    });
    expect(kinds.sort()).toEqual([
      "billingAccount",
      "cluster",
      "disk",
      "image",
      "machine",
      "network",
      "project",
      "virtualMachine",
      "volume",
    ]);
  });

  test("has the best match in front", async () => {
    const at = desk();
    for (const vmId of ["gpu-10", "gpu-1"]) await at.call("POST", `${P}/vm`, vmBody({ vmId }));
    const results = await find(at, "gpu-1");
    expect(results.map(({ resourceName, score }: Record<string, unknown>) => [resourceName, score])).toEqual([
      ["projects/demo/vms/gpu-1", 1],
      ["projects/demo/vms/gpu-10", 5 / 6],
    ]);
    expect(results[0].virtualMachine).toMatchObject({ id: "gpu-1", vcpus: 4, bootDiskPublicImageId: "ubuntu-2204" });
  });

  test("shows nothing to those who have no role", async () => {
    const at = await everyKind();
    at.world.store.users.set("", "eve", {
      id: "eve",
      emailAddress: "e@example.com",
      firstName: "",
      lastName: "",
      picture: "",
    });
    at.world.store.apiKeys.set("eve", "key1", { id: "key1", userId: "eve", key: "eves", createTime: 0 });
    const { body: list } = await at.call("GET", "/v1/resources/search?query=probe", undefined, {
      authorization: "Bearer eves",
    });
    expect(list).toEqual({ results: [] });
  });

  test("needs something to look for", async () => {
    expect(fieldsOf(await desk().call("GET", "/v1/resources/search"))).toEqual(["query"]);
    expect(await find(desk(), "nothing-like-it")).toEqual([]);
  });
});
