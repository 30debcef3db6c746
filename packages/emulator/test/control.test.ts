import { afterEach, describe, expect, test } from "vitest";
import type { Emulator, EmulatorOptions } from "../src/index.ts";
import { desk, fieldsOf, VM, VMS, vmBody } from "./support.ts";

const open: Emulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

const CONTROL = "/_emulator";
const controlled = (options: EmulatorOptions = {}) => desk({ control: true, clock: "manual", ...options });

describe("the control paths", () => {
  test("are not there unless they are wanted", async () => {
    expect((await desk().call("GET", `${CONTROL}/health`)).status).toBe(404);
  });

  test("need no credential, and answer as the API does", async () => {
    const { call } = controlled();
    const anonymous = { authorization: "" };
    const time = "2026-01-01T00:00:00Z";
    const health = await call("GET", `${CONTROL}/health`, undefined, anonymous);
    expect(health.body).toEqual({ status: "ok", clock: { mode: "manual", now: Date.parse(time), time } });
    expect((await call("GET", `${CONTROL}/nothing`)).body).toEqual({ code: 5, message: "Not Found", details: [] });
    expect((await call("POST", `${CONTROL}/health`)).status).toBe(501);
    expect((await call("POST", `${CONTROL}/clock/advance`, "{")).body.code).toBe(3);
  });

  test("move the clock", async () => {
    const { call } = controlled();
    await call("POST", VM, vmBody());
    const { body } = await call("POST", `${CONTROL}/clock/advance`, { milliseconds: 60_000 });
    expect(body.time).toBe("2026-01-01T00:01:00Z");
    expect((await call("GET", `${CONTROL}/clock`)).body).toEqual(body);
    expect((await call("GET", `${VMS}/gpu-1`)).body.VM.state).toBe("ACTIVE");
    for (const milliseconds of [-1, "1", undefined]) {
      expect(fieldsOf(await call("POST", `${CONTROL}/clock/advance`, { milliseconds }))).toEqual(["milliseconds"]);
    }
  });

  test("make trouble and end it", async () => {
    const { call } = controlled();
    const rule = { operation: "ListVMs", error: { code: "UNAVAILABLE" } };
    const { body: fault } = await call("POST", `${CONTROL}/faults`, rule);
    expect(fault).toEqual({ id: "fault-1", rule, hits: 0 });
    expect((await call("GET", VMS)).status).toBe(503);
    expect((await call("GET", `${CONTROL}/faults`)).body).toEqual({ faults: [{ ...fault, hits: 1 }] });
    expect((await call("DELETE", `${CONTROL}/faults/fault-1`)).body).toEqual({});
    expect((await call("DELETE", `${CONTROL}/faults/fault-1`)).status).toBe(404);
    await call("POST", `${CONTROL}/faults`, rule);
    await call("DELETE", `${CONTROL}/faults`);
    expect((await call("GET", VMS)).status).toBe(200);
    const refused = await call("POST", `${CONTROL}/faults`, { error: { code: "BUSY" }, delay: -1 });
    expect(fieldsOf(refused).sort()).toEqual(["delay", "error.code"]);
  });

  test("show the journal, which knows nothing of them", async () => {
    const { call } = controlled();
    for (const path of [VMS, "/v1/projects"]) await call("GET", path);
    const { body } = await call("GET", `${CONTROL}/journal?operation=ListVMs`);
    expect(body.entries).toMatchObject([{ operation: "ListVMs", status: 200 }]);
    await call("DELETE", `${CONTROL}/journal`);
    expect((await call("GET", `${CONTROL}/journal`)).body).toEqual({ entries: [] });
  });

  test("save, reset and restore the state", async () => {
    const { call, emulator } = controlled();
    const key = emulator.apiKey;
    await call("POST", VM, vmBody());
    const { body: saved } = await call("GET", `${CONTROL}/state`);
    await call("POST", `${CONTROL}/clock/advance`, { milliseconds: 1000 });
    await call("POST", `${CONTROL}/state/reset`);
    expect((await call("GET", VMS)).body).toEqual({ VMs: [] });
    expect([emulator.apiKey, emulator.clock.now()]).toEqual([key, Date.UTC(2026, 0, 1)]);
    expect((await call("PUT", `${CONTROL}/state`, saved)).status).toBe(200);
    expect((await call("GET", VMS)).body.VMs).toHaveLength(1);
    const { status, body } = await call("PUT", `${CONTROL}/state`, { ...saved, version: 2 });
    expect([status, body.message]).toEqual([400, expect.stringContaining("it has version 2")]);
  });

  test("make keys", async () => {
    const { call } = controlled();
    const { body } = await call("POST", `${CONTROL}/api-keys`, { id: "ci", projectIds: ["none"] });
    const authorization = `Bearer ${body.key}`;
    expect((await call("GET", "/v1/projects", undefined, { authorization })).body.projects).toEqual([]);
    expect(fieldsOf(await call("POST", `${CONTROL}/api-keys`, { projectIds: "demo" }))).toEqual(["projectIds"]);
  });
});

describe("web pages", () => {
  const from = async (origin: string, options: EmulatorOptions, path = `${CONTROL}/state/reset`, method = "POST") =>
    controlled(options).call(method, path, undefined, { origin });

  test("of any origin are kept out by default, though the API lets them in", async () => {
    const { status, headers, body } = await from("http://app.test", {});
    expect([status, headers.get("access-control-allow-origin"), body.code]).toEqual([403, null, 7]);
    const api = await from("http://app.test", {}, "/v1/projects", "GET");
    expect([api.status, api.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
    expect((await from("http://app.test", {}, `${CONTROL}/health`, "OPTIONS")).status).toBe(403);
  });

  test("are let in by the option cors, and only those", async () => {
    const { status, headers } = await from("http://app.test", { cors: "http://app.test" });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([200, "http://app.test"]);
    expect((await from("http://evil.test", { cors: "http://app.test" })).status).toBe(403);
    expect((await from("http://evil.test", { cors: null })).status).toBe(403);
    expect((await from("http://app.test", { cors: "*" })).status).toBe(200);
  });

  test("by a name that was made to lead to this machine are kept out", async () => {
    const { emulator } = controlled();
    open.push(emulator);
    const { url } = await emulator.listen();
    const headers = { "sec-fetch-site": "same-origin" };
    expect((await fetch(`${url}${CONTROL}/health`, { headers })).status).toBe(200);
    const { call } = controlled();
    const rebound = { ...headers, host: "evil.test:8787", authorization: "" };
    const request = { method: "GET", target: `${CONTROL}/health`, headers: rebound, body: "" };
    const { createControl } = await import("../src/control/control.ts");
    expect(createControl(emulator, null)(request)?.status).toBe(403);
    expect((await call("GET", `${CONTROL}/health`)).status).toBe(200);
  });
});
