import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createEmulator, type FaultRule, type Listener, type SavedState } from "@cudo-compute/emulator";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CudoCompute, type Fetch } from "../../src/index.ts";
import { FakeClock, flush } from "../support/fake-clock.ts";
import { DATA_CENTER, heardSignal, networkBody, until, vmBody } from "./support.ts";

/** What a call that is cut short may look at. */
interface Scene {
  readonly cudo: CudoCompute;
  readonly signal: AbortSignal;
  /** Resolves as soon as the call was cut short. */
  readonly cut: Promise<void>;
  /** Says that the moment has come. */
  now(): void;
}

interface Moment {
  readonly fault?: FaultRule;
  /** How many requests the fault lets pass. */
  readonly begin: (scene: Scene) => PromiseLike<unknown>;
  /** What has to be seen before the call is cut short; without it the call says so itself. */
  readonly when?: "asked" | "answered" | "retrying";
}

const read = ({ cudo, signal }: Scene) => cudo.vms.get("gpu-1", { signal });

/** Every moment at which a call can be cut short. The client's time stands still. */
const MOMENTS: Readonly<Record<string, Moment>> = {
  "before the headers": { fault: { operation: "GetVM", delay: 60_000 }, begin: read, when: "asked" },
  "during the body": { fault: { operation: "GetVM", body: "stall" }, begin: read, when: "answered" },
  "before the next attempt": {
    fault: { operation: "GetVM", error: { code: "UNAVAILABLE" }, headers: { "retry-after": "30" } },
    begin: read,
    when: "retrying",
  },
  "while a create is read back": {
    fault: { operation: "GetVM", body: "stall" },
    begin({ cudo, signal }) {
      const retry = { baseDelay: 0 };
      return cudo.vms.create(vmBody({ vmId: "taken-back" }), { signal, retry });
    },
    when: "answered",
  },
  "while a price is looked up": {
    fault: { operation: "GetVMMachineType", body: "stall" },
    begin: ({ cudo, signal }) => cudo.vms.create(vmBody({ vmId: "dear" }), { signal, maxPricePerHour: 1 }),
    when: "answered",
  },
  "between two pages": {
    async begin({ cudo, signal, cut, now }) {
      for await (const _page of cudo.networks.list({ signal, pageSize: 1 }).pages()) {
        now();
        await cut;
      }
    },
  },
  "during the second page": {
    fault: { operation: "ListNetworks", after: 1, body: "stall" },
    async begin({ cudo, signal, now }) {
      const page = await cudo.networks.list({ signal, pageSize: 1 });
      now();
      await page.next();
    },
    when: "answered",
  },
  "during a poll": {
    fault: { operation: "GetVM", body: "stall" },
    begin: ({ cudo, signal }) => cudo.vms.waitFor("gpu-1", "STOPPED", { signal }),
    when: "answered",
  },
  "between two polls": {
    begin: ({ cudo, signal, now }) => cudo.vms.waitFor("gpu-1", "STOPPED", { signal, onPoll: now }),
  },
  "between two looks of a watch": {
    async begin({ cudo, signal, now }) {
      for await (const _change of cudo.disks.watch("data", { signal, onPoll: now }));
    },
  },
  "while rules are changed": {
    fault: { operation: "UpdateSecurityGroup", body: "stall" },
    begin: ({ cudo, signal }) =>
      cudo.securityGroups.rules.add("web", { ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_ALL" }, { signal }),
    when: "answered",
  },
  "between two steps of a cascade": {
    begin: ({ cudo, signal, now }) => cudo.projects.delete("full", { signal, cascade: true, onStep: now }),
  },
};

const emulator = createEmulator({ clock: "manual" });
/** The emulator's connections that have carried a request. Node's fetch opens others ahead, and keeps them for later. */
const open = new Set<unknown>();
const REQUESTS = "http.server.request.start";
const count = (message: unknown) => {
  const { socket } = message as { socket: { once(event: "close", listener: () => void): void } };
  open.add(socket);
  socket.once("close", () => open.delete(socket));
};
let server: Listener;
let calm: SavedState;

beforeAll(async () => {
  subscribe(REQUESTS, count);
  server = await emulator.listen();
  const { fetch, apiKey, projectId } = emulator;
  const cudo = new CudoCompute({ fetch, apiKey, projectId });
  await cudo.vms.create(vmBody());
  await cudo.disks.create({ id: "data", dataCenterId: DATA_CENTER, sizeGib: 10 });
  await cudo.securityGroups.create({ id: "web", dataCenterId: DATA_CENTER });
  for (const id of ["net-1", "net-2"]) await cudo.networks.create(networkBody(id));
  await cudo.projects.create({ id: "full", billingAccountId: emulator.billingAccountId });
  await cudo.project("full").networks.create(networkBody());
  emulator.clock.advance(600_000);
  calm = emulator.state.snapshot();
});

afterAll(async () => {
  unsubscribe(REQUESTS, count);
  await emulator.close();
});

beforeEach(() => {
  emulator.faults.clear();
  emulator.state.restore(calm);
});

/** Brings a call to its moment, cuts it short, and looks at what is left. */
async function cutShort({ fault, begin, when }: Moment, cut: (cudo: CudoCompute, controller: AbortController) => void) {
  // No connection is kept for later, so that every one that is still open belongs to a call.
  const close = { connection: "close" };
  if (fault?.operation === "GetVM" && begin !== read) {
    emulator.faults.add({ operation: "CreateVM", count: 1, when: "after", reset: true });
  }
  if (fault) emulator.faults.add({ ...fault, headers: { ...fault.headers, ...close } });
  emulator.faults.add({ headers: close });
  const { controller, listeners } = heardSignal();
  const clock = new FakeClock();
  const seen = new Set<Moment["when"] | "told">();
  const met = () => emulator.faults.list().find(({ rule }) => rule.operation === fault?.operation)?.hits ?? 0;
  const fetch: Fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init as RequestInit);
    if (met() > 0) seen.add("answered");
    return response;
  };
  const cudo = new CudoCompute({
    fetch,
    apiKey: emulator.apiKey,
    projectId: emulator.projectId,
    baseUrl: server.url,
    clock,
    logLevel: "off",
    hooks: { retry: () => seen.add("retrying") },
  });

  let tell = () => {};
  const over = new Promise<void>((resolve) => {
    tell = resolve;
  });
  let end: unknown = "nothing yet";
  const call = begin({ cudo, signal: controller.signal, cut: over, now: () => seen.add("told") });
  call.then(
    () => {
      end = "success";
    },
    (error) => {
      end = error;
    },
  );
  await until(() => (when === "asked" ? met() > 0 : seen.has(when ?? "told")));
  await flush();
  expect(end).toBe("nothing yet");

  cut(cudo, controller);
  tell();
  await flush(); // No more than what is ready to run: it ends at once.
  const left = { timers: clock.timers, listeners: listeners() };
  await until(() => open.size === 0);
  return { end, left };
}

