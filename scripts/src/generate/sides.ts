import { bodyOf, type Document, operationsOf, refName, responseOf, type Schema } from "./document.ts";

/** Which component schemas are reached from requests, from successful responses, and from error responses. */
export interface Sides {
  request: Set<string>;
  response: Set<string>;
  error: Set<string>;
}

/** Follows every request body, parameter and response to the schemas that they use. */
export function sidesOf(doc: Document): Sides {
  const sides: Sides = { request: new Set(), response: new Set(), error: new Set() };
  for (const { operation, parameters } of operationsOf(doc)) {
    for (const parameter of parameters) reach(doc, parameter.schema, sides.request);
    reach(doc, bodyOf(operation), sides.request);
    for (const status of Object.keys(operation.responses)) {
      reach(doc, responseOf(doc, operation, status), status === "200" ? sides.response : sides.error);
    }
  }
  return sides;
}

function reach(doc: Document, schema: Schema | undefined, into: Set<string>): void {
  if (!schema) return;
  const name = refName(schema);
  if (name !== undefined) {
    if (into.has(name)) return;
    into.add(name);
    reach(doc, doc.components.schemas[name], into);
    return;
  }
  for (const child of childrenOf(schema)) reach(doc, child, into);
}

/** The schemas directly inside a schema. */
export function childrenOf(schema: Schema): Schema[] {
  const rest = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  return [
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...Object.values(schema.properties ?? {}),
    ...rest,
  ];
}
