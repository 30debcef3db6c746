import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { httpFetch } from "../src/net/http-fetch.ts";

const init = () => ({ method: "GET", headers: {}, redirect: "manual", signal: new AbortController().signal }) as const;

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test("an answer has its status, headers and text, packed or not", async () => {
  const { host } = await serve((request, response) => {
    response.writeHead(404, { "content-encoding": "gzip", "x-request-id": "r1" });
    response.end(gzipSync(`${request.method} ${request.url} ${request.headers["x-a"]}`));
  });
  const answer = await httpFetch(`http://${host}/v1/x?y=1`, { ...init(), headers: new Headers({ "x-a": "b" }) });
  expect(answer.status).toBe(404);
  expect(answer.headers.get("x-request-id")).toBe("r1");
  expect(await answer.text()).toBe("GET /v1/x?y=1 b");
});

test("an answer without a body", async () => {
  const { host } = await serve((_, response) => void response.writeHead(204).end());
  expect(await (await httpFetch(`http://${host}/`, init())).text()).toBe("");
});

test("a redirect is not followed, a refused connection and a broken answer are failures of fetch", async () => {
  const { host } = await serve(({ url }, response) => {
    if (url === "/redirect") response.writeHead(302, { location: "http://elsewhere" }).end();
    else response.writeHead(200, { "content-length": "9" }).write("half", () => response.destroy());
  });
  expect(await httpFetch(`http://${host}/redirect`, init())).toMatchObject({ status: 302 });
  for (const url of [`http://${host}/broken`, "http://127.0.0.1:9/"])
    await expect(httpFetch(url, init())).rejects.toThrow(new TypeError("fetch failed"));
});

test("an abort, also while the answer arrives, is rejected with its reason", async () => {
  const stop = new AbortController();
  const { host } = await serve((_, response) => {
    response.writeHead(200).write("half");
    stop.abort("enough");
  });
  await expect(httpFetch(`http://${host}/`, { ...init(), signal: stop.signal })).rejects.toBe("enough");
});
