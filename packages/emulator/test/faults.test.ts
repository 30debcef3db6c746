import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type Emulator, type FaultRule, FaultRuleError } from "../src/index.ts";
import { bootVm, type Desk, desk, fieldsOf, pollUntil, preconditionsOf, putDisk, VM, VMS, vmBody } from "./support.ts";

const open: Emulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

/** A desk where requests meet the rules. */
const troubled = (...rules: FaultRule[]): Desk => {
  const at = desk();
  for (const rule of rules) at.emulator.faults.add(rule);
  return at;
};
const statuses = async ({ call }: Desk, times: number, path = VMS) => {
  const seen: number[] = [];
  for (let count = 0; count < times; count++) seen.push((await call("GET", path)).status);
  return seen;
};
const UNAVAILABLE = { error: { code: "UNAVAILABLE" } } as const;

describe("which requests meet a rule", () => {
  test("those of its operation, and no others", async () => {
    const at = troubled({ operation: "ListVMs", ...UNAVAILABLE });
    expect(await statuses(at, 2)).toEqual([503, 503]);
    expect(await statuses(at, 1, "/v1/projects")).toEqual([200]);
  });

  test("those of any of its operations", async () => {
    const at = troubled({ operation: ["ListVMs", "ListProjects"], ...UNAVAILABLE });
    expect(await statuses(at, 1)).toEqual([503]);
    expect(await statuses(at, 1, "/v1/projects")).toEqual([503]);
  });

  test.each([
    ["GET /v1/projects/*/vms", 503],
    ["/v1/projects/{projectId}/vms", 503],
    ["/v1/**", 503],
    ["POST /v1/projects/*/vms", 200],
    ["/v1/projects/*", 200],
    ["/v1/projects/demo.vms", 200],
  ])("those of its route: %s", async (route, status) => {
    expect(await statuses(troubled({ route, ...UNAVAILABLE }), 1)).toEqual([status]);
  });

  test("all, unknown routes included, without operation and route", async () => {
    expect(await statuses(troubled(UNAVAILABLE), 1, "/nothing")).toEqual([503]);
  });

  test("so many, after so many", async () => {
    const at = troubled({ operation: "ListVMs", after: 1, count: 2, ...UNAVAILABLE });
    expect(await statuses(at, 5)).toEqual([200, 503, 503, 200, 200]);
  });

  test("by chance, which follows from the seed and leaves ids alone", async () => {
    const rule: FaultRule = { operation: "ListVMs", probability: 0.5, ...UNAVAILABLE };
    const first = await statuses(troubled(rule), 40);
    expect(await statuses(troubled(rule), 40)).toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 503]));
    const [calm, rough] = [desk(), troubled(rule)];
    await statuses(rough, 10);
    await Promise.all([calm, rough].map(({ call }) => call("POST", VM, vmBody())));
    const boot = ({ world }: Desk) => world.store.vms.get("demo", "gpu-1")?.bootDiskId;
    expect(boot(rough)).toBe(boot(calm));
  });

  test("the first that is for them", async () => {
    const at = troubled({ operation: "ListVMs", count: 1, html: 403 }, UNAVAILABLE);
    expect((await at.emulator.fetch(`https://x${VMS}`)).status).toBe(403);
    expect(await statuses(at, 1)).toEqual([503]);
  });
});

describe("handles", () => {
  test("count, and take their rule away", async () => {
    const at = desk();
    const fault = at.emulator.faults.add({ operation: "ListVMs", ...UNAVAILABLE });
    await statuses(at, 2);
    expect([fault.hits, at.emulator.faults.list()]).toEqual([2, [fault]]);
    fault.remove();
    fault.remove();
    expect(await statuses(at, 1)).toEqual([200]);
    expect([fault.hits, at.emulator.faults.list()]).toEqual([2, []]);
  });

  test("clear takes all away", async () => {
    const at = troubled(UNAVAILABLE, { html: 403 });
    at.emulator.faults.clear();
    expect(await statuses(at, 1)).toEqual([200]);
  });
});

