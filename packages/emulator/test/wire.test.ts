import { operations } from "@cudo-compute/types/operations";
import { describe, expect, test } from "vitest";
import { Contract } from "../src/wire/contract.ts";
import { decodeRequest } from "../src/wire/decode.ts";
import { bootVm, desk, fieldsOf, putNetwork, VM, VMS, vmBody } from "./support.ts";

const BARE = { code: 5, message: "Not Found", details: [] };

describe("routes that lead nowhere", () => {
  test("an unknown path answers as the service was seen to", async () => {
    expect(await desk().call("GET", "/v1/nope")).toMatchObject({ status: 404, body: BARE });
  });

  test("a wrong method on a known path is UNIMPLEMENTED", async () => {
    const { status, body } = await desk().call("PUT", VM, {});
    expect([status, body.code, body.message]).toEqual([501, 12, "Method Not Allowed"]);
  });

  test("a malformed percent-encoding is INVALID_ARGUMENT", async () => {
    expect(await desk().call("GET", "/v1/projects/%zz")).toMatchObject({ status: 400, body: { code: 3 } });
  });

  test("HEAD is answered without a body", async () => {
    expect(await desk().call("HEAD", "/v1/projects")).toMatchObject({ status: 501, body: undefined });
  });
});

describe("credentials", () => {
  test.each([
    ["none", ""],
    ["another scheme", "Basic abc"],
    ["a key that nobody has", "Bearer abc"],
    ["a scheme alone", "Bearer"],
  ])("%s is UNAUTHENTICATED", async (_, authorization) => {
    const { status, body, headers } = await desk().call("GET", "/v1/projects", undefined, { authorization });
    expect([status, body.code]).toEqual([401, 16]);
    expect(headers.get("www-authenticate")).toBe(body.message);
  });

  test("the scheme may be written in small letters", async () => {
    const at = desk();
    const authorization = `bearer ${at.emulator.apiKey}`;
    expect(await at.call("GET", "/v1/projects", undefined, { authorization })).toMatchObject({ status: 200 });
  });

  test("the public catalogue needs none, and minds none", async () => {
    const authorization = "Bearer wrong";
    const answer = await desk().call("GET", "/v1/vms/machine-types", undefined, { authorization });
    expect(answer.status).toBe(200);
  });
});

describe("bodies", () => {
  test("names may be in snake_case, enums numbers, numbers strings, and null is absent", async () => {
    const { status, body } = await desk().call("POST", VM, {
      vm_id: "gpu-1",
      data_center_id: "gb-bournemouth-1",
      machine_type: "epyc-rome-rtx-a4000",
      boot_disk_image_id: "ubuntu-2204",
      boot_disk: { size_gib: "20", storage_class: "fast" },
      vcpus: "4",
      memory_gib: 16,
      gpus: 1,
      ssh_key_source: 3,
      password: null,
      nics: [{ assign_public_ip: true }],
      no_such_key: { at: "all" },
    });
    expect(status).toBe(200);
    expect(body.vm).toMatchObject({ id: "gpu-1", bootDiskSizeGib: 20, sshKeySource: "SSH_KEY_SOURCE_NONE", vcpus: 4 });
  });

  test("an unset optional value is the same as none", async () => {
    const { body } = await desk().call("POST", VM, vmBody({ bootDiskSizeGib: 0, password: "", ttl: "" }));
    expect(body.vm).toMatchObject({ bootDiskSizeGib: 4, expireTime: null });
  });

  test("metadata keeps its keys as they are", async () => {
    const metadata = { snake_case: "1", __proto: "2", "a.b": "3" };
    const { body } = await desk().call("POST", VM, vmBody({ metadata }));
    expect(body.vm.metadata).toEqual(metadata);
  });

  test.each(["", "{}", "  "])("an action takes the body %j", async (text) => {
    const at = desk();
    await bootVm(at);
    expect(await at.call("POST", `${VMS}/gpu-1/reboot`, text, { "content-type": "application/json" })).toMatchObject({
      status: 200,
      body: {},
    });
  });

  test.each(["{", "[]", '"text"', "{'vmId': 1}"])("the body %j is INVALID_ARGUMENT", async (text) => {
    expect(await desk().call("POST", VM, text)).toMatchObject({ status: 400, body: { code: 3 } });
  });

  test("everything that is wrong is named at once", async () => {
    const at = desk();
    putNetwork(at, "net-1");
    const answer = await at.call(
      "POST",
      VM,
      vmBody({ vmId: "Under_score", vcpus: "four", nics: [{ networkId: 7 }], ttl: "7d" }),
    );
    expect(answer).toMatchObject({ status: 400, body: { code: 3 } });
    expect(fieldsOf(answer).sort()).toEqual(["nics[0].networkId", "ttl", "vcpus", "vmId"]);
  });

  test("of two spellings of a key the last one counts", async () => {
    const { body } = await desk().call(
      "POST",
      VM,
      `{"vm_id":"one",${JSON.stringify(vmBody({ vmId: "two" })).slice(1)}`,
    );
    expect(body.id).toBe("two");
  });

  test("a PATCH knows which keys were sent, the null ones too", () => {
    const contract = new Contract("standard");
    const text = JSON.stringify({ size_gib: 5, bogus: null, dataCenterId: null });
    const { presentKeys, body } = decodeRequest(
      contract,
      operations.UpdateVolume,
      { projectId: "p", id: "v" },
      "",
      text,
    );
    expect(presentKeys.has("sizeGib") && presentKeys.has("dataCenterId")).toBe(true);
    expect(body).toEqual({ sizeGib: 5 });
  });
});

