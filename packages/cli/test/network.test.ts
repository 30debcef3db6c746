import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { httpFetch } from "../src/net/http-fetch.ts";
import { proxiesIn } from "../src/net/proxy.ts";
import { systemFetch } from "../src/net/system-fetch.ts";

const init = () => ({ method: "GET", headers: {}, redirect: "manual", signal: new AbortController().signal }) as const;

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
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

test("a proxy of the environment is used, NO_PROXY goes past it", async () => {
  const api = await serve((_, response) => void response.end("data"));
  const seen: string[] = [];
  const proxy = await serve((from, response) => {
    seen.push(`${from.method} ${from.headers["proxy-authorization"] ?? ""}`);
    from.pipe(request(from.url ?? "", { method: from.method }, (answer) => answer.pipe(response)));
  });
  proxy.server.on("connect", (from, socket) => {
    seen.push(`CONNECT ${from.headers["proxy-authorization"]}`);
    const [, port] = (from.url ?? "").split(":");
    const through = connect(Number(port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
  });
  const HTTP_PROXY = `http://me:canary@${proxy.host}`;
  const url = `http://${api.host}/`;
  expect(await (await systemFetch({ HTTP_PROXY })(url, init())).text()).toBe("data");
  expect(seen).toEqual([expect.stringMatching(/^(GET|CONNECT) Basic bWU6Y2FuYXJ5$/)]);
  expect(await (await systemFetch({ HTTP_PROXY, NO_PROXY: "127.0.0.1" })(url, init())).text()).toBe("data");
  expect(seen).toHaveLength(1);
});

test("a proxy that is away is named, its password is not", async () => {
  const failure = await systemFetch({ HTTP_PROXY: "http://me:canary@127.0.0.1:9" })(
    "http://127.0.0.1:8/",
    init(),
  ).catch((error: Error) => error);
  expect(failure).toMatchObject({ message: "fetch failed (HTTP proxy 127.0.0.1:9)" });
  expect(() => proxiesIn({ HTTPS_PROXY: "socks5://me:canary@proxy" })).toThrow(/^HTTPS_PROXY is not the address[^@]*$/);
});
