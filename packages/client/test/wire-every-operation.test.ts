import { type OperationId, operations } from "@cudo-compute/types/operations";
import nock from "nock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CudoCompute } from "../src/cudo-compute.ts";
import { rows } from "./support/request-lines.ts";

const ORIGIN = "https://rest.compute.cudo.org";
const KEY = "canary-key-0123456789";

beforeAll(() => nock.disableNetConnect());
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

test.each(Object.keys(operations) as OperationId[])("%s on the wire", async (id) => {
  const { call, request, body } = rows[id];
  const [method = "", target = ""] = request.split(" ");
  const { unwrap, body: takesBody } = operations[id];
  let seen: { headers: Readonly<Record<string, unknown>>; text: string } | undefined;
  // By a function: nock would decode and sort what it is given as text, and the bytes are what counts here.
  const scope = nock(ORIGIN)
    .intercept((uri) => uri === target, method)
    .reply(function (_uri, sent) {
      seen = { headers: this.req.headers, text: typeof sent === "string" ? sent : JSON.stringify(sent) };
      return [200, unwrap === undefined ? {} : { [unwrap]: { id: "it" } }];
    });

  await call(new CudoCompute({ apiKey: KEY, projectId: "p1" }));

  expect(scope.pendingMocks()).toEqual([]);
  const header = (name: string) => [seen?.headers[name]].flat()[0];
  expect(header("authorization")).toBe(`Bearer ${KEY}`);
  expect(header("accept")).toBe("application/json");
  expect(header("content-type")).toBe(takesBody ? "application/json" : undefined);
  expect(seen?.text).toBe(body === undefined ? "" : JSON.stringify(body));
  expect(target).not.toContain(KEY);
});
