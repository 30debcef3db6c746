import type { FaultRule } from "@cudo-compute/emulator";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CudoCompute, type Fetch, isApiError, isCudoError } from "../../src/index.ts";
import { PUBLIC_KEY } from "./story/chapter.ts";
import { DATA_CENTER, desk, networkBody, refusing, vmBody } from "./support.ts";

/** The kinds of operations, by how they may be repeated: for each a call, and the operation that the fault is for. */
const KINDS = {
  read: { operation: "GetVM", call: (cudo) => cudo.vms.get("gpu-1") },
  update: {
    operation: "UpdateVMMetadata",
    call: (cudo) => cudo.vms.updateMetadata("gpu-1", { metadata: { owner: "ada" } }),
  },
  action: { operation: "StopVM", call: (cudo) => cudo.vms.stop("gpu-1") },
  delete: { operation: "DeleteSecurityGroup", call: (cudo) => cudo.securityGroups.delete("web") },
  terminate: { operation: "TerminateVM", call: (cudo) => cudo.vms.terminate("gpu-1") },
  createOwnId: { operation: "CreateVM", call: (cudo) => cudo.vms.create(vmBody({ vmId: "gpu-2" })) },
  createNoId: { operation: "CreateSshKey", call: (cudo) => cudo.sshKeys.create({ publicKey: PUBLIC_KEY }) },
  list: { operation: "ListNetworks", call: (cudo) => cudo.networks.list({ pageSize: 1 }).collect() },
} as const satisfies Record<string, { operation: string; call: (cudo: CudoCompute) => PromiseLike<unknown> }>;

type Kind = keyof typeof KINDS;

/** Each fault, as the emulator makes it; `unsent` is made in front of it. */
const FAULTS = {
  unsent: undefined,
  "reset before": { reset: true },
  "reset after": { reset: true, when: "after" },
  "stalled body": { body: "stall" },
  "truncated body": { body: "truncate" },
  "503": { error: { code: "UNAVAILABLE" } },
  "503 after": { error: { code: "UNAVAILABLE" }, when: "after" },
  "503 Retry-After": { error: { code: "UNAVAILABLE" }, headers: { "retry-after": "2" } },
  "429 RetryInfo": { error: { code: "RESOURCE_EXHAUSTED", details: { retryDelay: 2_000 } } },
  "500": { error: { code: "INTERNAL" } },
  "HTML 403": { html: 403 },
  "empty body": { empty: 200 },
  "page again": { page: "repeat", after: 1 },
} as const satisfies Record<string, FaultRule | undefined>;

/** How a call ended, how many requests it took, and after a plus how many of them were other operations: reads back. */
type Cell = `${string} ${number}` | `${string} ${number}+${number}`;

/**
 * What one fault does to each kind, as the README's "Retries" has it. A state action or a terminate that was carried out
 * unheard is refused when it is repeated, since the VM is no longer in the state that it needs.
 */
const ONCE: Record<keyof typeof FAULTS, Partial<Record<Kind, Cell>>> = {
  unsent: row("ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 3"),
  "reset before": row("ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 2+1", "connection 1", "ok 3"),
  "reset after": row(
    ...["ok 2", "ok 2", "FAILED_PRECONDITION 2", "ok 2", "FAILED_PRECONDITION 2", "ok 1+1", "connection 1", "ok 3"],
  ),
  "stalled body": row(
    ...["ok 2", "ok 2", "FAILED_PRECONDITION 2", "ok 2", "FAILED_PRECONDITION 2", "ok 1+1", "timeout 1", "ok 3"],
  ),
  "truncated body": row(
    ...["ok 2", "ok 2", "FAILED_PRECONDITION 2", "ok 2", "FAILED_PRECONDITION 2", "ok 1+1", "connection 1", "ok 3"],
  ),
  "503": row("ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 2+1", "UNAVAILABLE 1", "ok 3"),
  "503 after": row(
    ...["ok 2", "ok 2", "FAILED_PRECONDITION 2", "ok 2", "FAILED_PRECONDITION 2", "ok 1+1", "UNAVAILABLE 1", "ok 3"],
  ),
  "503 Retry-After": row("ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 3"),
  "429 RetryInfo": row("ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 3"),
  "500": row("ok 2", "ok 2", "ok 2", "ok 2", "ok 2", "ok 2+1", "INTERNAL 1", "ok 3"),
  "HTML 403": row(...Array(8).fill("PERMISSION_DENIED 1")),
  // Where the API answers nothing, an empty answer is as good.
  "empty body": row("decode 1", "decode 1", "ok 1", "ok 1", "ok 1", "decode 1", "decode 1", "decode 1"),
  "page again": { list: "decode 2" },
};

