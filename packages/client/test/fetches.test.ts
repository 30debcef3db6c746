import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { Agent, interceptors } from "undici";
import { afterAll, describe, expect, test } from "vitest";
import type { ConnectionError, DecodeError, TimeoutError } from "../src/errors/index.ts";
import { resolveOptions } from "../src/options/resolve.ts";
import type { CudoComputeOptions, Fetch } from "../src/options.ts";
import { createTransport } from "../src/transport/create-transport.ts";
import { undiciFetch } from "../src/undici.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { serve } from "./support/real-server.ts";
import { CANARY, rejection } from "./support/wire.ts";

const path = { projectId: "p", id: "x" };
const vm = { id: "x", state: "ACTIVE", metadata: { note: "größer" } };
const text = JSON.stringify({ VM: vm });
const JSON_TYPE = { "content-type": "application/json" };
const reason = { why: "the user went away" };

const pool = undiciFetch();
afterAll(() => pool.close());

/** Both ways to send, over the same real sockets: what is true of one is true of the other. */
const FETCHES: readonly (readonly [name: string, fetch: Fetch | undefined])[] = [
  ["the global fetch", undefined],
  ["undiciFetch", pool],
];

/** The moments of an answer: the server stops after one of them. */
const MOMENTS: Readonly<Record<string, (response: ServerResponse, next: () => void) => void>> = {
  "before the headers": (_, next) => next(),
  "after the headers": (response, next) => {
    response.writeHead(200, JSON_TYPE).flushHeaders();
    setImmediate(next);
  },
  "in the middle of the body": (response, next) => {
    response.writeHead(200, JSON_TYPE).write(text.slice(0, 5), () => setImmediate(next));
  },
  "in the middle of a compressed body": (response, next) => {
    response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" });
    response.write(gzipSync(text).subarray(0, 12), () => setImmediate(next));
  },
};

const CODINGS: readonly (readonly [coding: string, encoded: Uint8Array])[] = [
  ["gzip", gzipSync(text)],
  ["x-gzip", gzipSync(text)],
  ["deflate", deflateSync(text)],
  ["deflate", deflateRawSync(text)],
  ["br", brotliCompressSync(text)],
  ["gzip, br", brotliCompressSync(gzipSync(text))],
  ["identity", Buffer.from(text)],
];

