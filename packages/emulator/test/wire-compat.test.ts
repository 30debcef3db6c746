import { type OperationId, operations } from "@cudo-compute/types/operations";
import { describe, expect, test } from "vitest";
import { type Answer, desk, fieldsOf, VM, vmBody } from "./support.ts";
import { OPERATION_IDS, perform, prepare, type Ready, targetOf, VALID_CALLS } from "./walk/calls.ts";
import { bodyFieldsOf, requiredFieldsOf } from "./walk/spec.ts";

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A JSON value with all keys in snake_case. Keys of metadata are data, but have no capitals here. */
function snakeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snake(key), snakeKeys(inner)]));
}

const WITH_BODY = OPERATION_IDS.filter((id) => operations[id].body);
const WITH_QUERY = OPERATION_IDS.filter((id) => Object.keys(VALID_CALLS[id].query ?? {}).length > 0);
const BODYLESS_CHANGES = OPERATION_IDS.filter((id) => operations[id].method !== "GET" && !operations[id].body);
const BODY_NOT_NEEDED = WITH_BODY.filter((id) => requiredFieldsOf(id).length === 0);

/** Makes a valid call with something else in place of its body, as text. */
async function send(id: OperationId, text: string | undefined, headers: Record<string, string> = {}): Promise<Answer> {
  const { at, path, query } = await prepare(VALID_CALLS[id]);
  return at.call(operations[id].method, targetOf(id, path, query), text, headers);
}

/** The answer to a valid call that was changed, and the one to the same call unchanged. */
async function both(id: OperationId, change: (ready: Ready) => Ready): Promise<readonly [Answer, Answer]> {
  return [await perform(id, change(await prepare(VALID_CALLS[id]))), await perform(id, await prepare(VALID_CALLS[id]))];
}

const expectSame = ([changed, plain]: readonly [Answer, Answer]) => {
  expect([changed.status, changed.body]).toEqual([200, plain.body]);
};

describe("what other clients send means the same", () => {
  test.each(WITH_BODY)("snake_case in the body: %s", async (id) =>
    expectSame(await both(id, (ready) => ({ ...ready, body: snakeKeys(ready.body) as Ready["body"] }))),
  );

  test.each(WITH_QUERY)("snake_case in the query: %s", async (id) =>
    expectSame(await both(id, (ready) => ({ ...ready, query: snakeKeys(ready.query) as Ready["query"] }))),
  );

  test.each(WITH_BODY)("keys that nobody knows: %s", async (id) => {
    const unknown = { requestId: "7", nested: { storage_class: "fast" } };
    expectSame(await both(id, (ready) => ({ ...ready, body: { ...unknown, ...ready.body } })));
  });

  test.each(OPERATION_IDS)("query parameters that nobody knows: %s", async (id) =>
    expectSame(await both(id, (ready) => ({ ...ready, query: { ...ready.query, $alt: "json", dataCentre: "x" } }))),
  );

  // In a PATCH, a key that is null asks for something: that its field be emptied.
  test.each(WITH_BODY.filter((id) => operations[id].method !== "PATCH"))(
    "null for what is left out: %s",
    async (id) => {
      const nulls = Object.fromEntries(bodyFieldsOf(id).map(([name]) => [name, null]));
      expectSame(await both(id, (ready) => ({ ...ready, body: { ...nulls, ...ready.body } })));
    },
  );

  test.each(WITH_BODY)("enums by number: %s", async (id) => {
    const enums = new Map(bodyFieldsOf(id).map(([name, schema]) => [name, schema.enum]));
    const numbered = ({ body = {}, ...rest }: Ready): Ready => ({
      ...rest,
      body: Object.fromEntries(
        Object.entries(body).map(([name, value]) => {
          const number = enums.get(name)?.indexOf(String(value)) ?? -1;
          return [name, number < 0 ? value : number];
        }),
      ),
    });
    expectSame(await both(id, numbered));
  });

  test.each(WITH_BODY)("numbers as strings: %s", async (id) => {
    const numbers = new Set(bodyFieldsOf(id).flatMap(([name, { type }]) => (type === "integer" ? [name] : [])));
    const quoted = ({ body = {}, ...rest }: Ready): Ready => ({
      ...rest,
      body: Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, numbers.has(name) ? String(value) : value]),
      ),
    });
    expectSame(await both(id, quoted));
  });
});

describe("a call that needs no body takes any way of having none", () => {
  const JSON_TYPE = { "content-type": "application/json" };
  const ways = [
    ["none at all", undefined, {}],
    ["{}", "{}", JSON_TYPE],
    ["a content type and no body", undefined, JSON_TYPE],
    ["an empty string", "", JSON_TYPE],
    ["white space", " \n", JSON_TYPE],
  ] as const;
  const cases = [...BODYLESS_CHANGES, ...BODY_NOT_NEEDED].flatMap((id) => ways.map((way) => [id, ...way] as const));

  test.each(cases)("%s: %s", async (id, _name, text, headers) => {
    const { status, body } = await send(id, text, headers);
    expect([status, body.message]).toEqual([200, undefined]);
  });

  test.each(BODYLESS_CHANGES)("%s does not read a body that it has no use for", async (id) => {
    expect((await send(id, `{"id": 7, "vmId": ["x"]}`)).status).toBe(200);
  });
});

