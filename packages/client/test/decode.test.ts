import { describe, expect, test } from "vitest";
import { DecodeError } from "../src/errors/index.ts";
import { CANARY, json, rejection, wire } from "./support/wire.ts";

const path = { projectId: "ml-training", id: "gpu-1" };

describe("an answer that says yes but cannot be read", () => {
  test.each<[string, Response, string]>([
    ["empty", new Response(null), "its body is empty"],
    [
      "truncated",
      new Response('{"VM":{"id":"gp', { headers: { "content-type": "application/json" } }),
      'not all of it: "{"VM":{"id":"gp"',
    ],
    [
      "a web page",
      new Response("<html><title>Log in to the airport</title>", { headers: { "content-type": "text/html" } }),
      "a web page",
    ],
    ["no object", json(null), "not an object"],
    ["without the resource", json({}), 'holds no "VM"'],
  ])("%s", async (_, response, words) => {
    const { transport } = wire([response]);
    const error = await rejection(transport.call("GetVM", { path }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(String(error)).toContain(words);
    expect(String(error)).toMatch(/^DecodeError: GetVM: /);
  });

  test("names status and content type, and quotes no credential", async () => {
    const { transport } = wire([
      new Response(`oops ${CANARY}`, { status: 202, headers: { "content-type": "text/plain" } }),
    ]);
    const error = (await rejection(transport.call("GetVM", { path }))) as DecodeError;
    expect(error.message).toContain("HTTP 202, text/plain");
    expect(error.status).toBe(202);
    expect(error.message + error.stack + String(error.cause)).not.toContain(CANARY);
  });

  test("warns that a change may have happened all the same", async () => {
    const { transport } = wire([new Response("{")]);
    await expect(transport.call("StopVM", { path })).rejects.toThrow("It may have been carried out");
  });

  test.each<[string, Response]>([
    ["nothing", new Response(null, { status: 204 })],
    ["an empty text", new Response("")],
    ["an empty object", json({})],
  ])("%s is a fine answer where nothing is returned", async (_, response) => {
    const { transport } = wire([response]);
    await expect(transport.call("StopVM", { path })).resolves.toBeUndefined();
  });

  test("a web page is not, even there", async () => {
    const { transport } = wire([new Response("<html>", { headers: { "content-type": "text/html" } })]);
    await expect(transport.call("StopVM", { path })).rejects.toThrow(DecodeError);
  });
});