describe.each(FETCHES)("over %s", (_, fetch) => {
  const client = (baseUrl: string, options: CudoComputeOptions = {}) =>
    createTransport(resolveOptions({ apiKey: CANARY, baseUrl, fetch, retry: { baseDelay: 0 }, ...options }));

  test("a read arrives with the credential, and its answer with status and headers", async () => {
    await using server = await serve((request, response) => {
      const { authorization = "", accept = "" } = request.headers;
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      response
        .writeHead(200, { ...JSON_TYPE, "x-request-id": "r-1", "x-seen": `${authorization} ${accept}` })
        .end(text);
    });
    const { data, meta } = await client(server.url).call("GetVM", { path }).withResponse();
    expect(data).toEqual(vm);
    expect(meta).toMatchObject({ status: 200, requestId: "r-1", attempts: 1 });
    expect(meta.headers).toBeInstanceOf(Headers);
    expect(meta.headers.get("x-seen")).toBe(`Bearer ${CANARY} application/json`);
    expect(meta.headers.get("set-cookie")).toBe("a=1, b=2");
  });

  test("a body and the query arrive as they were written", async () => {
    await using server = await serve(async (request, response) => {
      let body = "";
      for await (const chunk of request.setEncoding("utf8")) body += chunk;
      response.writeHead(200, JSON_TYPE).end(JSON.stringify({ id: `${request.method} ${request.url} ${body}` }));
    });
    const answer = await client(server.url).call("CreateNetwork", {
      path: { projectId: "p" },
      query: { note: "a&b ü" },
      body: { id: "größer" },
    });
    expect(answer).toEqual({ id: 'POST /v1/projects/p/networks?note=a%26b%20%C3%BC {"id":"größer"}' });
  });

  test("calls one after another share connections", async () => {
    await using server = await serve((_, response) => response.writeHead(200, JSON_TYPE).end(text));
    const transport = client(server.url);
    for (let call = 0; call < 20; call++) await transport.call("GetVM", { path });
    // The connection is handed back a moment after the answer, so the next call may need another.
    expect(server.sockets.made).toBeLessThan(3);
  });

  test.each(CODINGS)("an answer in %s is decoded", async (coding, encoded) => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { ...JSON_TYPE, "content-encoding": coding }).end(encoded);
    });
    await expect(client(server.url).call("GetVM", { path })).resolves.toEqual(vm);
  });

  test("compression is asked for, unless the caller asks for something else", async () => {
    const asked: unknown[] = [];
    await using server = await serve((request, response) => {
      asked.push(request.headers["accept-encoding"]);
      response.writeHead(200, JSON_TYPE).end(text);
    });
    const transport = client(server.url);
    await transport.call("GetVM", { path });
    await transport.call("GetVM", { path }, { headers: { "accept-encoding": "identity" } });
    expect(asked).toEqual([expect.stringContaining("gzip"), "identity"]);
  });

  test("a compressed answer that is damaged broke while it arrived", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end("this is not gzip");
    });
    const error = (await rejection(client(server.url, { retry: false }).call("GetVM", { path }))) as ConnectionError;
    expect(error).toMatchObject({ kind: "connection", sent: true });
    expect(error.message).toContain("broke while the answer arrived");
  });

  test.each([
    ["JSON that is cut off", text.slice(0, 9), {}],
    ["compressed JSON that is cut off", gzipSync(text).subarray(0, 30), { "content-encoding": "gzip" }],
    ["a web page", "<html><title>Bad gateway</title></html>", {}],
    ["an empty body", "", {}],
    ["an empty body that is said to be compressed", "", { "content-encoding": "gzip" }],
  ])("%s is a decode error", async (_, body, headers) => {
    await using server = await serve((_, response) => response.writeHead(200, { ...JSON_TYPE, ...headers }).end(body));
    const error = (await rejection(client(server.url).call("GetVM", { path }))) as DecodeError;
    expect(error).toMatchObject({ kind: "decode", status: 200, attempts: 1 });
  });

  test("a failure that the service tells of is an ApiError", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(404, JSON_TYPE).end(JSON.stringify({ code: 5, message: "no such VM" }));
    });
    expect(await rejection(client(server.url).call("GetVM", { path }))).toMatchObject({
      kind: "api",
      code: "NOT_FOUND",
    });
  });

  test.each([301, 302, 303, 307, 308])("a %d is not followed, and the credential goes nowhere", async (status) => {
    const seen: (string | undefined)[] = [];
    await using server = await serve((request, response) => {
      seen.push(request.url);
      response.writeHead(status, { location: "/elsewhere" }).end("moved");
    });
    const error = (await rejection(client(server.url, { retry: false }).call("GetVM", { path }))) as ConnectionError;
    expect(error).toMatchObject({ kind: "connection", sent: "unknown" });
    expect(error.message).toContain("check baseUrl");
    expect(seen).toEqual(["/v1/projects/p/vms/x"]);
  });

  test("a refused connection provably sent nothing, so that even a create is tried again", async () => {
    const server = await serve(() => {});
    await server.stop();
    const create = client(server.url).call("CreateSshKey", { body: { publicKey: "k" } });
    const error = (await rejection(create)) as ConnectionError;
    expect(error).toMatchObject({ kind: "connection", sent: false, attempts: 3 });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.message).toContain("The request was not sent");
  });

  test("a reset before the answer is unclear: a read is tried again, a create is not", async () => {
    let requests = 0;
    await using server = await serve((request, response) => {
      if (++requests === 1) request.socket.resetAndDestroy();
      else if (request.method === "GET") response.writeHead(200, JSON_TYPE).end(text);
      else request.socket.resetAndDestroy();
    });
    const { meta } = await client(server.url).call("GetVM", { path }).withResponse();
    expect(meta.attempts).toBe(2);
    const error = await rejection(client(server.url).call("CreateSshKey", { body: { publicKey: "k" } }));
    expect(error).toMatchObject({ kind: "connection", sent: "unknown", attempts: 1 });
  });

  test.each([
    ["with a known length", { "content-length": "100" }],
    ["in chunks", { "transfer-encoding": "chunked" }],
    ["compressed", { "content-encoding": "gzip" }],
  ])("a connection that breaks in the middle of an answer %s was sent", async (_, headers) => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { ...JSON_TYPE, ...headers }).write('{"VM":', () => response.destroy());
    });
    const error = (await rejection(client(server.url, { retry: false }).call("GetVM", { path }))) as ConnectionError;
    expect(error).toMatchObject({ kind: "connection", sent: true });
    expect(error.message).toContain("broke while the answer arrived");
  });

  describe.each(Object.entries(MOMENTS))("%s", (_, answer) => {
    test("a timeout ends the attempt and its connection", async () => {
      const clock = new FakeClock();
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await using server = await serve((_, response) => answer(response, arrive));
      const call = rejection(client(server.url, { clock, timeout: 5_000, retry: false }).call("GetVM", { path }));
      await arrived;
      clock.step();
      expect((await call) as TimeoutError).toMatchObject({ kind: "timeout", scope: "attempt", attempts: 1 });
      await server.idle();
      expect(clock.timers).toBe(0);
    });

    test("an abort rejects with the signal's own reason and ends the connection", async () => {
      const controller = new AbortController();
      await using server = await serve((_, response) => answer(response, () => controller.abort(reason)));
      expect(await rejection(client(server.url).call("GetVM", { path }, { signal: controller.signal }))).toBe(reason);
      await server.idle();
    });
  });

  test("an abort before the call sends nothing; one after it ends no connection", async () => {
    await using server = await serve((_, response) => response.writeHead(200, JSON_TYPE).end(text));
    const transport = client(server.url);
    expect(await rejection(transport.call("GetVM", { path }, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.sockets.made).toBe(0);
    const controller = new AbortController();
    await transport.call("GetVM", { path }, { signal: controller.signal });
    controller.abort(reason);
    await transport.call("GetVM", { path });
    expect(server.sockets.open).toBe(server.sockets.made);
  });
});