describe("query parameters", () => {
  test("names may be in snake_case, unknown ones are ignored", async () => {
    const { body } = await desk().call("GET", "/v1/projects?page_size=7&dataCenterId=x&pageToken=");
    expect(body.pageSize).toBe(7);
  });

  test.each(["pageSize=-1", "pageSize=abc", "pageSize=", "pageSize=1.5", "pageSize=1&pageSize=2"])(
    "%s is INVALID_ARGUMENT",
    async (query) => {
      const answer = await desk().call("GET", `/v1/projects?${query}`);
      expect(answer).toMatchObject({ status: 400, body: { code: 3 } });
      expect(fieldsOf(answer)).toEqual(["pageSize"]);
    },
  );
});

describe("ids that callers choose", () => {
  const of = async (ids: "standard" | "strict" | "lax", vmId: string) =>
    (await desk({ ids }).call("POST", VM, vmBody({ vmId }))).status;

  test.each([
    ["standard", "a".repeat(63), 200],
    ["standard", "a".repeat(64), 400],
    ["standard", "my_disk", 400],
    ["standard", "ends-", 400],
    ["standard", "1st", 400],
    ["strict", "a".repeat(30), 200],
    ["strict", "a".repeat(31), 400],
    ["lax", "My_Disk", 200],
  ] as const)("%s: %s answers %i", async (ids, vmId, status) => {
    expect(await of(ids, vmId)).toBe(status);
  });
});

describe("browsers", () => {
  test("may ask first, without a credential", async () => {
    const { status, headers } = await desk().call("OPTIONS", VM, undefined, {
      authorization: "",
      origin: "http://localhost:3000",
      "access-control-request-headers": "authorization,content-type",
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    expect(headers.get("access-control-allow-methods")).toContain("PATCH");
  });

  test("may read answers and errors", async () => {
    const { headers } = await desk({ cors: "https://app.example" }).call("GET", "/v1/nope");
    expect(headers.get("access-control-allow-origin")).toBe("https://app.example");
    expect(headers.get("vary")).toBe("Origin");
  });

  test("are kept out when cors is null", async () => {
    const { headers } = await desk({ cors: null }).call("GET", "/v1/projects");
    expect(headers.has("access-control-allow-origin")).toBe(false);
  });
});

test("every answer has the emulator's time and an id of its own", async () => {
  const at = desk();
  const first = await at.call("GET", "/v1/projects");
  const second = await at.call("GET", "/v1/projects");
  expect(first.headers.get("date")).toBe("Thu, 01 Jan 2026 00:00:00 GMT");
  expect(first.headers.get("content-type")).toBe("application/json");
  expect(first.headers.get("x-request-id")).not.toBe(second.headers.get("x-request-id"));
});

test("an operation that the emulator lacks is UNIMPLEMENTED, by name", async () => {
  const at = desk();
  const { status, body } = await at.call("GET", "/v1/resources/search?query=x");
  if (status !== 200) expect(body).toMatchObject({ code: 12, message: expect.stringContaining("SearchResources") });
});
