import { describe, expect, it } from "vitest";
import type { Document } from "../src/generate/document.ts";
import { modelsSource } from "../src/generate/models.ts";
import { operationTableSource } from "../src/generate/operation-table.ts";
import { findingsOf } from "../src/generate/rules.ts";

/** A small API with one resource: enough to meet every rule of the generator once. */
function kettles(): Document {
  const answer = (name: string) => ({
    "200": {
      description: "Good.",
      content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
    },
  });
  const parameters = [
    { name: "id", in: "path" as const, required: true, description: "The kettle.", schema: { type: "string" } },
  ];
  return {
    openapi: "3.1.0",
    paths: {
      "/v1/kettles": {
        get: {
          operationId: "ListKettles",
          summary: "List kettles",
          description: "All kettles.",
          tags: ["Kettles"],
          parameters: [
            { name: "pageSize", in: "query", description: "How many.", schema: { type: "integer" }, example: 10 },
          ],
          responses: answer("ListKettlesResponse"),
          "x-cudo-replay": "safe",
          "x-cudo-paging": { style: "none", items: "kettles" },
        },
        post: {
          operationId: "CreateKettle",
          summary: "Create a kettle",
          description: "Makes a kettle.",
          tags: ["Kettles"],
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/CreateKettleBody" } } },
          },
          responses: answer("Kettle"),
          "x-cudo-replay": "reconcile",
          "x-cudo-reconcile": { read: "GetKettle", in: "body", id: "id" },
        },
      },
      "/v1/kettles/{id}": {
        parameters,
        get: {
          operationId: "GetKettle",
          summary: "Get a kettle",
          description: "One kettle.",
          tags: ["Kettles"],
          responses: answer("Kettle"),
          "x-cudo-replay": "safe",
          "x-cudo-public": true,
          security: [],
        },
        delete: {
          operationId: "DeleteKettle",
          summary: "Delete a kettle",
          description: "Deletes it.",
          tags: ["Kettles"],
          deprecated: true,
          responses: answer("Empty"),
          "x-cudo-replay": "delete",
        },
      },
    },
    components: {
      schemas: {
        Empty: { type: "object", description: "Nothing." },
        HeatState: {
          type: "string",
          description: "How hot it is.",
          enum: ["COLD", "HEATING", "HOT"],
          "x-cudo-open-enum": true,
          "x-cudo-states": { pending: ["HEATING"], settled: ["COLD", "HOT"], failed: [] },
        },
        Kettle: {
          type: "object",
          description: "A kettle.",
          required: ["id", "state", "boilTime", "fill"],
          properties: {
            id: { type: "string", description: "Its name.", example: "red" },
            state: { $ref: "#/components/schemas/HeatState", description: "Now." },
            boilTime: { type: ["string", "null"], format: "date-time", description: "When it last boiled." },
            fill: {
              description: "Litres.",
              anyOf: [{ type: "number" }, { type: "string", enum: ["Infinity", "NaN"] }],
            },
          },
        },
        CreateKettleBody: {
          type: "object",
          description: "A new kettle.",
          required: ["id"],
          properties: {
            id: { type: "string", description: "Its name." },
            state: { $ref: "#/components/schemas/HeatState", description: "At first." },
            "tea.bags": { type: "array", description: "Bags.", items: { type: "string" } },
          },
        },
        ListKettlesResponse: {
          type: "object",
          description: "Kettles.",
          required: ["kettles"],
          properties: {
            kettles: { type: "array", description: "Them.", items: { $ref: "#/components/schemas/Kettle" } },
          },
        },
      },
    },
  };
}