// Node's own fetch keeps such a connection.
test("undiciFetch ends the connection of a redirect that never ends", async () => {
  await using server = await serve((_, response) => response.writeHead(302, { location: "/elsewhere" }).write("moved"));
  const transport = createTransport(resolveOptions({ apiKey: CANARY, baseUrl: server.url, fetch: pool, retry: false }));
  expect(await rejection(transport.call("GetVM", { path }))).toMatchObject({ kind: "connection" });
  await server.idle();
});

describe("the dispatcher of undiciFetch", () => {
  test("carries the requests, cannot make them follow a redirect, and stays open", async () => {
    let dispatched = 0;
    const agent = new Agent();
    const dispatcher = agent.compose(
      interceptors.redirect({ maxRedirections: 3 }),
      (dispatch) => (options, handler) => {
        dispatched++;
        return dispatch(options, handler);
      },
    );
    await using server = await serve(({ url }, response) => {
      if (url?.endsWith("/x")) response.writeHead(200, JSON_TYPE).end(text);
      else response.writeHead(302, { location: "/v1/projects/p/vms/x" }).end();
    });
    const fetch = undiciFetch({ dispatcher });
    const transport = createTransport(resolveOptions({ apiKey: CANARY, baseUrl: server.url, fetch, retry: false }));
    await transport.call("GetVM", { path });
    expect(String(await rejection(transport.call("GetVM", { path: { ...path, id: "moved" } })))).toContain("redirect");
    expect(dispatched).toBe(2);
    await fetch.close();
    await expect(transport.call("GetVM", { path })).resolves.toEqual(vm);
    await agent.close();
  });

  test("without one, closing ends the connections and refuses what comes after", async () => {
    await using server = await serve((_, response) => response.writeHead(200, JSON_TYPE).end(text));
    const fetch = undiciFetch();
    const transport = createTransport(resolveOptions({ apiKey: CANARY, baseUrl: server.url, fetch, retry: false }));
    await transport.call("GetVM", { path });
    await fetch.close();
    await server.idle();
    expect(await rejection(transport.call("GetVM", { path }))).toMatchObject({ kind: "connection" });
  });
});