/** What a fault that does not pass does: all attempts are used up where repeating is allowed. */
const FOREVER: typeof ONCE = {
  ...ONCE,
  unsent: row(...Array(8).fill("connection 3")),
  "reset before": row(...Array(5).fill("connection 3"), "connection 3+3", "connection 1", "connection 3"),
  "reset after": row(
    ...["connection 3", "connection 3", "connection 3", "connection 3", "connection 3"],
    ...["ok 1+1", "connection 1", "connection 3"],
  ),
  "stalled body": row(...Array(5).fill("timeout 3"), "ok 1+1", "timeout 1", "timeout 3"),
  "truncated body": row(...Array(5).fill("connection 3"), "ok 1+1", "connection 1", "connection 3"),
  "503": row(...Array(5).fill("UNAVAILABLE 3"), "UNAVAILABLE 3+3", "UNAVAILABLE 1", "UNAVAILABLE 3"),
  "503 after": row(...Array(5).fill("UNAVAILABLE 3"), "ok 1+1", "UNAVAILABLE 1", "UNAVAILABLE 3"),
  "503 Retry-After": row(...Array(8).fill("UNAVAILABLE 3")),
  "429 RetryInfo": row(...Array(8).fill("RESOURCE_EXHAUSTED 3")),
  "500": row(...Array(5).fill("INTERNAL 3"), "INTERNAL 3+3", "INTERNAL 1", "INTERNAL 3"),
};

/** Cells in the order of the kinds. */
function row(...cells: string[]): Partial<Record<Kind, Cell>> {
  return Object.fromEntries(Object.keys(KINDS).map((kind, index) => [kind, cells[index]]));
}

const cases = (table: typeof ONCE) =>
  Object.entries(table).flatMap(([fault, cells]) =>
    Object.entries(cells).map(([kind, cell]) => [fault, kind, cell] as [keyof typeof FAULTS, Kind, Cell]),
  );

const at = desk();
let calm: ReturnType<typeof at.emulator.state.snapshot>;

beforeAll(async () => {
  const { cudo, emulator } = at;
  await cudo.vms.create(vmBody());
  await cudo.vms.waitFor("gpu-1", "ACTIVE");
  await cudo.securityGroups.create({ id: "web", dataCenterId: DATA_CENTER });
  for (const id of ["net-1", "net-2"]) await cudo.networks.create(networkBody(id));
  calm = emulator.state.snapshot();
});

beforeEach(() => {
  at.emulator.faults.clear();
  at.emulator.state.restore(calm);
});

/** Makes a call that meets a fault so many times, and says how it went in the words of the tables. */
async function outcome(fault: keyof typeof FAULTS, kind: Kind, times: number): Promise<string> {
  const { emulator } = at;
  const { operation, call } = KINDS[kind];
  const rule: FaultRule | undefined = FAULTS[fault];
  if (rule) emulator.faults.add({ operation, ...rule, ...(times < 10 && { count: times }) });
  const fetch: Fetch = rule ? emulator.fetch : refusing(times, emulator.fetch);
  at.sent.splice(0);
  const cudo = at.client({ fetch, validate: undefined });
  const end = await Promise.resolve(call(cudo)).then(
    () => "ok",
    (error: unknown) => (isApiError(error) ? error.code : isCudoError(error) ? error.kind : `untyped: ${error}`),
  );
  expect(at.clock.alarms).toBe(0);
  const own = at.sent.filter((name) => name === operation).length;
  const others = at.sent.length - own;
  return `${end} ${own}${others ? `+${others}` : ""}`;
}

