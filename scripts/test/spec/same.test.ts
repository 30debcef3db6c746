import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../../src/workspace/repository.ts";
import { changes, type Doc, document, integer, list, object, oneOf, ref, string, time } from "./support/documents.ts";

const full = JSON.parse(readFileSync(join(REPOSITORY, "packages/types/openapi.json"), "utf8")) as Doc;

const calls = {
  "GET /v1/kettles": {
    id: "ListKettles",
    query: { size: integer, "owner!": string },
    answers: object({ "kettles!": list(ref("Kettle")) }),
  },
  "POST /v1/kettles": {
    id: "CreateKettle",
    body: object({ "id!": string, heat: ref("Heat") }),
    answers: ref("Kettle"),
  },
  "GET /v1/kettles/{id}": { id: "GetKettle", answers: ref("Kettle"), deprecated: true as const },
};
const schemas = {
  Kettle: object({
    "id!": string,
    heat: ref("Heat"),
    boiledAt: { ...time, type: ["string", "null"] },
    lid: ref("Lid"),
    twin: ref("Kettle"),
  }),
  Heat: oneOf("HOT", "COLD"),
  Lid: object({ colour: string }),
};
const kettles = document(calls, schemas);

/** The same document with other keys first, everywhere. */
function reversed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(reversed).reverse();
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  );
}

/** Gives every schema another name, and every reference to it. */
function renamed(doc: Doc, rename: (name: string) => string): Doc {
  const text = JSON.stringify(doc).replace(
    /#\/components\/schemas\/([\w.]+)/g,
    (_, name: string) => `#/components/schemas/${rename(name)}`,
  );
  const copy = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
  copy.components.schemas = Object.fromEntries(
    Object.entries(copy.components.schemas).map(([name, schema]) => [rename(name), schema]),
  );
  return copy as unknown as Doc;
}

/** Moves what all paths start with into the servers. */
function withBase(doc: Doc, prefix: string, server: string): Doc {
  const paths = Object.entries(doc.paths as object).map(([path, item]) => [
    path.replace(new RegExp(`^${prefix}`), ""),
    item,
  ]);
  return { ...doc, servers: [{ url: server }], paths: Object.fromEntries(paths) };
}

describe("nothing is found", () => {
  it.each([
    ["in a document and itself", kettles, kettles],
    ["when everything comes in another order", kettles, reversed(kettles) as Doc],
    ["in our whole document and itself in another order", full, reversed(full) as Doc],
    [
      "when servers are added",
      kettles,
      { ...kettles, servers: [{ url: "http://localhost:8080" }, { url: "https://kettles.example/" }] },
    ],
    ["when the server has another path", kettles, { ...kettles, servers: [{ url: "https://other.example/api/" }] }],
    ["when the paths' prefix moves into the servers", kettles, withBase(kettles, "/v1", "https://kettles.example/v1")],
    ["when our paths' prefix moves into the servers", full, withBase(full, "/v1", "https://rest.compute.cudo.org/v1/")],
    ["when schemas get a prefix", kettles, renamed(kettles, (name) => `v1${name}`)],
    ["when our schemas get dotted names", full, renamed(full, (name) => `cudo.compute.v1.${name}`)],
    [
      "when tags, texts and extensions differ",
      kettles,
      { ...kettles, tags: [{ name: "x" }], info: { title: "Other", version: "9" }, "x-mint": {} },
    ],
  ])("%s", async (_, old, now) => {
    expect(await changes(old, now)).toEqual([]);
  });

  it("when a schema is written inline", async () => {
    const inline = document(
      { ...calls, "GET /v1/kettles/{id}": { ...calls["GET /v1/kettles/{id}"] } },
      {
        ...schemas,
        Kettle: {
          ...schemas.Kettle,
          properties: { ...(schemas.Kettle.properties as object), lid: schemas.Lid, heat: schemas.Heat },
        },
      },
    );
    expect(await changes(kettles, inline)).toEqual([]);
  });

  it("when a reference is wrapped to give it words", async () => {
    const wrapped = {
      ...schemas,
      Lid: { allOf: [ref("Real")], description: "A lid." },
      Real: schemas.Lid,
      Heat: { allOf: [ref("RealHeat")] },
      RealHeat: schemas.Heat,
    };
    expect(await changes(kettles, document(calls, wrapped))).toEqual([]);
  });

  it("between OpenAPI 3.1 and 3.0, which says null another way", async () => {
    const older = JSON.parse(
      JSON.stringify(kettles).replaceAll('"type":["string","null"]', '"type":"string","nullable":true'),
    );
    expect(await changes(kettles, { ...older, openapi: "3.0.3" })).toEqual([]);
  });

  it("between OpenAPI 3.1 and Swagger 2.0, which says everything another way", async () => {
    const newer = { ...kettles, components: { ...(kettles.components as object), securitySchemes: KEY } };
    expect(await changes(newer, SWAGGER)).toEqual([]);
  });
});

it("paths that all move without their servers are one finding", async () => {
  const moved = withBase(kettles, "/v1", "https://kettles.example");
  expect(await changes(kettles, moved)).toEqual(["BREAK prefix-changed call the whole document: /v1 → /"]);
});

const KEY = { key: { type: "apiKey", in: "header", name: "Authorization" } };
const answer = (schema: object) => ({ 200: { description: "Good.", schema } });
const SWAGGER: Doc = {
  swagger: "2.0",
  info: { title: "Kettles", version: "1.0.0" },
  host: "kettles.example",
  basePath: "/",
  consumes: ["application/json"],
  produces: ["application/json"],
  security: [{ key: [] }],
  securityDefinitions: KEY,
  paths: {
    "/v1/kettles": {
      get: {
        operationId: "ListKettles",
        parameters: [
          { name: "owner", in: "query", required: true, type: "string" },
          { name: "size", in: "query", type: "integer", format: "int32" },
        ],
        responses: answer({
          type: "object",
          required: ["kettles"],
          properties: { kettles: { type: "array", items: { $ref: "#/definitions/Kettle" } } },
        }),
      },
      post: {
        operationId: "CreateKettle",
        parameters: [{ $ref: "#/parameters/NewKettle" }],
        responses: answer({ $ref: "#/definitions/Kettle" }),
      },
    },
    "/v1/kettles/{id}": {
      parameters: [{ name: "id", in: "path", required: true, type: "string" }],
      get: { operationId: "GetKettle", deprecated: true, responses: answer({ $ref: "#/definitions/Kettle" }) },
    },
  },
  parameters: {
    NewKettle: {
      name: "body",
      in: "body",
      required: true,
      schema: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, heat: { $ref: "#/definitions/Heat" } },
      },
    },
  },
  definitions: {
    Kettle: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string" },
        heat: { $ref: "#/definitions/Heat" },
        boiledAt: { type: "string", format: "date-time", "x-nullable": true },
        lid: { type: "object", properties: { colour: { type: "string" } } },
        twin: { $ref: "#/definitions/Kettle" },
      },
    },
    Heat: { type: "string", enum: ["COLD", "HOT"] },
  },
};
