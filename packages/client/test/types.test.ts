import { describe, expectTypeOf, it } from "vitest";
import {
  type Call,
  CudoCompute,
  type Decimal,
  type Disk,
  type Page,
  type Pager,
  type Project,
  type ProjectView,
  type Rule,
  type SearchResult,
  type VM,
  VM_STATES,
} from "../src/index.ts";
import { raw } from "../src/raw.ts";

// Checked by the compiler. Nothing here runs: the functions are only declared.
const cudo = new CudoCompute({ apiKey: null });

describe("what compiles", () => {
  it("names results", () => {
    expectTypeOf(cudo.vms.get).returns.toEqualTypeOf<Call<VM>>();
    expectTypeOf(cudo.disks.list).returns.toEqualTypeOf<Pager<Disk>>();
    expectTypeOf(cudo.disks.create).returns.toEqualTypeOf<Call<void>>();
    expectTypeOf(cudo.search).returns.toEqualTypeOf<Pager<SearchResult>>();
    expectTypeOf(cudo.project).returns.toEqualTypeOf<ProjectView>();
    expectTypeOf(cudo.projects.get).returns.toEqualTypeOf<Call<Project>>();
    expectTypeOf<Awaited<ReturnType<typeof cudo.disks.list>>>().toEqualTypeOf<Page<Disk>>();
    expectTypeOf(VM_STATES).items.toExtend<string>();
  });

  it("says that a resource may be gone only when waiting for that", () => {
    const active = () => cudo.machines.waitFor("m1", "ACTIVE");
    const gone = () => cudo.machines.waitFor("m1", "DELETED");
    expectTypeOf<Awaited<ReturnType<typeof active>>>().not.toBeNullable();
    expectTypeOf<Awaited<ReturnType<typeof gone>>>().extract<undefined>().toEqualTypeOf<undefined>();
  });

  it("sends rules back as they were read", () => {
    const rules: Rule[] = [];
    expectTypeOf(cudo.securityGroups.rules.replace).toBeCallableWith("web", rules);
  });

  it("types raw answers from the specification", () => {
    const get = () =>
      raw(cudo).request("get", "/v1/projects/{projectId}/vms/{id}", { path: { projectId: "p1", id: "v" } });
    expectTypeOf<Awaited<ReturnType<typeof get>>["totalPriceHr"]>().toExtend<Decimal | null>();
  });
});

export const mistakes = {
  construction: () => [
    // @ts-expect-error: misspelt option
    new CudoCompute({ apikey: "k" }),
    // @ts-expect-error: no such level
    new CudoCompute({ logLevel: "verbose" }),
  ],
  bodies: () => [
    // @ts-expect-error: misspelt field
    cudo.disks.create({ id: "d1", dataCenterId: "dc1", sizeGiB: 10 }),
    // @ts-expect-error: missing field
    cudo.networks.create({ id: "n1", dataCenterId: "dc1" }),
    // @ts-expect-error: a power state that does not exist
    cudo.machines.update("m1", { powerState: "REBOOT" }),
    // @ts-expect-error: misspelt field of a rule
    cudo.securityGroups.rules.add("g1", { ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_TCP", port: "80" }),
    // @ts-expect-error: misspelt field
    cudo.billing.accounts.update("b1", { displayname: "ML" }),
    // @ts-expect-error: a mask names fields of the account
    cudo.billing.accounts.update("b1", { updateMask: ["name"] }),
    // @ts-expect-error: amounts are decimals in strings
    cudo.billing.credit.pay("b1", { amount: 50, paymentMethod: "pm1" }),
  ],
  filters: () => [
    // @ts-expect-error: disks have no such filter
    cudo.disks.list({ datacenterId: "dc1" }),
    // @ts-expect-error: the page number is the pager's affair
    cudo.disks.list({ pageNumber: 2 }),
    // @ts-expect-error: misspelt filter
    cudo.machineTypes.bareMetal.list({ gpuModel: "h100" }),
  ],
  identities: () => [
    // @ts-expect-error: users belong to a data center
    cudo.objectStorage.users.get("u1"),
    // @ts-expect-error: misspelt
    cudo.disks.attach("d1", { vm: "gpu-1" }),
  ],
  options: () => [
    // @ts-expect-error: misspelt option
    cudo.vms.get("gpu-1", { timeOut: 5 }),
    // @ts-expect-error: pages are for lists
    cudo.vms.get("gpu-1", { pageSize: 5 }),
    // @ts-expect-error: misspelt option
    cudo.disks.list({}, { pagesize: 5 }),
    // @ts-expect-error: no such state
    cudo.networks.waitFor("n1", "RUNNING"),
    // @ts-expect-error: misspelt option
    cudo.networks.waitFor("n1", "ACTIVE", { onpoll: () => {} }),
  ],
  raw: () => [
    // @ts-expect-error: misspelt path
    raw(cudo).request("get", "/v1/project/{projectId}/vms", { path: { projectId: "p1" } }),
    // @ts-expect-error: no such method on this path
    raw(cudo).request("put", "/v1/projects/{projectId}/vms", { path: { projectId: "p1" } }),
    // @ts-expect-error: the path has parameters
    raw(cudo).request("get", "/v1/projects/{projectId}/vms"),
    // @ts-expect-error: misspelt path parameter
    raw(cudo).request("get", "/v1/projects/{projectId}/vms/{id}", { path: { projectId: "p1", vmId: "v1" } }),
    // @ts-expect-error: one parameter too many
    raw(cudo).request("get", "/v1/projects/{projectId}/vms", { path: { projectId: "p1", id: "v1" } }),
    // @ts-expect-error: misspelt query parameter
    raw(cudo).request("get", "/v1/projects", { query: { pagesize: 5 } }),
    // @ts-expect-error: this operation takes no query
    raw(cudo).request("get", "/v1/auth", { query: { pageSize: 5 } }),
    // @ts-expect-error: this operation takes no body
    raw(cudo).request("get", "/v1/auth", { body: {} }),
    // @ts-expect-error: the body is required
    raw(cudo).request("post", "/v1/projects", {}),
    // @ts-expect-error: misspelt body key
    raw(cudo).request("post", "/v1/projects", { body: { id: "p1", billingAccountID: "b1" } }),
    // @ts-expect-error: misspelt option
    raw(cudo).request("get", "/v1/auth", {}, { timeOut: 5 }),
  ],
};

declare const vm: Parameters<typeof cudo.vms.create>[0];
