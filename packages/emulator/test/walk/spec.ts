import { createRequire } from "node:module";
import { type OperationId, operations } from "@cudo-compute/types/operations";
import {
  type ApiDocument,
  type JsonSchema,
  type OperationSchema,
  readOperation,
  resolveSchema,
} from "../../src/wire/schema.ts";

const document = createRequire(import.meta.url)("@cudo-compute/types/openapi.json") as ApiDocument;

/** What the description of the API says of an operation. */
const specOf = (operation: OperationId): OperationSchema =>
  readOperation(document, operations[operation].method, operations[operation].path);

const operationOf = (operation: OperationId) => {
  const { path, method } = operations[operation];
  return document.paths[path]?.[method.toLowerCase()] as {
    readonly "x-cudo-preconditions"?: readonly string[];
    readonly responses: {
      readonly "200": { readonly content: { readonly "application/json": { schema: JsonSchema } } };
    };
  };
};

/** The preconditions that the description names for an operation. */
export const preconditionsIn = (operation: OperationId): readonly string[] =>
  operationOf(operation)["x-cudo-preconditions"] ?? [];

/** The schema of an operation's answer. */
export const answerSchemaOf = (operation: OperationId): JsonSchema =>
  operationOf(operation).responses["200"].content["application/json"].schema;

/** A schema itself, without `$ref`, and of `anyOf` with null the other side. */
function plain(schema: JsonSchema): JsonSchema {
  const resolved = resolveSchema(document, schema);
  const sides = (resolved.anyOf as readonly JsonSchema[] | undefined)?.filter(({ type }) => type !== "null");
  return sides?.length === 1 && sides[0] !== undefined ? plain(sides[0]) : resolved;
}

/** The fields of an operation's body, with their schemas. */
export const bodyFieldsOf = (operation: OperationId): readonly (readonly [name: string, schema: JsonSchema])[] => {
  const { body } = specOf(operation);
  return body === undefined ? [] : Object.entries(plain(body).properties ?? {}).map(([name, at]) => [name, plain(at)]);
};

/** The fields that an operation's body must have. */
export const requiredFieldsOf = (operation: OperationId): readonly string[] => {
  const { body } = specOf(operation);
  return body === undefined ? [] : (plain(body).required ?? []);
};

/** The parameters in an operation's path. */
export const pathNamesOf = (operation: OperationId): readonly string[] =>
  specOf(operation).parameters.flatMap(({ in: place, name }) => (place === "path" ? [name] : []));

/** The parameters in an operation's query. */
export const queryOf = (operation: OperationId) =>
  specOf(operation).parameters.filter((parameter) => parameter.in === "query");

/** The paths of all keys that a value lacks, of those that its schema has; the members of a oneof may be left out. */
export function missingKeys(schema: JsonSchema, value: unknown, path = "$"): string[] {
  const { properties = {}, items, additionalProperties, ...rest } = plain(schema);
  if (Array.isArray(value)) return value.flatMap((item, at) => missingKeys(items ?? {}, item, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const oneof = (rest["x-cudo-oneof"] ?? []) as readonly string[];
  const missing = Object.keys(properties).filter((key) => !(key in record) && !oneof.includes(key));
  const inner = typeof additionalProperties === "object" ? additionalProperties : {};
  return [
    ...missing.map((key) => `${path}.${key}`),
    ...Object.entries(record).flatMap(([key, at]) => missingKeys(properties[key] ?? inner, at, `${path}.${key}`)),
  ];
}