describe("the generated models", () => {
  const source = modelsSource(kettles());

  it("hold a documented interface for each response, with nullable times and open enums", () => {
    expect(source).toContain(
      [
        "/** A kettle. */",
        "export interface Kettle {",
        "  /**",
        "   * Its name.",
        "   * @example red",
        "   */",
        "  id: string;",
        "  /** Now. */",
        "  state: HeatState;",
        "  /** When it last boiled. */",
        "  boilTime: string | null;",
        "  /** Litres. */",
        '  fill: number | "Infinity" | "NaN";',
        "}",
      ].join("\n"),
    );
    expect(source).toContain("export type HeatState = KnownHeatState | (string & {});");
  });

  it("close enums in requests and quote keys that are no identifiers", () => {
    expect(source).toContain("  state?: KnownHeatState | undefined;");
    expect(source).toContain('  "tea.bags"?: string[] | undefined;');
  });

  it("list the values of an enum and the kind of each state", () => {
    expect(source).toContain('export const HEAT_STATES = [\n  "COLD",\n  "HEATING",\n  "HOT",\n] as const;');
    expect(source).toContain('  HEATING: "pending",');
  });

  it("name the query parameters of an operation", () => {
    expect(source).toContain("export interface ListKettlesQuery {");
    expect(source).toContain("  pageSize?: number | undefined;");
  });
});

describe("the operation table", () => {
  it("has one line an operation, in alphabetical order, with what a transport needs", () => {
    expect(operationTableSource(kettles()).split("\n").slice(1, 5)).toEqual([
      '  CreateKettle: { method: "POST", path: "/v1/kettles", replay: "reconcile", body: true, reconcile: { read: "GetKettle", in: "body", id: "id" } },',
      '  DeleteKettle: { method: "DELETE", path: "/v1/kettles/{id}", replay: "delete", empty: true, deprecated: true },',
      '  GetKettle: { method: "GET", path: "/v1/kettles/{id}", replay: "safe", public: true },',
      '  ListKettles: { method: "GET", path: "/v1/kettles", replay: "safe", paging: { style: "none", items: "kettles" } },',
    ]);
  });
});

describe("the rules of the spec", () => {
  it("find nothing in a good document", () => {
    expect(findingsOf(kettles())).toEqual([]);
  });

  const mistakes: [string, (doc: Document) => void, string][] = [
    ["an operation without a description", (doc) => delete get(doc).description, "GetKettle: has no description"],
    [
      "a summary that is too long",
      (doc) => Object.assign(get(doc), { summary: "x".repeat(61) }),
      "GetKettle: summary is missing or over 60 characters",
    ],
    [
      "a read that is not safe",
      (doc) => Object.assign(get(doc), { "x-cudo-replay": "unsafe" }),
      "GetKettle: x-cudo-replay is safe for reads, and only for reads",
    ],
    [
      "a public call that asks for a key",
      (doc) => delete get(doc).security,
      "GetKettle: x-cudo-public and `security: []` belong together",
    ],
    [
      "a key to unwrap that is not there",
      (doc) => Object.assign(get(doc), { "x-cudo-unwrap": "pot" }),
      "GetKettle: the response has no pot to unwrap",
    ],
    [
      "a response field that is not required",
      (doc) => doc.components.schemas.Kettle?.required?.pop(),
      "Kettle: responses hold every field; not required: fill",
    ],
    [
      "a state without a kind",
      (doc) => doc.components.schemas.HeatState?.["x-cudo-states"]?.settled.pop(),
      "HeatState: x-cudo-states must hold each value exactly once",
    ],
    [
      "a field without a description",
      (doc) => delete doc.components.schemas.Kettle?.properties?.id?.description,
      "Kettle.id: has no description",
    ],
    [
      "a schema that serves both sides",
      (doc) => bothSides(doc),
      "Kettle: serves requests and responses; split it, for they differ in what is required and in how open their enums are",
    ],
  ];
  it.each(mistakes)("find %s", (_name, spoil, finding) => {
    const doc = kettles();
    spoil(doc);
    expect(findingsOf(doc)).toEqual([finding]);
  });
});

function get(doc: Document) {
  const operation = doc.paths["/v1/kettles/{id}"]?.get;
  if (!operation) throw new Error("the fixture lost GetKettle");
  return operation;
}

function bothSides(doc: Document) {
  const body = doc.components.schemas.CreateKettleBody?.properties;
  if (body) body.twin = { $ref: "#/components/schemas/Kettle", description: "Another." };
}
