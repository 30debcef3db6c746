import { validators } from "@cudo-compute/validators";
import { beforeEach, describe, expect, test } from "vitest";
import type { Fetch, Page } from "../../src/index.ts";
import { raw } from "../../src/raw.ts";
import { DATA_CENTER, desk, MACHINE_TYPE, networkBody, vmBody } from "./support.ts";

const at = desk();
const { cudo, emulator } = at;

beforeEach(() => {
  emulator.state.reset();
  emulator.faults.clear();
  at.sent.splice(0);
});

describe("withResponse tells of the response", () => {
  test.each([
    ["a resource", "GetVM", () => cudo.vms.get("gpu-1").withResponse()],
    ["nothing", "StopVM", () => cudo.vms.stop("gpu-1").withResponse()],
    [
      "a create",
      "CreateSecurityGroup",
      () => cudo.securityGroups.create({ id: "g", dataCenterId: DATA_CENTER }).withResponse(),
    ],
    [
      "a raw answer",
      "CountVMs",
      () =>
        raw(cudo)
          .request("get", "/v1/projects/{projectId}/count-vms", { path: { projectId: "demo" } })
          .withResponse(),
    ],
    ["a page", "ListVMs", async () => ({ meta: (await cudo.vms.list()).meta })],
  ] as const)("of %s", async (_, operation, call) => {
    await cudo.vms.create(vmBody());
    await cudo.vms.waitFor("gpu-1", "ACTIVE");
    emulator.faults.add({ operation, error: { code: "UNAVAILABLE" }, headers: { "retry-after": "2" }, count: 1 });
    const { meta } = await call();
    expect(meta).toMatchObject({
      operation,
      status: 200,
      attempts: 2,
      requestId: expect.stringMatching(/^emulator-\d+$/),
    });
    expect(meta.elapsed).toBe(2_000);
    expect(meta.headers.get("content-type")).toContain("application/json");
  });

  test("of a failure, in its error", async () => {
    await expect(cudo.vms.get("none").withResponse()).rejects.toMatchObject({
      code: "NOT_FOUND",
      requestId: expect.stringMatching(/^emulator-\d+$/),
    });
  });
});

describe("raw", () => {
  test("gives whole answers, and takes path, query and body", async () => {
    const api = raw(cudo);
    const project = { projectId: "demo" };
    const image = { bootDiskImageId: "ubuntu-2204", machineType: MACHINE_TYPE, dataCenterId: DATA_CENTER };
    const body = { vmId: "gpu-1", ...image, vcpus: 4, memoryGib: 16, gpus: 1 };
    const { vm } = await api.request("post", "/v1/projects/{projectId}/vm", { path: project, body });
    const { VM } = await api.request("get", "/v1/projects/{projectId}/vms/{id}", { path: { ...project, id: "gpu-1" } });
    expect(VM?.id).toBe(vm?.id);
    const query = { dataCenterId: DATA_CENTER, pageSize: 1 };
    const answer = await api.request("get", "/v1/projects/{projectId}/disks", { path: project, query });
    expect(answer).toMatchObject({ totalCount: 1, pageNumber: 1, pageSize: 1 });
  });
});

describe("a cursor can be stored, and gone on from by another client", () => {
  const stored = <T>(page: Page<T>) => JSON.parse(JSON.stringify({ cursor: page.cursor })).cursor;

  test("in a list by number", async () => {
    for (const id of ["a", "b", "c", "d", "e"]) await cudo.networks.create(networkBody(id));
    const page = await cudo.networks.list({ pageSize: 2 });
    const rest = await at
      .client()
      .networks.list({ cursor: stored(page) })
      .collect();
    expect([page.total, ...[...page, ...rest].map(({ id }) => id)]).toEqual([5, "a", "b", "c", "d", "e"]);
  });

  test("in a list by token", async () => {
    for (const id of ["a", "b", "c"]) await cudo.projects.create({ id, billingAccountId: emulator.billingAccountId });
    const page = await cudo.projects.list({ pageSize: 3 });
    const rest = await at
      .client()
      .projects.list({ cursor: stored(page) })
      .collect();
    expect([...page, ...rest].map(({ id }) => id).sort()).toEqual(["a", "b", "c", "demo"]);
  });

  test("in a list by the id of the last item", async () => {
    const { credit } = cudo.billing;
    for (const amount of ["10", "20", "30"])
      await credit.checkout(emulator.billingAccountId, { amount, returnUrl: "https://example.com" });
    const page = await credit.transactions(emulator.billingAccountId, { pageSize: 2 });
    const rest = await at
      .client()
      .billing.credit.transactions(emulator.billingAccountId, { cursor: stored(page) })
      .collect();
    expect([...page, ...rest].map(({ amount }) => Number(amount?.value))).toEqual([30, 20, 10]);
  });

  test("but not in another list", async () => {
    await cudo.networks.create(networkBody("a"));
    await cudo.networks.create(networkBody("b"));
    const { cursor } = await cudo.networks.list({ pageSize: 1 });
    await expect(cudo.disks.list({}, { cursor })).rejects.toMatchObject({ kind: "usage" });
  });
});

