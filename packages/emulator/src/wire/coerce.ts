import type { JsonSchema } from "./schema.ts";

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * A scalar as protobuf's JSON mapping reads it: enums by name or by number, numbers as numbers or strings. What does not
 * fit is left as it is, for the validator to find.
 * @see https://protobuf.dev/programming-guides/json/
 */
export function coerceScalar(schema: JsonSchema, value: unknown): unknown {
  if (typeof value === "number") {
    if (schema.enum !== undefined) return schema.enum[value] ?? value;
    if (schema.type === "string" && schema.format === "int64" && Number.isInteger(value)) return String(value);
  }
  if (typeof value === "string") {
    if (schema.type === "integer" && NUMBER.test(value) && Number.isInteger(Number(value))) return Number(value);
    if (schema.type === "number" && NUMBER.test(value)) return Number(value);
  }
  return value;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...["1", "t", "T", "true", "TRUE", "True"].map((word) => [word, true] as const),
  ...["0", "f", "F", "false", "FALSE", "False"].map((word) => [word, false] as const),
]);

/** A query parameter, which is text whatever its type. */
export function coerceText(schema: JsonSchema, text: string): unknown {
  if (schema.enum !== undefined) return INTEGER.test(text) ? coerceScalar(schema, Number(text)) : text;
  if (schema.type === "boolean") return BOOLEANS.get(text) ?? text;
  return coerceScalar(schema, text);
}

/**
 * Whether a value is the same as leaving the field out: proto3 keeps no difference between an unset number and 0, or
 * between an unset string and "".
 */
export function isUnset(schema: JsonSchema, value: unknown): boolean {
  if (value === null || value === 0) return true;
  return value === "" && schema.format !== "date-time";
}
