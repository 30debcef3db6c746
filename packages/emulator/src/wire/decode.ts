import type { Operation } from "@cudo-compute/types/operations";
import { coerceScalar, coerceText, isUnset } from "./coerce.ts";
import type { Contract } from "./contract.ts";
import type { FieldViolation } from "./details.ts";
import { toCamelCase } from "./names.ts";
import { invalidFields, RpcError } from "./rpc-error.ts";
import type { JsonSchema, Parameter } from "./schema.ts";

/** A request as handlers get it: named as in the spec, typed, validated. */
export interface DecodedRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The keys at the top of the body, unset ones too: the field mask that grpc-gateway makes of a PATCH body. */
  readonly presentKeys: ReadonlySet<string>;
}

/**
 * Reads a request as grpc-gateway does: snake_case names are accepted, unknown keys and parameters ignored, null and
 * absent are the same.
 * @throws RpcError INVALID_ARGUMENT that names everything that is wrong, not only the first thing
 */
export function decodeRequest(
  contract: Contract,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  search: string,
  bodyText: string,
): DecodedRequest {
  const schema = contract.operation(operation);
  const violations: FieldViolation[] = [];
  const query = decodeQuery(schema.parameters, search, contract, violations);
  violations.push(...contract.checkParameters(operation, { ...path, ...query }));
  if (schema.body === undefined) {
    if (violations.length > 0) throw invalidFields(violations);
    return { path, query, body: {}, presentKeys: new Set() };
  }
  const input = parseObject(bodyText);
  const body = decodeValue(contract, schema.body, input) as Readonly<Record<string, unknown>>;
  violations.push(...contract.checkBody(operation, body));
  if (violations.length > 0) throw invalidFields(violations);
  return { path, query, body, presentKeys: new Set(Object.keys(input).map(toCamelCase)) };
}

/** The JSON object of a body. No body at all means an empty object. */
export function parseObject(text: string): object {
  if (text.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RpcError("INVALID_ARGUMENT", `proto: syntax error: ${reason}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new RpcError("INVALID_ARGUMENT", "proto: syntax error: the body must be a JSON object");
}

function decodeValue(contract: Contract, reference: JsonSchema, value: unknown): unknown {
  const schema = contract.resolve(reference);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? value : value.map((item) => decodeValue(contract, items, item));
  }
  if (typeof value !== "object" || value === null) return coerceScalar(schema, value);
  if (schema.properties === undefined) return value;
  return decodeObject(contract, schema, schema.properties, value);
}

function decodeObject(
  contract: Contract,
  schema: JsonSchema,
  properties: Readonly<Record<string, JsonSchema>>,
  value: object,
): object {
  const entries: [string, unknown][] = [];
  for (const [key, raw] of Object.entries(value)) {
    const name = toCamelCase(key);
    if (!Object.hasOwn(properties, name)) continue;
    const property = properties[name] ?? {};
    const decoded = decodeValue(contract, property, raw);
    const optional = !(schema.required?.includes(name) ?? false);
    if (decoded === null || (optional && isUnset(contract.resolve(property), decoded))) continue;
    entries.push([name, decoded]);
  }
  return Object.fromEntries(entries);
}

function decodeQuery(
  parameters: readonly Parameter[],
  search: string,
  contract: Contract,
  violations: FieldViolation[],
): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  if (search === "") return query;
  const values = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    const name = toCamelCase(key);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  for (const { name, in: place, required, schema } of parameters) {
    const [text, ...more] = place === "query" ? (values.get(name) ?? []) : [];
    if (text === undefined) continue;
    if (more.length > 0) violations.push({ field: name, description: "must be given once" });
    const resolved = contract.resolve(schema);
    const value = coerceText(resolved, text);
    if (required === true || !isUnset(resolved, value) || (text === "" && resolved.type !== "string"))
      query[name] = value;
  }
  return query;
}
