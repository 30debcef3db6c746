import { readdirSync, readFileSync } from "node:fs";
import { type OperationId, operations } from "@cudo-compute/types/operations";
import { describe, expect, it } from "vitest";
import { recordingClient } from "./support/recording-client.ts";
import { rows } from "./support/request-lines.ts";

const ids = Object.keys(operations) as OperationId[];

describe("every operation", () => {
  it("has a row", () => {
    expect(Object.keys(rows).sort()).toEqual([...ids].sort());
    expect(ids).toHaveLength(122);
  });

  it.each(ids)("%s sends what the API takes", async (id) => {
    const { call, request, body } = rows[id];
    const { unwrap, empty, body: takesBody } = operations[id];
    const { cudo, sent } = recordingClient(() => (unwrap === undefined ? {} : { [unwrap]: { id: "it" } }));

    const result = await call(cudo);

    expect(sent.map(({ method, target }) => `${method} ${target}`)).toEqual([request]);
    expect(sent[0]?.body).toEqual(body);
    expect(sent[0]?.contentType).toBe(takesBody ? "application/json" : null);
    if (empty) expect(result).toBeUndefined();
    if (unwrap) expect(result).toEqual({ id: "it" });
  });

  it("belongs to one method, which names it in its docstring", () => {
    const root = new URL("../src/", import.meta.url);
    const files = readdirSync(new URL("resources/", root), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `resources/${name}`);
    const source = [...files, "cudo-compute.ts"].map((name) => readFileSync(new URL(name, root), "utf8")).join("\n");

    const owners = (id: string) => source.split(`(${id})`).length - 1;
    expect(ids.filter((id) => owners(id) !== 1)).toEqual([]);
  });
});

it("does not leave the project for one that an object of the service names", async () => {
  const { cudo, sent } = recordingClient(() => ({ id: "s3" }), { projectId: "mine" });
  const user = { dataCenterId: "dc-1", id: "s3", projectId: "theirs" };
  await cudo.objectStorage.users.get(user);
  expect(sent.map(({ target }) => target)).toEqual([expect.stringContaining("/projects/mine/")]);
});
