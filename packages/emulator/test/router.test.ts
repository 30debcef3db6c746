import { operations } from "@cudo-compute/types/operations";
import { describe, expect, test } from "vitest";
import { createRouter } from "../src/http/router.ts";

const route = createRouter(operations);

describe("every operation of the table", () => {
  test.each(Object.entries(operations))("%s is found by its own path", (operationId, { method, path }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const concrete = path.replace(/\{(\w+)\}/g, (_, name: string) => `a-${name}`);
    expect(route(method, concrete)).toEqual({
      kind: "operation",
      operationId,
      path: Object.fromEntries(names.map((name) => [name, `a-${name}`])),
    });
  });
});

describe("a path with a choice", () => {
  test("prefers a fixed segment to a parameter", () => {
    expect(route("GET", "/v1/billing-accounts/invoices/outstanding")).toMatchObject({
      operationId: "ListOutstandingInvoices",
    });
  });

  test("goes back to the parameter where the fixed segment leads nowhere", () => {
    expect(route("GET", "/v1/billing-accounts/invoices/projects")).toMatchObject({
      operationId: "ListBillingAccountProjects",
      path: { billingAccountId: "invoices" },
    });
  });

  test("splits a custom verb at the last colon", () => {
    expect(route("POST", "/v1/projects/p/cluster-machines/a:b:reboot")).toMatchObject({
      operationId: "RebootClusterMachine",
      path: { id: "a:b" },
    });
  });

  test("takes a colon before an unknown verb as part of the id", () => {
    expect(route("GET", "/v1/projects/a:b")).toMatchObject({ operationId: "GetProject", path: { projectId: "a:b" } });
  });
});

test("parameters are decoded", () => {
  expect(route("GET", "/v1/projects/a%2Fb%20c")).toMatchObject({ path: { projectId: "a/b c" } });
});

test.each([
  ["GET", "/v1/nothing", "no-route"],
  ["GET", "/", "no-route"],
  ["GET", "/v1/projects/", "no-route"],
  ["GET", "/v1/projects//vms", "no-route"],
  ["PUT", "/v1/projects", "wrong-method"],
  ["HEAD", "/v1/projects", "wrong-method"],
  ["DELETE", "/v1/projects/p/cluster-machines/m:reboot", "operation"],
  ["GET", "/v1/projects/%zz", "malformed"],
])("%s %s is %s", (method, path, kind) => {
  expect(route(method, path).kind).toBe(kind);
});