describe("answers", () => {
  test("errors with typed details and headers", async () => {
    const at = troubled({
      operation: "CreateVM",
      headers: { "Retry-After": "2" },
      error: {
        code: "RESOURCE_EXHAUSTED",
        message: "slow down",
        details: {
          retryDelay: 1500,
          fields: [{ field: "vmId", description: "is odd" }],
          quota: [{ subject: "project/demo", description: "10 VMs" }],
          preconditions: [{ type: "VM_NOT_READY", subject: "vm/a", description: "no" }],
          info: { reason: "RATE", metadata: { limit: "10" } },
        },
      },
    });
    const answer = await at.call("POST", VM, vmBody());
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "2"]);
    expect(answer.body).toMatchObject({ code: 8, message: "slow down" });
    expect(answer.body.details).toContainEqual({
      "@type": "type.googleapis.com/google.rpc.RetryInfo",
      retryDelay: "1.5s",
    });
    expect(answer.body.details).toContainEqual({
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "RATE",
      domain: "compute.cudo.dev",
      metadata: { limit: "10" },
    });
    expect([fieldsOf(answer), preconditionsOf(answer)]).toEqual([["vmId"], expect.arrayContaining(["VM_NOT_READY"])]);
    expect(at.world.store.vms.count("demo")).toBe(0);
  });

  test("an error with another status than its code has", async () => {
    const at = troubled({ error: { code: "FAILED_PRECONDITION", status: 409 } });
    expect((await at.call("GET", VMS)).body.code).toBe(9);
    expect(await statuses(at, 1)).toEqual([409]);
  });

  test("an error after the call was carried out", async () => {
    const at = troubled({ operation: "CreateVM", when: "after", ...UNAVAILABLE });
    expect((await at.call("POST", VM, vmBody())).status).toBe(503);
    expect(at.world.store.vms.count("demo")).toBe(1);
  });

  test("an HTML page", async () => {
    const response = await troubled({ html: 403 }).emulator.fetch(`https://x${VMS}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([403, "text/html"]);
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  test("nothing at all", async () => {
    const response = await troubled({ empty: 502 }).emulator.fetch(`https://x${VMS}`);
    expect([response.status, await response.text()]).toEqual([502, ""]);
  });

  test("an expired token", async () => {
    const { status, headers, body } = await troubled({ token: "expired", count: 1 }).call("GET", VMS);
    expect([status, body.code]).toEqual([401, 16]);
    expect(headers.get("www-authenticate")).toContain('error="invalid_token"');
  });

  test("a Date that is off", async () => {
    const { headers } = await troubled({ dateSkew: -90_000 }).call("GET", VMS);
    expect(headers.get("date")).toBe("Wed, 31 Dec 2025 23:58:30 GMT");
  });
});

describe("pages", () => {
  const listed = async (at: Desk, number: number) => {
    const { body } = await at.call("GET", `/v1/projects/demo/disks?page_number=${number}&pageSize=2`);
    return { ids: body.disks.map(({ id }: { id: string }) => id), total: body.totalCount, number: body.pageNumber };
  };
  const withDisks = (page: FaultRule["page"]) => {
    const at = troubled({ operation: "ListDisks", page });
    for (const id of ["a", "b", "c", "d", "e"]) putDisk(at, id);
    return at;
  };

  test.each([
    ["repeat", 2, { ids: ["a", "b"], total: 5, number: 2 }],
    ["overlap", 2, { ids: ["b", "c"], total: 6, number: 2 }],
    ["overlap", 3, { ids: ["d", "e"], total: 6, number: 3 }],
    ["gap", 2, { ids: ["d", "e"], total: 4, number: 2 }],
    ["gap", 3, { ids: [], total: 4, number: 3 }],
  ] as const)("%s on page %d", async (page, number, expected) => {
    expect(await listed(withDisks(page), number)).toEqual(expected);
  });

  test("the first is right", async () => {
    expect(await listed(withDisks("repeat"), 1)).toEqual({ ids: ["a", "b"], total: 5, number: 1 });
  });

  test("a list by token leads to the same token again", async () => {
    const at = troubled({ operation: "ListProjects", page: "repeat" });
    const { body: account } = await at.call("GET", "/v1/projects/demo");
    for (const id of ["b", "c"]) {
      await at.call("POST", "/v1/projects", { id, billingAccountId: account.billingAccountId });
    }
    const { body: first } = await at.call("GET", "/v1/projects?pageSize=1");
    const { body: second } = await at.call("GET", `/v1/projects?pageSize=1&pageToken=${first.pageToken}`);
    expect(second).toEqual(first);
  });
});

