/** The part of JSON Schema that the API's document uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly [keyword: string]: unknown;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Media {
  readonly content?: { readonly "application/json"?: { readonly schema?: JsonSchema } };
}

interface PathItem {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
}

interface OperationObject extends PathItem {
  readonly operationId?: string;
  readonly requestBody?: Media;
  readonly responses: { readonly "200"?: Media };
}

/** The OpenAPI document, as far as the emulator reads it. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** What the document says of one operation. */
export interface OperationSchema {
  readonly parameters: readonly Parameter[];
  /** The schema of the body, if the operation takes one. */
  readonly body: JsonSchema | undefined;
  /** JSON pointers into the document, for the validator. */
  readonly bodyPointer: string;
  readonly responsePointer: string;
}

/** Finds what `$ref` points at in a document. Only references within the document exist in a bundle. */
function resolveRef(document: ApiDocument, reference: string): unknown {
  const steps = reference
    .replace(/^#\//, "")
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let found: unknown = document;
  for (const step of steps) found = (found as Readonly<Record<string, unknown>> | undefined)?.[step];
  if (found === undefined) throw new Error(`the OpenAPI document has nothing at ${reference}`);
  return found;
}

/** A schema without `$ref` at its top. */
export function resolveSchema(document: ApiDocument, schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : resolveSchema(document, resolveRef(document, schema.$ref) as JsonSchema);
}

/** Reads one operation out of the document. */
export function readOperation(document: ApiDocument, method: string, path: string): OperationSchema {
  const item = document.paths[path] as (PathItem & Readonly<Record<string, unknown>>) | undefined;
  const operation = item?.[method.toLowerCase()] as OperationObject | undefined;
  if (item === undefined || operation === undefined) throw new Error(`the OpenAPI document lacks ${method} ${path}`);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    "$ref" in parameter ? (resolveRef(document, parameter.$ref) as Parameter) : parameter,
  );
  const at = (...steps: string[]) => pointer("paths", path, method.toLowerCase(), ...steps);
  return {
    parameters,
    body: operation.requestBody?.content?.["application/json"]?.schema,
    bodyPointer: at("requestBody", "content", "application/json", "schema"),
    responsePointer: at("responses", "200", "content", "application/json", "schema"),
  };
}

const pointer = (...steps: string[]): string =>
  `#/${steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