describe("a body that is no JSON object", () => {
  const bodies = ["{", "[]", "null", "7", '"text"', "{'id': 'x'}", '{"id": "x",}', "<html>", "id=x"];

  test.each(WITH_BODY)("is INVALID_ARGUMENT: %s", async (id) => {
    const { at, path, query } = await prepare(VALID_CALLS[id]);
    for (const text of bodies) {
      const { status, body } = await at.call(operations[id].method, targetOf(id, path, query), text);
      expect([text, status, body.code, body.details]).toEqual([text, 400, 3, []]);
      expect(body.message).toMatch(/^proto: syntax error/);
    }
  });
});

describe("a CreateVM of an old client", () => {
  test.each([
    ["dstack's disk with a class of storage", { boot_disk: { storage_class: "fast", size_gib: 20, id: "boot" } }],
    ["dstack's absent password", { password: null }],
    ["a number for the source of SSH keys", { ssh_key_source: 2 }],
    ["a commitment by number", { commitmentTerm: 0 }],
    ["empty lists and empty text", { nics: null, storageDiskIds: [], password: "", startScript: "", gpus: "1" }],
    ["an unset duration and moment", { ttl: null, expireTime: null }],
    ["false for what is off", { validateOnly: false }],
    ["what has been taken out of the API", { billingAccountId: "x", maxPriceHr: { value: "1" }, bootDiskId: "x" }],
  ])("%s", async (_name, body) => {
    expect((await desk().call("POST", VM, vmBody(body))).body).toMatchObject({ id: "gpu-1", vm: { state: "PENDING" } });
  });

  test("everything that is wrong comes back at once", async () => {
    const wrong = { vmId: "No_Good", vcpus: 1.5, memoryGib: "much", sshKeySource: 99, nics: {}, password: "short" };
    const answer = await desk().call("POST", VM, vmBody(wrong));
    expect([answer.status, answer.body.code]).toEqual([400, 3]);
    expect(fieldsOf(answer).sort()).toEqual(Object.keys(wrong).sort());
  });
});

describe("paths", () => {
  test.each(OPERATION_IDS.filter((id) => operations[id].path.includes(":")))(
    "%s is found by its verb alone",
    async (id) => {
      const { at, path } = await prepare(VALID_CALLS[id]);
      const target = targetOf(id, path, {});
      expect((await at.call("PUT", target)).body).toEqual({ code: 12, message: "Method Not Allowed", details: [] });
      const other = await at.call(operations[id].method, `${target}-nothing`);
      expect([other.status, other.body.code]).toBeOneOf([
        [404, 5],
        [501, 12],
      ]);
    },
  );

  test.each([
    "/",
    "/v1",
    "/v1/",
    "/v2/projects",
    "/v1/projects/",
    "/v1//projects",
    "/v1/projects/demo/vms/",
    "/v1/Projects",
  ])("%s is nowhere", async (path) => {
    const { status, body } = await desk().call("GET", path);
    expect([status, body]).toEqual([404, { code: 5, message: "Not Found", details: [] }]);
  });

  test("an id may be percent-encoded", async () => {
    expect((await desk().call("GET", "/v1/projects/%64emo")).body.id).toBe("demo");
  });
});

describe("numbers that JSON has no numbers for", () => {
  test("a type without GPUs takes any number of vCPUs for each", async () => {
    const { machineTypes } = (await desk().call("GET", "/v1/vms/machine-types")).body;
    const plain = machineTypes.filter(({ gpuModelId }: { gpuModelId: string }) => gpuModelId === "");
    expect(plain.length).toBeGreaterThan(0);
    for (const { maxVcpuPerGpu } of plain) expect(maxVcpuPerGpu).toBe("Infinity");
  });

  test.each([
    ["GetObjectStorageBucket", "objectCount", "3"],
    ["GetObjectStorageBucket", "sizeBytes", "1099511627776"],
  ] as const)("%s has %s as text", async (id, field, value) => {
    expect((await perform(id, await prepare(VALID_CALLS[id]))).body[field]).toBe(value);
  });

  test("an invoice has its cents and seconds as text", async () => {
    const { invoices } = (await perform("ListInvoices", await prepare(VALID_CALLS.ListInvoices))).body;
    for (const field of ["total", "amountDue", "created", "dueDate", "periodStart", "paidDate"]) {
      expect(invoices[0][field]).toMatch(/^\d+$/);
    }
  });
});

test.each([
  ["GetVM", ["VM"], ["expireTime", "commitmentEndTime"]],
  ["GetVolume", [], ["commitmentEndTime"]],
  ["GetCluster", [], ["commitmentEndTime", "ipoibConfig"]],
  ["GetBillingAccount", [], ["billingAddress", "creditBalanceRecharge", "deleteTime", "hourlySpendLimit", "taxId"]],
  ["ListVMDataCenters", ["dataCenters", "9"], ["objectStorageGibPriceHr"]],
] as const)("%s has null for messages that are not set", async (id, steps, fields) => {
  let { body } = await perform(id, await prepare(VALID_CALLS[id]));
  for (const step of steps) body = body[step];
  expect(fields.map((field) => [field, body[field]])).toEqual(fields.map((field) => [field, null]));
});