describe("outcomes", () => {
  test("a VM that ends FAILED", async () => {
    const at = troubled({ operation: "CreateVM", count: 1, outcome: "fail" });
    expect(await bootVm(at, {}, "FAILED")).toEqual(["PENDING", "FAILED"]);
    expect(await bootVm(at, { vmId: "gpu-2" })).toContain("ACTIVE");
  });

  test("a network that never gets ready, and can be deleted", async () => {
    const at = troubled({ operation: "CreateNetwork", outcome: "hang" });
    const network = { id: "net", dataCenterId: "gb-bournemouth-1", ipRange: "10.0.0.0/24" };
    await at.call("POST", "/v1/projects/demo/networks", network);
    at.emulator.clock.advance(86_400_000);
    const path = "/v1/projects/demo/networks/net";
    expect((await at.call("GET", path)).body.state).toBe("CREATING");
    await at.call("DELETE", path);
    expect(await pollUntil(at, path, ({ state }) => state, "404")).toEqual(["DELETING", "404"]);
  });

  test("a refused create is not counted as made", async () => {
    const at = troubled({ operation: "CreateVM", outcome: "hang" });
    expect((await at.call("POST", VM, vmBody({ vcpus: 0 }))).status).toBe(400);
    expect((await at.call("POST", VM, vmBody({ validateOnly: true }))).status).toBe(200);
    expect(at.world.store.vms.count("demo")).toBe(0);
  });
});

describe("the connection, in process", () => {
  test.each([
    ["before", 0],
    ["after", 1],
  ] as const)("is reset %s the call", async (when, made) => {
    const { emulator, world } = troubled({ operation: "CreateVM", reset: true, when });
    const headers = { authorization: `Bearer ${emulator.apiKey}` };
    const lost = emulator.fetch(`https://x${VM}`, { method: "POST", headers, body: JSON.stringify(vmBody()) });
    await expect(lost).rejects.toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
    expect(world.store.vms.count("demo")).toBe(made);
  });

  test("stalls after the headers, until the caller gives up", async () => {
    const { emulator } = troubled({ body: "stall" });
    const controller = new AbortController();
    const response = await emulator.fetch("https://x/v1/vms/gpu-models", { signal: controller.signal });
    const reader = response.body?.getReader();
    const chunk = reader?.read();
    controller.abort(new Error("too slow"));
    await expect(chunk).rejects.toThrow("too slow");
  });

  test("ends in the middle of the body", async () => {
    const response = await troubled({ body: "truncate" }).emulator.fetch("https://x/v1/vms/gpu-models");
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    await expect(reader?.read()).rejects.toThrow(TypeError);
  });

  test("is slow, and can be given up", async () => {
    const { emulator } = troubled({ delay: 60_000 });
    await expect(emulator.fetch("https://x/v1/vms/gpu-models", { signal: AbortSignal.timeout(5) })).rejects.toThrow();
  });
});

