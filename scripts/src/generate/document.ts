/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface Document {
  openapi: string;
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema>; [section: string]: unknown };
  [section: string]: unknown;
}

export type Method = "get" | "post" | "put" | "patch" | "delete";
export type PathItem = Partial<Record<Method, OperationObject>> & { parameters?: (Parameter | Reference)[] };

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query";
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema: Schema;
  example?: unknown;
}

export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Response | Reference>;
  security?: object[];
  "x-cudo-replay"?: string;
  "x-cudo-reconcile"?: { read: string; in: string; id: string };
  "x-cudo-paging"?: { style: string; items: string };
  "x-cudo-unwrap"?: string;
  "x-cudo-preconditions"?: string[];
  "x-cudo-public"?: boolean;
}

export interface Response {
  description: string;
  content?: Record<string, { schema: Schema }>;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: string[];
  const?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  readOnly?: boolean;
  deprecated?: boolean;
  example?: unknown;
  "x-cudo-open-enum"?: boolean;
  "x-cudo-states"?: Record<StateKind, string[]>;
  "x-cudo-oneof"?: string[];
}

export const STATE_KINDS = ["pending", "settled", "failed"] as const;
export type StateKind = (typeof STATE_KINDS)[number];

const METHODS: readonly Method[] = ["get", "post", "put", "patch", "delete"];

/** An operation where it stands in the document, with its parameters resolved and those of its path added. */
export interface LocatedOperation {
  path: string;
  method: Method;
  operation: OperationObject;
  parameters: Parameter[];
}

/** Every operation, in the order of the document. */
export function operationsOf(doc: Document): LocatedOperation[] {
  return Object.entries(doc.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
        resolve<Parameter>(doc, parameter),
      );
      return [{ path, method, operation, parameters }];
    }),
  );
}

/** What a reference points at; anything else is returned as it is. */
export function resolve<T extends object>(doc: Document, node: T | Reference): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  let at: unknown = doc;
  for (const key of node.$ref.split("/").slice(1)) {
    at = (at as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (at === undefined) throw new Error(`${node.$ref} points at nothing`);
  return resolve<T>(doc, at as T | Reference);
}

/** The name of the component that a schema refers to. */
export function refName(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}

/** The JSON schema of a request body, if the operation takes one. */
export function bodyOf(operation: OperationObject): Schema | undefined {
  return operation.requestBody?.content["application/json"]?.schema;
}

/** The JSON schema of one response. */
export function responseOf(doc: Document, operation: OperationObject, status: string): Schema | undefined {
  const response = operation.responses[status];
  return response && resolve<Response>(doc, response).content?.["application/json"]?.schema;
}