const NOTHING = { timers: 0, listeners: 0 };

describe("an abort ends a call at once with the caller's reason, and leaves no timer, listener or socket", () => {
  const reason = { why: "the user went away" };

  test.each(Object.entries(MOMENTS))("%s", async (_, moment) => {
    expect(await cutShort(moment, (_cudo, controller) => controller.abort(reason))).toEqual({
      end: reason,
      left: NOTHING,
    });
  });

  test("before anything is sent", async () => {
    const before = emulator.journal.entries().length;
    const { controller, listeners } = heardSignal();
    controller.abort(reason);
    const { signal } = controller;
    const cudo = new CudoCompute({ apiKey: emulator.apiKey, projectId: "demo", baseUrl: server.url });
    const calls = [
      cudo.vms.get("gpu-1", { signal }),
      cudo.networks.list({ signal }),
      cudo.vms.waitFor("gpu-1", "ACTIVE", { signal }),
      cudo.projects.delete("full", { signal, cascade: true }),
    ];
    for (const call of calls) await expect(call).rejects.toBe(reason);
    expect(listeners()).toBe(0);
    expect(emulator.journal.entries()).toHaveLength(before);
  });
});

describe("closing the client ends a call at once, and leaves no timer, listener or socket", () => {
  test.each(Object.entries(MOMENTS))("%s", async (_, moment) => {
    expect(await cutShort(moment, (cudo) => void cudo.close())).toMatchObject({
      end: { kind: "usage", message: expect.stringContaining("closed") },
      left: NOTHING,
    });
  });

  test("at the end of a block", async () => {
    emulator.faults.add({ operation: "GetVM", body: "stall" });
    let call: Promise<unknown>;
    {
      await using cudo = new CudoCompute({ apiKey: emulator.apiKey, projectId: "demo", baseUrl: server.url });
      call = cudo.vms.get("gpu-1");
      call.catch(() => {});
      await until(() => emulator.faults.list()[0]?.hits === 1);
    }
    await expect(call).rejects.toMatchObject({ kind: "usage" });
  });
});