describe("a client", () => {
  const CANARY = "canary-key-5f3a9c";

  test.each([
    ["the apiKey option", { apiKey: CANARY }],
    [
      "the vault",
      { apiKey: undefined, auth: { source: "the vault", headers: () => ({ authorization: `Bearer ${CANARY}` }) } },
    ],
  ])("with a wrong key is told where it came from (%s), not what it is", async (source, options) => {
    const error: Error = await at
      .client(options)
      .account.get()
      .then(
        () => new Error("It worked."),
        (reason) => reason,
      );
    expect(error).toMatchObject({ code: "UNAUTHENTICATED", message: expect.stringContaining(`came from ${source}`) });
    expect(error.message + JSON.stringify(error)).not.toContain(CANARY);
  });

  test("without a key can do what is public, and is told before anything else is sent", async () => {
    const stranger = at.client({ apiKey: null });
    expect((await stranger.dataCenters.get("gb-london-1")).id).toBe("gb-london-1");
    at.sent.splice(0);
    await expect(stranger.vms.list()).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("CUDO_API_KEY"),
    });
    expect(at.sent).toEqual([]);
  });

  test("without a project has those of its views, and is told what to do without one", async () => {
    const homeless = at.client({ projectId: null });
    await homeless.project("demo").networks.create(networkBody());
    expect((await homeless.project("demo").networks.list()).items).toHaveLength(1);
    await expect(homeless.networks.list()).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("projectId"),
    });
  });

  test("finds what the service can only list, or says that it is not there", async () => {
    const type = { dataCenterId: DATA_CENTER, machineTypeId: "epyc-milan" };
    expect(await cudo.machineTypes.bareMetal.get(type)).toMatchObject({ id: "epyc-milan" });
    await expect(cudo.machineTypes.bareMetal.get({ ...type, machineTypeId: "none" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(cudo.dataCenters.get("atlantis-1")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("checks a VM without making it", async () => {
    await cudo.vms.validate(vmBody());
    await expect(cudo.vms.validate(vmBody({ vcpus: 95 }))).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      details: { fields: [{ field: "vcpus" }, { field: "vcpus" }] },
    });
    await expect(cudo.vms.create({ ...vmBody(), validateOnly: true })).rejects.toThrow(
      /creates nothing: call validate/,
    );
    expect(await cudo.vms.count()).toBe(0);
  });
});

describe("answers that are not what the API describes", () => {
  /** An older service, say: VMs have numbers for states and no id, and something new besides. */
  const broken: Fetch = async (url, init) => {
    const response = await emulator.fetch(url, init);
    const text = await response.text();
    return new Response(text.replace('"state":"PENDING"', '"state":7,"newField":{"x":1}'), response);
  };

  beforeEach(() => cudo.vms.create(vmBody()));

  test("fail the call, which names the place", async () => {
    await expect(at.client({ fetch: broken }).vms.list()).rejects.toMatchObject({
      kind: "decode",
      message: expect.stringContaining("VMs[0].state should be a string, but is 7"),
      issues: [{ path: "VMs[0].state" }],
    });
  });

  test("are only reported when that is wanted", async () => {
    const warnings: string[] = [];
    const logger = { debug() {}, info() {}, error() {}, warn: (message: string) => warnings.push(message) };
    const validate = { with: validators, mode: "report" } as const;
    const lenient = at.client({ fetch: broken, validate, logger, logLevel: "warn" });
    expect(await lenient.vms.get("gpu-1")).toMatchObject({ state: 7 });
    expect(warnings).toEqual([expect.stringContaining("VM.state should be a string, but is 7")]);
  });

  test("pass when nobody checks", async () => {
    expect(await at.client({ fetch: broken, validate: undefined }).vms.get("gpu-1")).toMatchObject({ state: 7 });
  });

  test("warn of a create that may have been carried out", async () => {
    const create = at.client({ fetch: broken }).vms.create(vmBody({ vmId: "gpu-2" }));
    await expect(create).rejects.toThrow("It may have been carried out");
    expect(await cudo.vms.count()).toBe(2);
  });
});
