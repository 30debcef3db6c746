import { type Document, refName, resolve, type Schema } from "./document.ts";

/** What a plain value must be: `string?` is a string or null. */
export type Scalar = "string" | "boolean" | "integer" | "number" | "int64" | "double";

/**
 * A schema in the words that the checks are written in (ajv's own, and the keywords of check-keywords.ts): what an answer
 * must be, and nothing that a newer service may rightly change. Enums are strings, times are strings, ranges are ignored.
 */
export type CheckSchema =
  | { $ref: string }
  | { unlessNull: CheckSchema }
  | { is: Scalar | `${Scalar}?` }
  | { type: "array"; items: CheckSchema }
  | { type: "object"; additionalProperties: CheckSchema }
  | { type: "object"; fields?: Record<string, CheckSchema>; properties?: Record<string, CheckSchema> };

/** Keywords that say something a check does not look at. */
const SILENT = [
  "description",
  "example",
  "readOnly",
  "deprecated",
  "x-cudo-open-enum",
  "x-cudo-states",
  "x-cudo-oneof",
];
const DOUBLE = JSON.stringify(["Infinity", "-Infinity", "NaN"]);

/** Turns a schema of the document into one to check answers by. Throws on anything that would be silently left unchecked. */
export function checkSchemaOf(doc: Document, schema: Schema): CheckSchema {
  const name = refName(schema);
  if (name !== undefined) {
    const target = resolve<Schema>(doc, schema);
    return target.type === "object" ? { $ref: name } : checkSchemaOf(doc, target);
  }
  const { anyOf, type, format, items, properties, required = [], additionalProperties, ...rest } = schema;
  if (anyOf) return choiceOf(doc, anyOf);
  if (rest.enum && schema["x-cudo-open-enum"]) delete rest.enum;
  if (format === "int64" && type === "string") delete (rest as { pattern?: string }).pattern;
  const unknown = Object.keys(rest).filter((key) => !SILENT.includes(key));
  if (unknown.length > 0) throw new Error(`the validators do not know what to do with ${unknown.join(", ")}`);

  if (type === "array") return { type, items: checkSchemaOf(doc, items ?? unsupported(schema)) };
  if (type !== "object") return { is: scalarOf(schema) };
  if (typeof additionalProperties === "object") {
    return { type, additionalProperties: checkSchemaOf(doc, additionalProperties) };
  }
  const part = (wanted: boolean) =>
    Object.fromEntries(
      Object.entries(properties ?? {})
        .filter(([key]) => required.includes(key) === wanted)
        .map(([key, property]) => [key, checkSchemaOf(doc, property)]),
    );
  return { type, fields: part(true), properties: part(false) };
}

function choiceOf(doc: Document, options: Schema[]): CheckSchema {
  const others = options.filter((option) => option.type !== "null");
  const [only, second] = others;
  if (only && !second && options.length === 2) {
    const checked = checkSchemaOf(doc, only);
    return "is" in checked ? { is: orNull(checked.is) } : { unlessNull: checked };
  }
  if (others.length === 2 && only?.type === "number" && JSON.stringify(second?.enum) === DOUBLE) {
    return { is: options.length === 2 ? "double" : "double?" };
  }
  return unsupported({ anyOf: options });
}

function scalarOf(schema: Schema): Scalar | `${Scalar}?` {
  const types = [schema.type ?? unsupported(schema)].flat();
  const [type, second] = types.filter((name) => name !== "null");
  if (second !== undefined) return unsupported(schema);
  const scalar = type === "string" && schema.format === "int64" ? "int64" : type;
  if (scalar !== "string" && scalar !== "boolean" && scalar !== "integer" && scalar !== "number" && scalar !== "int64")
    return unsupported(schema);
  return types.includes("null") ? orNull(scalar) : scalar;
}

function orNull(scalar: Scalar | `${Scalar}?`): `${Scalar}?` {
  return scalar.endsWith("?") ? (scalar as `${Scalar}?`) : (`${scalar as Scalar}?` as const);
}

function unsupported(schema: Schema): never {
  throw new Error(`the validators do not know this kind of schema: ${JSON.stringify(schema).slice(0, 200)}`);
}
