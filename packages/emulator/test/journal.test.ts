import { describe, expect, test } from "vitest";
import { desk, VM, VMS, vmBody } from "./support.ts";

describe("the journal", () => {
  test("tells what was asked, how it was answered, and who asked", async () => {
    const at = desk({ clock: "manual" });
    await at.call("POST", VM, vmBody());
    await at.call("GET", `${VMS}?other=n&other=m`);
    await at.call("GET", "/v1/vms/gpu-models");
    await at.call("PUT", "/nothing", "{");
    const seen = { at: Date.UTC(2026, 0, 1), fault: null, query: {}, body: undefined };
    expect(at.emulator.journal.entries()).toEqual([
      {
        ...seen,
        operation: "CreateVM",
        method: "POST",
        path: VM,
        body: vmBody(),
        status: 200,
        credential: "api-key/emulator",
      },
      {
        ...seen,
        operation: "ListVMs",
        method: "GET",
        path: VMS,
        query: { other: "m" },
        status: 200,
        credential: "api-key/emulator",
      },
      {
        ...seen,
        operation: "ListVMGpuModels",
        method: "GET",
        path: "/v1/vms/gpu-models",
        status: 200,
        credential: null,
      },
      { ...seen, operation: null, method: "PUT", path: "/nothing", status: 404, credential: null },
    ]);
  });

  test("can be asked for one operation, and cleared", async () => {
    const { call, emulator } = desk();
    for (const path of [VMS, "/v1/projects", VMS]) await call("GET", path);
    expect(emulator.journal.entries({ operation: "ListVMs" })).toHaveLength(2);
    emulator.journal.clear();
    expect(emulator.journal.entries()).toEqual([]);
  });

  test("knows a fault that was met, and what became of the request", async () => {
    const { emulator } = desk();
    const { id } = emulator.faults.add({ operation: "ListVMs", reset: true, when: "after" });
    const headers = { authorization: `Bearer ${emulator.apiKey}` };
    await expect(emulator.fetch(`https://x${VMS}`, { headers })).rejects.toThrow();
    expect(emulator.journal.entries()).toMatchObject([{ status: 0, fault: id, credential: "api-key/emulator" }]);
  });

  test("knows that a wrong key is nobody's", async () => {
    const { call, emulator } = desk();
    await call("GET", VMS, undefined, { authorization: "Bearer wrong" });
    expect(emulator.journal.entries()).toMatchObject([{ status: 401, credential: null }]);
  });

  test("holds no secret", async () => {
    const { call, emulator } = desk();
    await call("POST", VM, vmBody({ password: "Canary-1-pw", metadata: { api_key: "canary-2" } }));
    await call("GET", "/v1/projects?token=canary-3");
    const text = JSON.stringify(emulator.journal.entries());
    expect(text).not.toMatch(/canary/i);
    expect(text).not.toContain(emulator.apiKey);
    expect(emulator.journal.entries()[0]?.body).toMatchObject({ vmId: "gpu-1", password: "[redacted]" });
  });

  test("keeps the latest, as many as it may", async () => {
    const { call, emulator } = desk({ journal: 3 });
    for (let count = 0; count < 10; count++) await call("GET", `/v1/projects?pageSize=${count}`);
    expect(emulator.journal.entries().map(({ query }) => query.pageSize)).toEqual(["7", "8", "9"]);
    const none = desk({ journal: 0 });
    await none.call("GET", VMS);
    expect(none.emulator.journal.entries()).toEqual([]);
    expect(() => desk({ journal: -1 })).toThrow(/option journal/);
  });
});
