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
