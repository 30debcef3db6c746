import { docComment } from "./doc-comment.ts";
import { type Document, operationsOf, type Parameter, refName, resolve, type Schema, STATE_KINDS } from "./document.ts";
import { kindsName, listName, propertyKey } from "./names.ts";
import { sidesOf } from "./sides.ts";

type Side = "request" | "response";

/** The source of `models.ts`: a type for each schema, a list of values for each enum, a type for each operation's query. */
export function modelsSource(doc: Document): string {
  const sides = sidesOf(doc);
  const schemas = Object.entries(doc.components.schemas)
    .filter(([, schema]) => schema.properties || schema.enum || schema.anyOf || schema.type === "object")
    .map(([name, schema]) => {
      if (schema.enum) return enumSource(name, schema);
      const side: Side = sides.request.has(name) && !sides.response.has(name) ? "request" : "response";
      return modelSource(doc, name, schema, side);
    });
  const queries = operationsOf(doc).flatMap(({ operation, parameters }) => {
    const query = parameters.filter((parameter) => parameter.in === "query");
    return query.length > 0 ? [querySource(doc, operation.operationId, query)] : [];
  });
  const stateKind = `${docComment("Whether a state will change by itself, will stay until somebody acts, or is a failure.")}export type StateKind = ${STATE_KINDS.map((kind) => JSON.stringify(kind)).join(" | ")};\n`;
  return [stateKind, ...schemas, ...queries].join("\n");
}

function modelSource(doc: Document, name: string, schema: Schema, side: Side): string {
  const comment = docComment(schema.description, tagsOf(schema));
  if (schema.anyOf) return `${comment}export type ${name} = ${typeOf(doc, schema, side)};\n`;
  if (!schema.properties) return `${comment}export type ${name} = Record<string, never>;\n`;
  const fields = Object.entries(schema.properties).map(([key, property]) =>
    fieldSource(doc, key, property, schema.required?.includes(key) ?? false, side),
  );
  const rest = schema.additionalProperties === true ? ["  [key: string]: unknown;\n"] : [];
  return `${comment}export interface ${name} {\n${[...fields, ...rest].join("")}}\n`;
}

function fieldSource(doc: Document, key: string, schema: Schema, required: boolean, side: Side): string {
  const description = schema.description ?? resolve<Schema>(doc, schema).description;
  const type = typeOf(doc, schema, side);
  return `${docComment(description, tagsOf(schema), "  ")}  ${propertyKey(key)}${required ? `: ${type}` : `?: ${type} | undefined`};\n`;
}

function querySource(doc: Document, operationId: string, parameters: Parameter[]): string {
  const fields = parameters.map(({ name, schema, description, required, deprecated, example }) =>
    fieldSource(
      doc,
      name,
      {
        ...schema,
        ...(description && { description }),
        ...(deprecated && { deprecated }),
        ...(example !== undefined && { example }),
      },
      required ?? false,
      "request",
    ),
  );
  return `${docComment(`The query parameters of ${operationId}.`)}export interface ${operationId}Query {\n${fields.join("")}}\n`;
}

function enumSource(name: string, schema: Schema): string {
  const values = schema.enum ?? [];
  const list = listName(name);
  const known = schema["x-cudo-open-enum"] ? `Known${name}` : name;
  const parts = [
    `${docComment(`The known values of {@link ${name}}.`)}export const ${list} = [\n${values.map((value) => `  ${JSON.stringify(value)},\n`).join("")}] as const;\n`,
    `${docComment(schema["x-cudo-open-enum"] ? `A value of {@link ${name}} that this version knows; what requests take.` : schema.description)}export type ${known} = (typeof ${list})[number];\n`,
  ];
  if (schema["x-cudo-open-enum"]) {
    parts.push(
      `${docComment(`${schema.description ?? ""}\n\nThe service may answer values that are newer than this version.`)}export type ${name} = ${known} | (string & {});\n`,
    );
  }
  const states = schema["x-cudo-states"];
  if (states) {
    const kindOf = (value: string) => STATE_KINDS.find((kind) => states[kind]?.includes(value));
    parts.push(
      `${docComment(`What kind of state each {@link ${name}} is.`)}export const ${kindsName(name)}: Readonly<Record<${known}, StateKind>> = {\n${values.map((value) => `  ${propertyKey(value)}: ${JSON.stringify(kindOf(value))},\n`).join("")}};\n`,
    );
  }
  return parts.join("\n");
}

/** The TypeScript type of a schema. Enums are open in responses and closed in requests. */
function typeOf(doc: Document, schema: Schema, side: Side): string {
  const name = refName(schema);
  if (name !== undefined) {
    const target = resolve<Schema>(doc, schema);
    if (target.enum) return side === "request" && target["x-cudo-open-enum"] ? `Known${name}` : name;
    return target.properties || target.anyOf || target.type === "object" ? name : typeOf(doc, target, side);
  }
  if (schema.anyOf) return schema.anyOf.map((option) => typeOf(doc, option, side)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  return [schema.type ?? "unknown"]
    .flat()
    .map((type) => plainType(doc, type, schema, side))
    .join(" | ");
}

function plainType(doc: Document, type: string, schema: Schema, side: Side): string {
  if (type === "array") {
    const item = schema.items ? typeOf(doc, schema.items, side) : "unknown";
    return item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  if (type === "object") {
    const values = schema.additionalProperties;
    return `Record<string, ${typeof values === "object" ? typeOf(doc, values, side) : "unknown"}>`;
  }
  return type === "integer" ? "number" : type;
}

function tagsOf({ example, deprecated }: Schema): string[] {
  const oneLine = typeof example === "string" && !example.includes("\n");
  const tags = example === undefined ? [] : [`@example ${oneLine ? example : JSON.stringify(example)}`];
  return deprecated ? [...tags, "@deprecated"] : tags;
}
