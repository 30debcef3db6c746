import { describe, expect, test } from "vitest";
import { UsageError } from "../src/errors/index.ts";
import type { CudoComputeOptions } from "../src/options.ts";
import { CANARY, json, rejection, wire } from "./support/wire.ts";

const vm = { VM: { id: "gpu-1", state: "ACTIVE" } };
const path = { projectId: "ml-training", id: "gpu-1" };

describe("what is sent", () => {
  test("a read: the address, the credential, no body and no redirects", async () => {
    const { transport, sent } = wire([json(vm)]);
    await expect(transport.call("GetVM", { path })).resolves.toEqual(vm.VM);
    expect(sent[0]).toMatchObject({
      url: "https://rest.compute.cudo.org/v1/projects/ml-training/vms/gpu-1",
      method: "GET",
      redirect: "manual",
    });
    expect(sent[0]).not.toHaveProperty("body");
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: `Bearer ${CANARY}`,
      "user-agent": expect.stringMatching(/^cudo-compute-client\//),
    });
  });

  test("a create: JSON", async () => {
    const { transport, sent } = wire([json({ id: "net-1" })]);
    await transport.call("CreateNetwork", { path: { projectId: "p" }, body: { id: "net-1", ipRange: "10.0.0.0/16" } });
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
    expect(sent[0]?.body).toBe('{"id":"net-1","ipRange":"10.0.0.0/16"}');
  });

  test("headers of the client, then of the call; null removes", async () => {
    const { transport, sent } = wire([json(vm)], { headers: { "x-team": "ml", "x-trace": "client" } });
    await transport.call("GetVM", { path }, { headers: { "x-trace": "call", "x-team": null, "x-none": undefined } });
    expect(sent[0]?.headers.get("x-trace")).toBe("call");
    expect(sent[0]?.headers.has("x-team")).toBe(false);
    expect(sent[0]?.headers.has("x-none")).toBe(false);
  });

  test("the program's name goes into the user agent", async () => {
    const appInfo = { name: "trainer", version: "1.2", url: "https://example.com" };
    const { transport, sent } = wire([json(vm)], { appInfo });
    await transport.call("GetVM", { path });
    expect(sent[0]?.headers.get("user-agent")).toMatch(/ trainer\/1\.2 \(\+https:\/\/example\.com\)$/);
  });

  test("a verb after a parameter stays a verb", async () => {
    const { transport, sent } = wire([json({ permissions: [] })]);
    await transport.call("GetProjectPermissions", { path: { projectId: "p:x y" } });
    expect(sent[0]?.url).toBe("https://rest.compute.cudo.org/v1/projects/p%3Ax%20y:list-permissions");
  });
});

