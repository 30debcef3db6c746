import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ConnectionError } from "../src/errors/index.ts";
import { resolveOptions } from "../src/options/resolve.ts";
import type { CudoComputeOptions } from "../src/options.ts";
import { createTransport } from "../src/transport/create-transport.ts";
import { CANARY, rejection } from "./support/wire.ts";

const path = { projectId: "p", id: "x" };
const retry = { baseDelay: 0 };
const client = (options: CudoComputeOptions = {}) =>
  createTransport(resolveOptions({ apiKey: CANARY, retry, ...options }));

describe("over Node's own fetch, with nock in place of the service", () => {
  beforeEach(() => {
    nock.disableNetConnect();
  });
  afterEach(() => {
    nock.cleanAll();
    nock.enableNetConnect();
    nock.restore();
    nock.activate();
  });

  test("a read arrives with the credential", async () => {
    const scope = nock("https://rest.compute.cudo.org", { reqheaders: { authorization: `Bearer ${CANARY}` } })
      .get("/v1/projects/p/vms/x")
      .reply(200, { VM: { id: "x" } });
    await expect(client().call("GetVM", { path })).resolves.toEqual({ id: "x" });
    expect(scope.isDone()).toBe(true);
  });

  test("a failed connection is tried again", async () => {
    nock("https://rest.compute.cudo.org").get("/v1/projects/p/vms/x").replyWithError({ code: "ECONNRESET" });
    nock("https://rest.compute.cudo.org")
      .get("/v1/projects/p/vms/x")
      .reply(200, { VM: { id: "x" } });
    const { meta } = await client().call("GetVM", { path }).withResponse();
    expect(meta.attempts).toBe(2);
  });

  test("a request that nobody expected does not spill the credential", async () => {
    const error = (await rejection(client({ retry: false }).call("GetVM", { path }))) as ConnectionError;
    expect(error.kind).toBe("connection");
    const cause = error.cause as Error;
    expect(
      [error.message, JSON.stringify(error), cause.message, cause.stack, JSON.stringify(cause)].join(),
    ).not.toContain(CANARY);
  });
});

describe("over a real socket", () => {
  let server: Server | undefined;
  const listen = async (listener: RequestListener): Promise<string> => {
    const started = createServer(listener);
    server = started;
    await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  };
  beforeEach(() => {
    nock.restore();
  });
  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
    server = undefined;
    nock.activate();
  });

  test("a refused connection provably sent nothing, so that even a create is tried again", async () => {
    const baseUrl = await listen(() => {});
    await new Promise((resolve) => server?.close(resolve));
    const error = (await rejection(
      client({ baseUrl }).call("CreateSshKey", { body: { publicKey: "k" } }),
    )) as ConnectionError;
    expect(error).toMatchObject({ kind: "connection", sent: false, attempts: 3 });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.message).toContain("The request was not sent");
  });

  test("a redirect is not followed, and the credential goes nowhere", async () => {
    const seen: (string | undefined)[] = [];
    const baseUrl = await listen((request, response) => {
      seen.push(request.url);
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const error = (await rejection(client({ baseUrl, retry: false }).call("GetVM", { path }))) as ConnectionError;
    expect(error.message).toContain("check baseUrl");
    expect(seen).toEqual(["/v1/projects/p/vms/x"]);
  });

  test("a connection that breaks in the middle of an answer was sent", async () => {
    const baseUrl = await listen((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"VM":', () => response.destroy());
    });
    const error = (await rejection(client({ baseUrl, retry: false }).call("GetVM", { path }))) as ConnectionError;
    expect(error).toMatchObject({ kind: "connection", sent: true });
    expect(error.message).toContain("broke while the answer arrived");
  });

  test("an abort closes the connection", async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const baseUrl = await listen((request, response) => {
      closed = new Promise((resolve) => request.socket.once("close", resolve));
      response.writeHead(200).flushHeaders();
      controller.abort("enough");
    });
    expect(await rejection(client({ baseUrl }).call("GetVM", { path }, { signal: controller.signal }))).toBe("enough");
    await closed;
  });
});
