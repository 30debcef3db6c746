import type { Doc } from "./documents.ts";

// Our document as a machine would write it from the service's sources: what the vendor's published one loses is lost here
// too. Made from ours, so that no vendor's document lies in this repository.

export interface Written {
  paths: Record<string, Record<string, Record<string, unknown>>>;
  components: { schemas: Record<string, Node>; [section: string]: unknown };
  [section: string]: unknown;
}

interface Node extends Record<string, unknown> {
  type?: string | string[];
  format?: string;
  properties?: Record<string, Node>;
  required?: string[];
  enum?: string[];
  anyOf?: Node[];
  $ref?: string;
}

const LIMITS = ["pattern", "minLength", "maxLength", "minimum", "maximum", "default", "example"];
const HINTS = ["email", "uri", "password"];
/** How generators write a nested message's name. */
const dotted = (name: string) => name.replace(/^(Cluster|Machine|Network|Volume)State$/, "$1.State");

export function asVendorsWrite(ours: Doc): Written {
  const doc = JSON.parse(
    JSON.stringify(ours).replace(
      /(#\/components\/schemas\/)(\w+)/g,
      (_, start: string, name: string) => start + dotted(name),
    ),
  ) as Written;
  const { schemas } = doc.components;
  const requests = namesUsedBy(doc, "requestBody");
  for (const [name, schema] of Object.entries(schemas)) {
    delete schemas[name];
    // proto3 requires nothing; only what requests need is marked.
    if (!requests.has(name)) delete schema.required;
    schemas[dotted(name)] = plain(schema);
  }
  doc.openapi = "3.0.3";
  doc.servers = [{ url: "http://localhost:8080/" }];
  doc.components.securitySchemes = { bearerAuth: { type: "apiKey", in: "header", name: "Authorization" } };
  for (const item of Object.values(doc.paths)) {
    for (const operation of Object.values(item)) {
      const { responses, parameters } = operation as { responses?: Record<string, unknown>; parameters?: Node[] };
      delete operation.security;
      if (responses) operation.responses = { "200": responses["200"], default: responses.default };
      for (const parameter of parameters ?? [])
        if (parameter.schema) parameter.schema = plain(parameter.schema as Node);
    }
  }
  const shared = (doc.components.parameters ?? {}) as Record<string, { schema: Node }>;
  for (const parameter of Object.values(shared)) parameter.schema = plain(parameter.schema);
  schemas.Status = {
    type: "object",
    properties: {
      code: { type: "integer", format: "int32" },
      message: { type: "string" },
      details: { type: "array", items: { $ref: "#/components/schemas/Any" } },
    },
  };
  schemas.Any = { type: "object", properties: { "@type": { type: "string" } }, additionalProperties: {} };
  return doc;
}

/** Without null, limits, hints and words; a double is a number. */
function plain(node: Node): Node {
  if (node.$ref?.endsWith("/Double")) return { type: "number", format: "double" };
  const [only] = node.anyOf?.filter((option) => option.type !== "null") ?? [];
  if (node.anyOf && only && node.anyOf.length === 2) return plain(only);
  const copy: Node = { ...node };
  for (const key of LIMITS) delete copy[key];
  if (HINTS.includes(copy.format ?? "")) delete copy.format;
  if (Array.isArray(copy.type)) copy.type = copy.type.find((type) => type !== "null") ?? "string";
  if (copy.properties)
    copy.properties = Object.fromEntries(Object.entries(copy.properties).map(([name, field]) => [name, plain(field)]));
  if (copy.items) copy.items = plain(copy.items as Node);
  return copy;
}

function namesUsedBy(doc: Written, key: string): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    for (const [, name = ""] of JSON.stringify(node).matchAll(/#\/components\/schemas\/([\w.]+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(doc.components.schemas[name] ?? doc.components.schemas[name.replace(".", "")] ?? null);
    }
  };
  for (const item of Object.values(doc.paths))
    for (const operation of Object.values(item)) visit(operation[key] ?? null);
  return used;
}
