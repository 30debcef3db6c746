import { Agent, request } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Layer } from "../src/http/pipeline.ts";
import { createEmulator, type Emulator } from "../src/index.ts";
import type { Delivery } from "../src/wire/message.ts";
import { desk, VM, vmBody } from "./support.ts";

const open: Emulator[] = [];
const opened = (emulator: Emulator): Emulator => {
  open.push(emulator);
  return emulator;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

const PROJECTS = "https://rest.compute.cudo.org/v1/projects";
const bearer = ({ apiKey }: Emulator) => ({ authorization: `Bearer ${apiKey}` });
const delivered =
  (delivery: Delivery): Layer =>
  (_, next) => ({ ...next(), delivery });

describe("in process", () => {
  test("takes a string, a URL or a Request", async () => {
    const { fetch, ...emulator } = createEmulator();
    const headers = bearer(emulator as Emulator);
    for (const input of [PROJECTS, new URL(PROJECTS)]) {
      const response = await fetch(input, { headers });
      expect([response.status, response.url]).toEqual([200, PROJECTS]);
    }
    expect((await fetch(new Request(PROJECTS, { headers }))).ok).toBe(true);
  });

  test("an abort before or during the call rejects with its reason", async () => {
    const { emulator } = desk({}, [delivered({ delay: 60_000 })]);
    const reason = new Error("enough");
    await expect(emulator.fetch(PROJECTS, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const pending = emulator.fetch(PROJECTS, { signal: controller.signal });
    setImmediate(() => controller.abort(reason));
    await expect(pending).rejects.toBe(reason);
  });

  test("an aborted create has made nothing", async () => {
    const at = desk();
    const body = JSON.stringify(vmBody());
    const init = { method: "POST", body, headers: bearer(at.emulator), signal: AbortSignal.abort() };
    await expect(at.emulator.fetch(`https://x${VM}`, init)).rejects.toThrow();
    expect([...at.world.store.vms.all()]).toEqual([]);
  });

  test("a reset fails as fetch does, after the call was served", async () => {
    const at = desk({}, [delivered({ cut: "reset" })]);
    const body = JSON.stringify(vmBody());
    const lost = at.emulator.fetch(`https://x${VM}`, { method: "POST", body, headers: bearer(at.emulator) });
    await expect(lost).rejects.toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
    expect([...at.world.store.vms.all()]).toHaveLength(1);
  });

  test("a truncated body breaks off, a stalled one waits for the abort", async () => {
    const truncated = desk({}, [delivered({ cut: "truncate" })]).emulator;
    await expect((await truncated.fetch(PROJECTS)).text()).rejects.toThrow(TypeError);
    const stalled = desk({}, [delivered({ cut: "stall" })]).emulator;
    const controller = new AbortController();
    const response = await stalled.fetch(PROJECTS, { signal: controller.signal });
    const text = response.text();
    controller.abort(new Error("too slow"));
    await expect(text).rejects.toThrow("too slow");
  });
});

describe("over HTTP", () => {
  test("serves the same memory as in process", async () => {
    const at = desk();
    const { url } = await opened(at.emulator).listen();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const headers = { ...bearer(at.emulator), "content-type": "application/json" };
    const response = await fetch(url + VM, { method: "POST", headers, body: JSON.stringify(vmBody()) });
    expect(response.status).toBe(200);
    expect((await at.call("GET", "/v1/projects/demo/count-vms")).body).toEqual({ count: 1 });
  });

  test("POST with a JSON content type and no body is an empty request", async () => {
    const { emulator, call } = desk();
    await call("POST", VM, vmBody());
    const { url } = await opened(emulator).listen();
    const headers = { ...bearer(emulator), "content-type": "application/json" };
    const response = await fetch(`${url}/v1/projects/demo/vms/gpu-1/terminate`, { method: "POST", headers });
    expect([response.status, await response.json()]).toEqual([200, {}]);
  });

  test("HEAD and OPTIONS have no body", async () => {
    const { url } = await opened(createEmulator()).listen();
    const head = await fetch(`${url}/v1/projects`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([501, ""]);
    const options = await fetch(`${url}/v1/projects`, { method: "OPTIONS" });
    expect([options.status, options.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
  });

  test("a connection is used again, and closing frees the port at once", async () => {
    const emulator = opened(createEmulator());
    const { port, close } = await emulator.listen();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const get = () =>
      new Promise<boolean>((resolve, reject) => {
        const sent = request({ port, host: "127.0.0.1", path: "/v1/vms/gpu-models", agent }, (response) => {
          response.resume().on("end", () => resolve(sent.reusedSocket));
        });
        sent.on("error", reject).end();
      });
    expect([await get(), await get()]).toEqual([false, true]);
    await close();
    await close();
    await expect(get()).rejects.toThrow();
    agent.destroy();
  });

  test("closing does not wait for a client that says nothing", async () => {
    const { port, close } = await opened(createEmulator()).listen();
    const socket = connect(port, "127.0.0.1");
    await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
    const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    socket.on("error", () => {});
    await close();
    await ended;
  });

  test("a taken port rejects", async () => {
    const { port } = await opened(createEmulator()).listen();
    await expect(opened(createEmulator()).listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test.each(["reset", "truncate"] as const)("%s breaks the connection", async (cut) => {
    const { emulator } = desk({}, [delivered({ cut })]);
    const { url } = await opened(emulator).listen();
    await expect(fetch(`${url}/v1/projects`).then((response) => response.text())).rejects.toThrow(TypeError);
  });

  test("a stalled body is silent until the client gives up", async () => {
    const { emulator } = desk({}, [delivered({ cut: "stall" })]);
    const { url } = await opened(emulator).listen();
    const controller = new AbortController();
    const response = await fetch(`${url}/v1/projects`, { signal: controller.signal });
    const text = response.text();
    controller.abort(new Error("too slow"));
    await expect(text).rejects.toThrow("too slow");
  });

  test("leaving the block closes every port", async () => {
    let url: string;
    {
      await using emulator = createEmulator();
      ({ url } = await emulator.listen());
      expect((await fetch(`${url}/v1/vms/gpu-models`)).ok).toBe(true);
    }
    await expect(fetch(url)).rejects.toThrow();
  });
});
