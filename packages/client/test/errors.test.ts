import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { ApiError, type CudoError, isApiError, isCudoError, UsageError } from "../src/errors/index.ts";
import { CANARY, failure, json, rejection, wire } from "./support/wire.ts";

const path = { projectId: "ml-training", id: "gpu-1" };

async function apiError(response: Response, options = {}): Promise<ApiError> {
  const { transport } = wire([response], { retry: false, ...options });
  const error = await rejection(transport.call("GetVM", { path }));
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

const type = (name: string) => `type.googleapis.com/google.rpc.${name}`;

describe("the code of a failure", () => {
  test.each<[string, Response, string]>([
    ["a canonical number", failure(404, 5), "NOT_FOUND"],
    ["the number wins over the HTTP status", failure(400, 9), "FAILED_PRECONDITION"],
    ["a number as a string", json({ code: "5" }, 400), "NOT_FOUND"],
    ["an HTTP status in the body", json({ code: 403, message: "no" }, 500), "PERMISSION_DENIED"],
    ["a status name", json({ code: 404, status: "ABORTED" }, 409), "ABORTED"],
    ["a status name nobody knows", json({ code: 8, status: "TEAPOT" }, 418), "RESOURCE_EXHAUSTED"],
    [
      "an error object inside",
      json({ error: { code: 429, status: "RESOURCE_EXHAUSTED", message: "slow" } }, 429),
      "RESOURCE_EXHAUSTED",
    ],
    ["a code of success, which it is not", json({ code: 0, status: "OK" }, 503), "UNAVAILABLE"],
    ["an empty body", new Response(null, { status: 404, headers: { "content-length": "0" } }), "NOT_FOUND"],
    ["an empty body of a strange status", new Response(null, { status: 418 }), "UNKNOWN"],
    ["half a JSON text", new Response('{"code":5,"mess', { status: 502 }), "UNAVAILABLE"],
    ["a web page", new Response("<html><title>Blocked</title></html>", { status: 403 }), "PERMISSION_DENIED"],
    ["a list", json([1], 401), "UNAUTHENTICATED"],
    ["null", json(null, 409), "ALREADY_EXISTS"],
  ])("%s", async (_, response, code) => {
    expect((await apiError(response)).code).toBe(code);
  });
});

describe("what a message says", () => {
  test("the operation, the code, the status and the service's words", async () => {
    const error = await apiError(failure(404, 5, "There is no VM gpu-1.", [], { "x-request-id": "req-7" }));
    expect(error.message).toBe(
      "GetVM: NOT_FOUND (HTTP 404): There is no VM gpu-1. Next: check the ids and the project. [request req-7]",
    );
    expect(error.requestId).toBe("req-7");
    expect(error).toMatchObject({ serviceMessage: "There is no VM gpu-1.", hint: "check the ids and the project" });
    expect(error.toJSON()).toMatchObject({ hint: "check the ids and the project" });
  });

  test("and that the service said nothing, when it did not", async () => {
    const error = await apiError(failure(400, 3, ""));
    expect(error.message).toContain("the service gave no reason");
    expect(error).toMatchObject({ serviceMessage: undefined, hint: undefined });
  });

  test("where a refused credential came from, by name", async () => {
    const error = await apiError(failure(401, 16, "Invalid credentials"));
    expect(error.message).toContain("the credential came from the apiKey option");
  });

  test("which precondition was not met, and how to meet it", async () => {
    const violations = [{ type: "VM_NOT_STOPPED", subject: "vm/gpu-1", description: "The VM is ACTIVE." }];
    const error = await apiError(failure(400, 9, "No.", [{ "@type": type("PreconditionFailure"), violations }]));
    expect(error.message).toContain("stop the VM and wait until it is STOPPED");
    expect(error.reason).toBe("VM_NOT_STOPPED");
    expect(error.details.preconditions).toEqual(violations);
  });

  test("the same when only the words name the precondition", async () => {
    const error = await apiError(failure(400, 9, "failed precondition DISK_IN_USE for disk/d-1"));
    expect(error.reason).toBe("DISK_IN_USE");
    expect(error.message).toContain("detach the disk");
  });

  test("which quota", async () => {
    const violations = [{ subject: "project/ml-training", description: "GPUs: limit 4" }];
    const error = await apiError(failure(429, 8, "Quota exceeded", [{ "@type": type("QuotaFailure"), violations }]));
    expect(error.message).toContain("quota project/ml-training: GPUs: limit 4");
  });

  test("which fields", async () => {
    const fieldViolations = [{ field: "memoryGib", description: "must be at most 64" }];
    const error = await apiError(failure(400, 3, "Bad request", [{ "@type": type("BadRequest"), fieldViolations }]));
    expect(error.message).toContain("memoryGib: must be at most 64");
    expect(error.details.fields).toEqual(fieldViolations);
  });

  test("when to try again", async () => {
    const error = await apiError(failure(429, 8, "Slow down", [], { "retry-after": "120" }));
    expect(error.details.retryDelay).toBe(120_000);
    expect(error.message).toContain("try again in 120 s");
  });

  test("that a web page came from a proxy, without the page", async () => {
    const page = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><p>Ray 1</p></body></html>";
    const error = await apiError(
      new Response(page, { status: 403, headers: { "content-type": "text/html", "cf-ray": "8f-LHR" } }),
    );
    expect(error.message).toContain('a web page ("Just a moment..."), probably from a proxy');
    expect(error.message).not.toContain("<");
    expect(error.body).toBe(page);
    expect(error.requestId).toBe("8f-LHR");
  });
});

test("no hosts can be told from a bad request, though both are INVALID_ARGUMENT", async () => {
  const full = await apiError(failure(400, 3, "There are no hosts available for your specified virtual machine."));
  expect([full.code, full.reason]).toEqual(["INVALID_ARGUMENT", "NO_CAPACITY"]);
  expect(full.message).toContain("another data center");
  const bad = await apiError(failure(400, 3, "vcpus must be at most 100"));
  expect([bad.code, bad.reason]).toEqual(["INVALID_ARGUMENT", undefined]);
});

test("details are read by type, and kept when the type is unknown", async () => {
  const debug = { "@type": type("DebugInfo"), detail: "stack" };
  const error = await apiError(
    failure(503, 14, "Later", [
      { "@type": type("ErrorInfo"), reason: "HOST_DOWN", domain: "compute.cudo.dev", metadata: { host: "h1" } },
      { "@type": type("RetryInfo"), retryDelay: "1.5s" },
      { "@type": type("Help"), links: [{ description: "Status", url: "https://status.example" }] },
      debug,
      null,
      7,
      { "@type": 5 },
      { "@type": "constructor" },
    ]),
  );
  expect(error.details).toEqual({
    info: { reason: "HOST_DOWN", domain: "compute.cudo.dev", metadata: { host: "h1" } },
    retryDelay: 1500,
    fields: [],
    quota: [],
    preconditions: [],
    links: [{ description: "Status", url: "https://status.example" }],
    other: [debug, null, 7, { "@type": 5 }, { "@type": "constructor" }],
  });
  expect(error.reason).toBe("HOST_DOWN");
});

describe("secrets", () => {
  test("an answer that repeats the credential is quoted without it", async () => {
    const escaped = CANARY.replace("c", "\\u0063");
    const body = `{"code":16,"message":"bad key ${CANARY} or ${escaped}, Bearer abc.def","details":[{"@type":"x","seen":"${escaped}"}]}`;
    const error = await apiError(new Response(body, { status: 401, headers: { "x-request-id": CANARY } }));
    const everything = [
      error.message,
      error.body,
      error.stack,
      error.requestId,
      JSON.stringify(error),
      JSON.stringify(error.details),
    ];
    for (const text of everything) expect(text).not.toMatch(/canary-key|abc\.def/);
    expect(error.message).toContain("[redacted]");
  });

  test("a network error that repeats the credential is replaced by a copy without it", async () => {
    const leak = Object.assign(new Error("no match"), { request: { headers: { authorization: `Bearer ${CANARY}` } } });
    const { transport } = wire([leak], { retry: false });
    const error = (await rejection(transport.call("GetVM", { path }))) as CudoError;
    expect(JSON.stringify(error) + JSON.stringify(error.cause) + String(error.cause)).not.toContain(CANARY);
    expect(String(error.cause)).toContain("no match");
  });

  test("a credential that no header can hold is not shown", async () => {
    const auth = { source: "my vault", headers: () => ({ authorization: `Bearer ${CANARY}\n1` }) };
    const { transport, sent } = wire([], { apiKey: undefined, auth });
    const error = (await rejection(transport.call("GetVM", { path }))) as CudoError;
    expect(error.message).toContain("my vault");
    expect(error.stack + JSON.stringify(error) + String(error.cause)).not.toContain(CANARY);
    expect(sent).toHaveLength(0);
  });
});

test("any bytes as an error body become an ApiError with a short, clean message", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(CANARY, `Bearer ${CANARY}`, "<script>", "\u0000\u001b[31m", "\u202e", "é".repeat(3000), "{", '"'),
  );
  const details = fc.array(
    fc.oneof(
      fc.jsonValue(),
      fc.record({
        "@type": fc
          .constantFrom("BadRequest", "QuotaFailure", "PreconditionFailure", "RetryInfo", "ErrorInfo", "Help")
          .map(type),
        violations: fc.array(fc.record({ type: text, subject: text, description: text })),
        fieldViolations: fc.oneof(fc.jsonValue(), fc.array(fc.record({ field: text, description: text }))),
        retryDelay: fc.oneof(text, fc.constantFrom("1s", "-1s", "1e400s", "9".repeat(400))),
        reason: text,
      }),
    ),
  );
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 500 }),
    fc
      .record({ code: fc.oneof(fc.integer(), text), status: text, message: text, details: fc.oneof(details, text) })
      .map((body) => JSON.stringify(body)),
    fc.array(text).map((parts) => parts.join("")),
    fc.constant("[".repeat(20_000)),
  );
  await fc.assert(
    fc.asyncProperty(
      bodies,
      fc.integer({ min: 400, max: 599 }),
      fc.constantFrom("application/json", "text/html", ""),
      async (body, status, contentType) => {
        const error = await apiError(
          new Response(body as BodyInit, { status, headers: { "content-type": contentType } }),
        );
        expect(Buffer.byteLength(error.message)).toBeLessThanOrEqual(2048);
        expect(error.message).not.toMatch(/\p{Cc}|<[a-z/!]/u);
        expect(error.message + JSON.stringify(error) + error.body).not.toContain(CANARY);
      },
    ),
    { numRuns: 200 },
  );
}, 30_000);

