import { once } from "node:events";
import { get } from "node:http";
import { expect, test } from "vitest";
import worker from "../src/worker/worker.ts";
import { type Stage, stage } from "./support/program.ts";

/** Only to end what hangs: a program takes its time to start on a busy machine. */
const PATIENCE = { timeout: 30_000 };

async function served(on: Stage, file: string) {
  const program = on.start(file);
  const [, url = ""] = await program.printed(/listening on (http:\S+)/);
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(url + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const text = await response.text();
    return { status: response.status, answer: text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : text };
  };
  return { ...program, url, call };
}

test("express: a visitor's VM, from order to end", async () => {
  await using on = await stage();
  const { call, child, ended } = await served(on, "src/express/server.ts");
  expect(await call("GET", "/vms")).toEqual({ status: 200, answer: [] });
  expect(await call("POST", "/vms", { name: "web-1" })).toEqual({
    status: 202,
    answer: { id: "web-1", state: "PENDING" },
  });
  await on.cudo.project("demo").vms.waitFor("web-1", "ACTIVE");
  expect(await call("GET", "/vms")).toMatchObject({ answer: [{ id: "web-1", state: "ACTIVE" }] });
  expect(await call("DELETE", "/vms/web-1")).toMatchObject({ status: 202 });
  await on.cudo.project("demo").vms.waitFor("web-1", "DELETED");
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, err: "" });
});

test("express: what is refused becomes an HTTP answer, and the key stays inside", async () => {
  await using on = await stage();
  const { call, child, ended } = await served(on, "src/express/server.ts");
  expect(await call("DELETE", "/vms/nobody")).toMatchObject({ status: 404 });
  expect(await call("POST", "/vms", { name: "Not An Id" })).toMatchObject({ status: 400 });
  on.emulator.faults.add({ operation: "ListVMs", error: { code: "UNAUTHENTICATED" } });
  expect(await call("GET", "/vms")).toEqual({ status: 502, answer: { error: "the cloud could not be asked" } });
  child.kill("SIGTERM");
  const { err } = await ended;
  expect(err).toContain("UNAUTHENTICATED");
  expect(err).not.toContain(on.emulator.apiKey);
});

test("express: a visitor who goes away ends the call", async () => {
  await using on = await stage();
  const { url, child, ended } = await served(on, "src/express/server.ts");
  on.emulator.faults.add({ operation: "ListVMs", body: "stall" });
  // Not fetch: after an abort it opens another connection, for which the server would wait.
  const visit = get(`${url}/vms`, { agent: false });
  const gone = once(visit, "error");
  await expect.poll(() => on.emulator.journal.entries({ operation: "ListVMs" }).length, PATIENCE).toBe(1);
  visit.destroy(new Error("enough"));
  expect(await gone).toEqual([new Error("enough")]);
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, err: "" }); // a call that still hung would keep it alive
  expect(on.emulator.journal.entries({ operation: "ListVMs" })).toHaveLength(1);
});

test("worker: its handler, called as the runtime calls it", async () => {
  await using on = await stage();
  const { emulator, cudo } = on;
  const { url } = await emulator.listen();
  const env = { CUDO_API_KEY: emulator.apiKey, CUDO_PROJECT_ID: "demo", CUDO_API_URL: url };
  const get = async (path: string) => {
    const response = await worker.fetch(new Request(`https://edge.example${path}`), env);
    return { status: response.status, answer: (await response.json()) as unknown };
  };
  const gpus = await get("/gpus");
  expect(gpus.answer).toHaveLength(5);
  expect(gpus).toMatchObject({
    status: 200,
    answer: [{ gpuModel: "RTX A4000", dataCenterId: "gb-bournemouth-1" }, {}, {}, {}, {}],
  });
  expect(await get("/vms")).toEqual({ status: 200, answer: [] });
  expect(await get("/")).toMatchObject({ status: 404 });
  emulator.faults.add({ operation: "ListVMs", error: { code: "PERMISSION_DENIED" } });
  expect(await get("/vms")).toEqual({ status: 502, answer: { error: "api", operation: "ListVMs" } });
  await cudo.close();
});

test("worker: served by Node", async () => {
  await using on = await stage();
  const { call, child, ended } = await served(on, "src/worker/main.ts");
  expect(await call("GET", "/vms")).toEqual({ status: 200, answer: [] });
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, err: "" });
});