describe("mistakes that are caught before anything is sent", () => {
  const refused = async (input: object, operation: "GetVM" | "ListDisks" = "GetVM", options?: object) => {
    const { transport, sent } = wire([]);
    const error = await rejection(transport.call(operation, input, options));
    expect(sent).toHaveLength(0);
    expect(error).toBeInstanceOf(UsageError);
    return error as UsageError;
  };

  test.each([
    ["empty", ""],
    ["this directory", "."],
    ["the directory above", ".."],
    ["the same in disguise", "%2e%2E"],
    ["half in disguise", ".%2e"],
    ["another segment", "a/b"],
    ["a segment in disguise", "a%2Fb"],
    ["a backslash", "a\\b"],
    ["a line end", "a\nb"],
    ["a NUL", "a\u0000"],
    ["a DEL", "a\u007f"],
    ["half a surrogate pair", "a\ud800"],
  ])("an id that is %s", async (_, id) => {
    const error = await refused({ path: { projectId: "p", id } });
    expect(error.operation).toBe("GetVM");
    expect(error.message).toContain("path parameter id");
  });

  test("the message draws the path, with a caret under the mistake", async () => {
    const error = await refused({ path: { projectId: "ml", id: "gpu/../1" } });
    expect(error.message.split("\n").slice(1)).toEqual([
      "  /v1/projects/ml/vms/gpu/../1", //
      "                         ^",
    ]);
  });

  test("a parameter that is missing is named and drawn", async () => {
    const error = await refused({ path: { projectId: "ml" } });
    expect(error.message).toMatch(/parameter id is missing:\n {2}\/v1\/projects\/ml\/vms\/\{id\}\n +\^{4}$/);
  });

  test("a number is no id", async () => {
    expect((await refused({ path: { projectId: "p", id: 7 } })).message).toContain("not a string but a number");
  });

  test("a name from Object.prototype is no parameter", async () => {
    expect((await refused({ path: Object.create({ projectId: "p", id: "x" }) })).message).toContain("missing");
  });

  test.each([
    [null],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [{}],
    [new Date(Number.NaN)],
    [[undefined]],
    [10n],
    ["\ud800"],
  ])("a query value the API cannot read: %s", async (value) => {
    const error = await refused({ path: { projectId: "p" }, query: { dataCenterId: value } }, "ListDisks");
    expect(error.message).toContain("query parameter dataCenterId");
  });

  test.each([
    [{ timeout: 0 }, "timeout is 0"],
    [{ timeout: Number.NaN }, "timeout is NaN"],
    [{ deadline: -1 }, "deadline is -1"],
    [{ retry: { attempts: 1.5 } }, "retry.attempts is 1.5"],
  ])("an option out of range: %j", async (options, message) => {
    const error = await refused({ path }, "GetVM", options);
    expect(error.message).toContain(message);
  });

  test("a credential among the headers", async () => {
    const error = await refused({ path }, "GetVM", { headers: { Authorization: `Bearer ${CANARY}` } });
    expect(error.message).toContain("apiKey or auth");
    expect(error.message).not.toContain(CANARY);
  });

  test("a header that cannot be sent is named, its value is not", async () => {
    const error = await refused({ path }, "GetVM", { headers: { "x-note": `${CANARY}\nx` } });
    expect(error.message).toContain("x-note");
    expect(JSON.stringify(error) + error.stack).not.toContain(CANARY);
  });

  test("a body with a cycle", async () => {
    const body: Record<string, unknown> = {};
    body.self = body;
    const { transport } = wire([]);
    await expect(transport.call("CreateVM", { path: { projectId: "p" }, body })).rejects.toThrow(
      "cannot be written as JSON",
    );
  });

  test("an operation that does not exist", async () => {
    const { transport } = wire([]);
    await expect(transport.call("toString" as "GetVM", {})).rejects.toThrow("no operation toString");
  });
});

test("a query: lists repeat the name, dates are ISO, undefined is left out", async () => {
  const { transport, sent } = wire([json({ disks: [] })]);
  const query = { a: ["x", "y&z"], "amount.value": 5, on: true, at: new Date(0), none: undefined };
  await transport.call("ListDisks", { path: { projectId: "p" }, query });
  expect(new URL(sent[0]?.url ?? "").search).toBe(
    "?a=x&a=y%26z&amount.value=5&on=true&at=1970-01-01T00%3A00%3A00.000Z",
  );
});

describe("without a key", () => {
  const keyless: CudoComputeOptions = { apiKey: null };

  test("a call says what to set, and sends nothing", async () => {
    const { transport, sent } = wire([], keyless);
    const error = await rejection(transport.call("GetVM", { path }));
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain("CUDO_API_KEY");
    expect(sent).toHaveLength(0);
  });

  test("public operations go without", async () => {
    const { transport, sent } = wire([json({ machineTypes: [] })], keyless);
    await transport.call("ListClusterMachineTypes", {});
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });
});

describe("fetch", () => {
  test("the global one is looked up at each call, so that test tools can replace it later", async () => {
    const { transport } = wire([], { fetch: undefined });
    const before = globalThis.fetch;
    globalThis.fetch = async () => json(vm);
    try {
      await expect(transport.call("GetVM", { path })).resolves.toEqual(vm.VM);
    } finally {
      globalThis.fetch = before;
    }
  });

  test("none at all is a usage error", async () => {
    const { transport } = wire([], { fetch: "no" as unknown as CudoComputeOptions["fetch"] & {} });
    await expect(transport.call("GetVM", { path })).rejects.toThrow(UsageError);
  });
});