describe("guards", () => {
  test("a code narrows the type", async () => {
    const error: unknown = await apiError(failure(404, 5));
    expect(isApiError(error)).toBe(true);
    expect(isApiError(error, "ABORTED", "NOT_FOUND")).toBe(true);
    expect(isApiError(error, "ABORTED")).toBe(false);
    if (isApiError(error, "ABORTED", "NOT_FOUND")) expectTypeOf(error.code).toEqualTypeOf<"ABORTED" | "NOT_FOUND">();
    if (isApiError(error)) expectTypeOf(error.details.retryDelay).toEqualTypeOf<number | undefined>();
  });

  test("an error of another copy of the package is known by its brand", () => {
    const foreign = Object.assign(new Error("x"), {
      [Symbol.for("@cudo-compute/client/error")]: true,
      kind: "api",
      code: "NOT_FOUND",
    });
    expect(isCudoError(foreign) && isApiError(foreign, "NOT_FOUND")).toBe(true);
  });

  test.each([[new Error("x")], [null], [undefined], ["NOT_FOUND"], [{ kind: "api" }]])(
    "%s is none of ours",
    (value) => {
      expect(isCudoError(value) || isApiError(value)).toBe(false);
    },
  );
});

test("no message is longer than 2 KB, nor shows what looks like a token", () => {
  const { message } = new UsageError(`Bearer abcdef ${"é".repeat(5_000)}`);
  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(2048);
  expect(message).toMatch(/^\[redacted\] é+…$/);
});

test("errors have their name in the stack and in JSON", () => {
  const error = new UsageError("projectId is missing.", { operation: "GetVM" });
  expect(error.stack).toMatch(/^UsageError: GetVM: projectId is missing\./);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "UsageError",
    kind: "usage",
    message: "GetVM: projectId is missing.",
    operation: "GetVM",
    attempts: 0,
  });
});