describe("the connection, over HTTP", () => {
  /** Sends a request over a socket of its own and tells what came until the socket closed or fell silent. */
  async function raw(rule: FaultRule): Promise<{ received: string; error: string | undefined }> {
    const { emulator } = troubled(rule);
    open.push(emulator);
    const { port } = await emulator.listen();
    const socket = connect(port, "127.0.0.1");
    socket.write("GET /v1/vms/gpu-models HTTP/1.1\r\nHost: x\r\n\r\n");
    let received = "";
    return new Promise((resolve) => {
      socket.setEncoding("utf8").on("data", (text: string) => {
        received += text;
        // What comes with a stall ends here. A body would come in the same packet or soon after.
        if (rule.body === "stall") setImmediate(() => resolve({ received, error: undefined }));
      });
      socket.on("error", (error: NodeJS.ErrnoException) => resolve({ received, error: error.code }));
      socket.on("end", () => resolve({ received, error: undefined }));
    });
  }

  test("is really reset", async () => {
    expect(await raw({ reset: true })).toEqual({ received: "", error: "ECONNRESET" });
  });

  test("carries headers alone when it stalls", async () => {
    const { received } = await raw({ body: "stall" });
    expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n(.+\r\n)*content-length: \d{3,}\r\n(.+\r\n)*\r\n$/i);
  });

  test("carries less than it promised when it is cut", async () => {
    const { received } = await raw({ body: "truncate" });
    const [head = "", body = ""] = received.split("\r\n\r\n");
    expect(body.length).toBeGreaterThan(0);
    expect(body.length).toBeLessThan(Number(/content-length: (\d+)/i.exec(head)?.[1]));
  });
});

describe("a rule that makes no sense is refused, field by field", () => {
  test.each([
    [5, "rule must be an object"],
    [{}, "rule does nothing; give it one of error, html"],
    [{ eror: {} }, "eror is not known here"],
    [{ error: { code: "BUSY" } }, "error.code must be one of CANCELLED, UNKNOWN"],
    [{ error: {} }, "error.code is required"],
    [{ error: { code: "ABORTED", status: 42 } }, "error.status must be at least 200"],
    [{ error: { code: "ABORTED", details: { retryDelay: -1 } } }, "error.details.retryDelay must be at least 0"],
    [
      { error: { code: "ABORTED", details: { quota: [{ subject: "a" }] } } },
      "error.details.quota[0].description is required",
    ],
    [{ ...UNAVAILABLE, html: 403 }, "html excludes error"],
    [{ operation: "ListVMs", route: "/v1", html: 403 }, "route excludes operation"],
    [{ operation: "GetVm", html: 403 }, "operation names no operation of the API: GetVm; did you mean GetVM?"],
    [{ operation: ["ListVMs", "Fly"], html: 403 }, "operation[1] names no operation of the API: Fly"],
    [{ operation: "ListVMs", page: "repeat" }, "operation has no pages: ListVMs"],
    [{ operation: "ListProjects", page: "gap" }, 'operation pages by token, which does not shift; use "repeat"'],
    [{ operation: "CreateVolume", outcome: "fail" }, "operation makes nothing that could fail: CreateVolume"],
    [{ probability: 2, html: 403 }, "probability must be at most 1"],
    [{ count: 0, html: 403 }, "count must be at least 1"],
    [{ when: "after", delay: 1 }, "when goes with error, html, empty or reset"],
    [{ route: "vms", html: 403 }, "route must match"],
    [{ reset: false }, "reset must be one of true"],
    [{ html: 403, headers: { "x-a": "1\r\nx-b: 2" } }, "headers.x-a must match"],
    [
      { probability: -1, count: 0, html: 1 },
      "count must be at least 1; probability must be at least 0; html must be at least 200",
    ],
  ])("%j", (rule, message) => {
    const { faults } = desk().emulator;
    let thrown: unknown;
    try {
      faults.add(rule as FaultRule);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(FaultRuleError);
    expect((thrown as Error).message).toContain(message);
    expect((thrown as Error).message).not.toContain("\n");
    expect(faults.list()).toEqual([]);
  });

  test("what is undefined is not there", () => {
    const { faults } = desk().emulator;
    expect(faults.add({ operation: undefined, html: 403, error: undefined }).rule).toEqual({ html: 403 });
  });

  test("the rule is the emulator's own copy", () => {
    const { faults } = desk().emulator;
    const rule = { html: 403 };
    const fault = faults.add(rule);
    rule.html = 200;
    expect(fault.rule.html).toBe(403);
  });
});
