import { diff } from "../../../src/spec/diff/diff.ts";
import type { Finding } from "../../../src/spec/diff/finding.ts";
import { readDocuments } from "../../../src/spec/load/documents.ts";
import type { Api } from "../../../src/spec/model/model.ts";
import { normalise } from "../../../src/spec/model/normalise.ts";
import { placeOf } from "../../../src/spec/report/words.ts";

export type Schema = Readonly<Record<string, unknown>>;
export type Doc = Readonly<Record<string, unknown>>;

/** A call, as short as it can be told. Its key in a document is its address: `GET /v1/kettles/{id}`. */
export interface Call {
  readonly id?: string;
  /** Query parameters; a name that ends in `!` is required. */
  readonly query?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  readonly answers?: Schema;
  readonly deprecated?: true;
  readonly open?: true;
}

export const string = { type: "string" };
export const integer = { type: "integer", format: "int32" };
export const time = { type: "string", format: "date-time" };
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const list = (items: Schema): Schema => ({ type: "array", items });
export const oneOf = (...values: readonly string[]): Schema => ({ type: "string", enum: values });

/** An object; a name that ends in `!` is required. */
export function object(fields: Readonly<Record<string, Schema>> = {}): Schema {
  const required = Object.keys(fields).filter((name) => name.endsWith("!"));
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(fields).map(([name, schema]) => [plain(name), schema])),
    ...(required.length > 0 && { required: required.map(plain) }),
  };
}

/** An OpenAPI 3.1 document of a few calls. */
export function document(calls: Readonly<Record<string, Call>>, schemas: Readonly<Record<string, Schema>> = {}): Doc {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [address, call] of Object.entries(calls)) {
    const [method = "", path = ""] = address.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(path, call) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Kettles", version: "1.0.0" },
    servers: [{ url: "https://kettles.example" }],
    security: [{ key: [] }],
    paths,
    components: { schemas, securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
}

function operation(path: string, { id, query = {}, body, answers = object(), deprecated, open }: Call): Schema {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: string,
  }));
  const inQuery = Object.entries(query).map(([name, schema]) => ({
    name: plain(name),
    in: "query",
    ...(name.endsWith("!") && { required: true }),
    schema,
  }));
  const content = (schema: Schema) => ({ content: { "application/json": { schema } } });
  return {
    ...(id !== undefined && { operationId: id }),
    ...(deprecated && { deprecated }),
    ...(open && { security: [] }),
    parameters: [...inPath, ...inQuery],
    ...(body && { requestBody: { required: true, ...content(body) } }),
    responses: { 200: { description: "Good.", ...content(answers) } },
  };
}

function plain(name: string): string {
  return name.replace(/!$/, "");
}

/** A document, ready to be compared. */
export async function api(doc: Doc, name = "document.json"): Promise<Api> {
  return normalise(await readDocuments({ name, root: name, ours: false, read: async () => JSON.stringify(doc) }));
}

/** What a client of `old` meets in `now`. */
export async function findingsBetween(old: Doc, now: Doc): Promise<Finding[]> {
  return diff(await api(old), await api(now));
}

/** The same, a line a finding: `BREAK field-removed response Kettle.colour: string`. */
export async function changes(old: Doc, now: Doc): Promise<string[]> {
  return (await findingsBetween(old, now)).map(lineOf);
}

export function lineOf(one: Finding): string {
  const values = [one.before, one.after].filter((value) => value !== undefined).join(" → ");
  return `${one.severity} ${one.code} ${one.side} ${placeOf(one)}${values === "" ? "" : `: ${values}`}`;
}
