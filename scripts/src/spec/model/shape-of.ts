import { InputError } from "../load/input-error.ts";
import type { Field, Scalar, Shape } from "./model.ts";
import { behindName, type Shapes } from "./names.ts";
import type { RawSchema } from "./raw.ts";
import { below, follow, type Located } from "./references.ts";

/** Keywords that narrow what a plain value may be. */
const LIMITS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "default",
] as const;

const UNKNOWN: Shape = { kind: "anything", nullable: false };

/** The shape of a schema. Named schemas stay names, so that a schema may hold itself. */
export function shapeOf(shapes: Shapes, { node, at }: Located<RawSchema | undefined>): Shape {
  if (typeof node !== "object" || node === null) return UNKNOWN;
  if (typeof node.$ref === "string") return named(shapes, { node, at });
  const inner = innerOf(shapes, { node, at });
  const nullable =
    inner.nullable || node.nullable === true || node["x-nullable"] === true || typesOf(node).includes("null");
  return nullable === inner.nullable ? inner : { ...inner, nullable };
}

function named(shapes: Shapes, reference: Located<RawSchema>): Shape {
  const target = follow(shapes.documents, reference);
  if (!shapes.types.has(target.at)) {
    shapes.types.set(target.at, UNKNOWN);
    shapes.types.set(target.at, shapeOf(shapes, target));
  }
  return { kind: "named", ref: target.at, nullable: false };
}

function innerOf(shapes: Shapes, { node, at }: Located<RawSchema>): Shape {
  if (node.allOf) return merged(shapes, { node, at });
  const options = node.anyOf ?? node.oneOf;
  if (options)
    return union(
      options.map((option, i) => shapeOf(shapes, { node: option, at: below(at, node.anyOf ? "anyOf" : "oneOf", i) })),
    );
  const values = node.const === undefined ? node.enum : [node.const];
  if (values) {
    const known = values.filter((value) => value !== null);
    return { kind: "enum", values: known.map(String), source: at, nullable: known.length < values.length };
  }
  const [type, ...others] = typesOf(node).filter((name) => name !== "null");
  if (others.length > 0)
    return union([type, ...others].map((one) => shapeOf(shapes, { node: { ...node, type: one ?? "" }, at })));
  switch (type ?? guess(node)) {
    case "object":
      return object(shapes, { node, at });
    case "array":
      return { kind: "list", items: shapeOf(shapes, { node: node.items, at: below(at, "items") }), nullable: false };
    case "string":
    case "file":
      return scalar("string", node);
    case "number":
    case "integer":
    case "boolean":
      return scalar(type as Scalar["kind"], node);
    case "null":
      return { kind: "anything", nullable: true };
    case undefined:
      return UNKNOWN;
    default:
      throw new InputError(shapes.documents.name, `knows a type that JSON Schema does not: ${String(type)}`);
  }
}

function typesOf(node: RawSchema): string[] {
  return node.type === undefined ? [] : [node.type].flat().map(String);
}

function guess(node: RawSchema): string | undefined {
  if (node.properties || typeof node.additionalProperties === "object") return "object";
  return node.items ? "array" : undefined;
}

function scalar(kind: Scalar["kind"], node: RawSchema): Shape {
  const limits = Object.fromEntries(LIMITS.filter((key) => node[key] !== undefined).map((key) => [key, node[key]]));
  return { kind, format: node.format, limits, nullable: false };
}

function object(shapes: Shapes, { node, at }: Located<RawSchema>): Shape {
  const required = Array.isArray(node.required) ? node.required : [];
  const fields = Object.entries(node.properties ?? {}).map(([key, property]): [string, Field] => [
    key,
    {
      shape: shapeOf(shapes, { node: property, at: below(at, "properties", key) }),
      required: required.includes(key),
      deprecated: property.deprecated === true,
      readOnly: property.readOnly === true,
      writeOnly: property.writeOnly === true,
    },
  ]);
  const values = node.additionalProperties;
  const typed = typeof values === "object" && values !== null && Object.keys(values).length > 0;
  const rest = typed ? shapeOf(shapes, { node: values, at: below(at, "additionalProperties") }) : undefined;
  return { kind: "object", fields: Object.fromEntries(fields), rest, source: at, nullable: false };
}

/** Null as an option says that the whole may be null; one option that is left is no choice. */
function union(options: readonly Shape[]): Shape {
  const real = options.filter((option) => !(option.kind === "anything" && option.nullable));
  const nullable = real.length < options.length || real.some((option) => option.nullable);
  const [only, second] = real;
  if (!only) return { kind: "anything", nullable };
  if (!second) return { ...only, nullable };
  return { kind: "union", options: real.map((option) => ({ ...option, nullable: false })), nullable };
}

/** `allOf` around one schema only adds words to it; several objects are one object with the fields of all. */
function merged(shapes: Shapes, { node, at }: Located<RawSchema>): Shape {
  const own: RawSchema = { ...node };
  delete own.allOf;
  const parts = (node.allOf ?? []).map((part, i): Located<RawSchema> => ({ node: part, at: below(at, "allOf", i) }));
  const [only, second] = parts;
  if (only && !second && !own.properties && !own.enum) return shapeOf(shapes, only);

  const opened = parts
    .map((part) => open(shapes, part))
    .concat(own.properties ? [shapeOf(shapes, { node: own, at })] : []);
  const objects = opened.filter((shape) => shape.kind === "object");
  if (objects.length < opened.length) return opened.find((shape) => shape.kind !== "object") ?? UNKNOWN;
  const required = Array.isArray(own.required) ? own.required : [];
  const fields = Object.assign({}, ...objects.map((shape) => shape.fields)) as Record<string, Field>;
  for (const key of required) {
    const field = fields[key];
    if (field) fields[key] = { ...field, required: true };
  }
  return { kind: "object", fields, rest: objects.find((shape) => shape.rest)?.rest, source: at, nullable: false };
}

function open(shapes: Shapes, part: Located<RawSchema>): Shape {
  return behindName(shapes, shapeOf(shapes, part));
}
