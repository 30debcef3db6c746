import fc from "fast-check";

// Mutations of our real document, each with the findings that it must lead to. At most one touches the same schema or
// operation, so that what each leads to does not depend on the others.

/** The parts of the bundled document that mutations touch. */
export interface Wire {
  paths: Record<string, Record<string, WireOperation>>;
  components: { schemas: Record<string, WireSchema> };
}

export interface WireOperation {
  operationId: string;
  deprecated?: boolean;
  parameters?: unknown[];
}

export interface WireSchema {
  type?: string | string[];
  properties?: Record<string, WireSchema & { readOnly?: boolean }>;
  required?: string[];
  enum?: string[];
}

/** What a mutation leads to. Findings of a schema are met only on the sides where something still uses it. */
export interface Expected {
  readonly code: string;
  readonly place: string;
  readonly schema?: string;
  /** Where the code is another one in requests. */
  readonly inRequest?: string;
}

export type Mutate = (doc: Wire, target: string) => Expected | undefined;

const findOperation = (doc: Wire, id: string): [path: string, method: string, operation: WireOperation] => {
  for (const [path, item] of Object.entries(doc.paths)) {
    for (const [method, operation] of Object.entries(item))
      if (operation.operationId === id) return [path, method, operation];
  }
  throw new Error(`there is no ${id}`);
};

const ofOperation = (
  change: (doc: Wire, path: string, method: string, operation: WireOperation) => Expected,
): Mutate => {
  return (doc, id) => change(doc, ...findOperation(doc, id));
};

/** Mutations of one operation. */
const OPERATION_MUTATIONS: readonly Mutate[] = [
  ofOperation((doc, path, method, { operationId }) => {
    delete doc.paths[path]?.[method];
    return { code: "operation-removed", place: operationId };
  }),
  ofOperation((doc, path, method, operation) => {
    const { [method]: moved, ...rest } = doc.paths[path] ?? {};
    doc.paths[path] = rest;
    const { parameters } = rest as unknown as { parameters: WireOperation };
    doc.paths[`${path}/moved`] = { ...(parameters && { parameters }), [method]: moved ?? operation };
    return { code: "operation-moved", place: operation.operationId };
  }),
  ofOperation((_, __, ___, operation) => {
    const { operationId } = operation;
    operation.operationId = `${operationId}Anew`;
    return { code: "operation-renamed", place: `${operationId} → ${operationId}Anew` };
  }),
  ofOperation((_, __, ___, operation) => {
    const was = operation.deprecated === true;
    operation.deprecated = !was;
    return { code: was ? "operation-undeprecated" : "operation-deprecated", place: operation.operationId };
  }),
  ofOperation((_, __, ___, operation) => {
    const fresh = { name: "fresh", in: "query", schema: { type: "string" } };
    operation.parameters = [...(operation.parameters ?? []), fresh];
    return { code: "parameter-added", place: `${operation.operationId} query fresh` };
  }),
  ofOperation((doc, path, __, operation) => {
    doc.paths[`${path}/fresh/${operation.operationId}`] = {
      get: { ...structuredClone(operation), operationId: `${operation.operationId}Fresh` },
    };
    return { code: "operation-added", place: `${operation.operationId}Fresh` };
  }),
];

/** Mutations of one named schema, an object or an enum. */
const SCHEMA_MUTATIONS: readonly Mutate[] = [
  (doc, schema) => {
    const { properties } = doc.components.schemas[schema] ?? {};
    if (!properties) return undefined;
    properties.fresh = { type: "string" };
    return { code: "field-added", place: `${schema}.fresh`, schema };
  },
  (doc, schema) => {
    const node = doc.components.schemas[schema];
    const name = lastField(node);
    if (!node || name === undefined) return undefined;
    delete node.properties?.[name];
    node.required = (node.required ?? []).filter((other) => other !== name);
    return { code: "field-removed", place: `${schema}.${name}`, schema };
  },
  (doc, schema) => {
    const node = doc.components.schemas[schema];
    const name = lastField(node);
    if (!node || name === undefined) return undefined;
    const was = node.required?.includes(name) === true;
    node.required = was ? (node.required ?? []).filter((other) => other !== name) : [...(node.required ?? []), name];
    return { code: was ? "field-optional" : "field-required", place: `${schema}.${name}`, schema };
  },
  (doc, schema) => {
    const node = doc.components.schemas[schema];
    const name = Object.entries(node?.properties ?? {}).find(
      ([, { type, readOnly, ...rest }]) => type === "string" && !readOnly && !("enum" in rest),
    )?.[0];
    if (!node?.properties || name === undefined) return undefined;
    node.properties[name] = { type: "boolean" };
    return { code: "type-changed", place: `${schema}.${name}`, schema };
  },
  (doc, schema) => {
    const values = doc.components.schemas[schema]?.enum;
    if (!values) return undefined;
    values.push("FRESH");
    return { code: "enum-value-added", place: schema, schema };
  },
  (doc, schema) => {
    const values = doc.components.schemas[schema]?.enum;
    if (!values || values.length < 2) return undefined;
    values.shift();
    return { code: "enum-value-removed", place: schema, schema };
  },
];

function lastField(node: WireSchema | undefined): string | undefined {
  return Object.entries(node?.properties ?? {})
    .filter(([, { readOnly }]) => !readOnly)
    .at(-1)?.[0];
}

/** A few mutations of different parts of a document. */
export function someMutations(doc: Wire): fc.Arbitrary<{ readonly mutate: Mutate; readonly target: string }[]> {
  const ids = Object.values(doc.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
  const pick = (targets: readonly string[], mutations: readonly Mutate[]) =>
    fc.record({ target: fc.constantFrom(...targets), mutate: fc.constantFrom(...mutations) });
  return fc.uniqueArray(
    fc.oneof(pick(ids, OPERATION_MUTATIONS), pick(Object.keys(doc.components.schemas), SCHEMA_MUTATIONS)),
    {
      minLength: 1,
      maxLength: 8,
      selector: ({ target }) => target,
    },
  );
}

/** The schemas that requests or responses still use, by following every reference. */
export function usedOn(side: "request" | "response", doc: Wire): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref, readOnly } = node as { $ref?: string; readOnly?: boolean };
    if (side === "request" && readOnly) return;
    if ($ref !== undefined) follow($ref);
    for (const child of Object.values(node)) visit(child);
  };
  const follow = (ref: string) => {
    const [section = "", name = ""] = ref.split("/").slice(-2);
    if (section === "schemas" && used.has(name)) return;
    if (section === "schemas") used.add(name);
    visit((doc.components as unknown as Record<string, Record<string, unknown>>)[section]?.[name]);
  };
  for (const [path, item] of Object.entries(doc.paths)) {
    if (path.endsWith("/fresh")) continue;
    for (const operation of Object.values(item)) {
      const { parameters, requestBody, responses } = operation as unknown as Record<string, unknown>;
      visit(side === "request" ? [parameters, requestBody] : responses);
    }
  }
  return used;
}