const vmIds = () => (at.emulator.state.snapshot().records.vms ?? []).map(([, id]) => id);

describe("a fault that passes", () => {
  test.each(cases(ONCE))("%s × %s: %s", async (fault, kind, cell) => {
    expect(await outcome(fault, kind, 1)).toBe(cell);
    if (kind === "createOwnId") expect(vmIds().includes("gpu-2")).toBe(cell.startsWith("ok"));
  });
});

test("a client that checks answers does not take an empty one for a success", async () => {
  at.emulator.faults.add({ operation: "StopVM", empty: 200 });
  await expect(at.cudo.vms.stop("gpu-1")).rejects.toMatchObject({ kind: "decode" });
});

describe("a fault that stays", () => {
  test.each(cases(FOREVER))("%s × %s: %s", async (fault, kind, cell) => {
    expect(await outcome(fault, kind, 1_000)).toBe(cell);
  });
});

describe("what the service asks for", () => {
  const busy = { error: { code: "UNAVAILABLE" }, headers: { "retry-after": "7" } } as const;
  const delays: number[] = [];
  const cudo = at.client({ hooks: { retry: ({ delay }) => delays.push(delay) } });
  beforeEach(() => delays.splice(0));

  test("is waited in full", async () => {
    at.emulator.faults.add({ ...busy, count: 2 });
    await cudo.vms.get("gpu-1");
    expect(delays).toEqual([7_000, 7_000]);
  });

  test("is the longer of Retry-After and RetryInfo", async () => {
    const error = { code: "RESOURCE_EXHAUSTED", details: { retryDelay: 9_500 } } as const;
    at.emulator.faults.add({ ...busy, error, count: 1 });
    await cudo.vms.get("gpu-1");
    expect(delays).toEqual([9_500]);
  });

  test("is told at once when it is longer than the policy allows", async () => {
    at.emulator.faults.add({ ...busy, headers: { "retry-after": "3600" } });
    const error = { code: "UNAVAILABLE", attempts: 1, details: { retryDelay: 3_600_000 } };
    await expect(cudo.vms.get("gpu-1")).rejects.toMatchObject(error);
    expect(delays).toEqual([]);
  });

  test("fails at once when it is beyond the deadline", async () => {
    at.emulator.faults.add(busy);
    const error = { kind: "timeout", scope: "deadline", attempts: 1 };
    await expect(cudo.vms.get("gpu-1", { deadline: 5_000 })).rejects.toMatchObject(error);
  });
});

test("a web page in place of an answer is named, not shown", async () => {
  at.emulator.faults.add({ html: 403 });
  await expect(at.cudo.vms.get("gpu-1")).rejects.toThrow(/web page \("Access denied"\), probably from a proxy/);
});

test("a create that meets another one's resource says so, after it has looked", async () => {
  const { cudo, emulator } = at;
  await cudo.vms.create(vmBody({ vmId: "gpu-2", vcpus: 8 }));
  emulator.faults.add({ operation: "CreateVM", error: { code: "UNAVAILABLE" } });
  const create = cudo.vms.create(vmBody({ vmId: "gpu-2", vcpus: 4 }));
  await expect(create).rejects.toMatchObject({ code: "ALREADY_EXISTS", message: expect.stringContaining("vcpus") });
});

test("an outage is not amplified: when the budget is used up, calls are made once", async () => {
  at.emulator.faults.add({ error: { code: "UNAVAILABLE" } });
  const cudo = at.client();
  at.sent.splice(0);
  for (let call = 0; call < 30; call++) await expect(cudo.vms.get("gpu-1")).rejects.toMatchObject({ kind: "api" });
  expect(at.sent.length).toBe(30 + 20);
});
