import type { Documents } from "../load/documents.ts";
import type {
  RawBody,
  RawContent,
  RawDocument,
  RawOperation,
  RawParameter,
  RawResponse,
  RawSchema,
  RawSecurityScheme,
} from "./raw.ts";
import { follow } from "./references.ts";

interface SwaggerDocument {
  basePath?: string;
  consumes?: string[];
  produces?: string[];
  security?: RawDocument["security"];
  paths: Record<string, Record<string, unknown>>;
  securityDefinitions?: Record<string, RawSecurityScheme>;
}

interface SwaggerOperation extends Omit<RawOperation, "parameters" | "responses"> {
  consumes?: string[];
  produces?: string[];
  parameters?: SwaggerParameter[];
  responses?: Record<string, RawResponse & { schema?: RawSchema }>;
}

type SwaggerParameter = Omit<RawParameter, "schema"> & RawSchema & { schema?: RawSchema; collectionFormat?: string };

const JSON_ONLY = ["application/json"];

/** A Swagger 2.0 document in the words of OpenAPI 3. Its references keep pointing at its `definitions`. */
export function fromSwagger(documents: Documents, swagger: SwaggerDocument): RawDocument {
  const parametersOf = (list: SwaggerParameter[] | undefined) =>
    (list ?? []).map((node) => follow(documents, { node, at: "" }).node);

  const operation = (raw: SwaggerOperation, shared: SwaggerParameter[]): RawOperation => {
    const { parameters, responses, consumes, produces, ...rest } = raw;
    const own = parametersOf(parameters);
    const all = [...shared.filter((other) => !own.some((p) => p.name === other.name && p.in === other.in)), ...own];
    const body = bodyOf(all, consumes ?? swagger.consumes ?? JSON_ONLY);
    return {
      ...rest,
      parameters: all.filter((p) => p.in !== "body" && p.in !== "formData").map(parameter),
      ...(body && { requestBody: body }),
      responses: Object.fromEntries(
        Object.entries(responses ?? {}).map(([status, node]) => {
          const { schema } = follow(documents, { node, at: "" }).node;
          return [status, schema ? { content: content(produces ?? swagger.produces ?? JSON_ONLY, schema) } : {}];
        }),
      ),
    };
  };

  const paths = Object.entries(swagger.paths).map(([path, item]) => {
    const shared = parametersOf(item.parameters as SwaggerParameter[] | undefined);
    const operations = Object.entries(item)
      .filter(([method]) => method !== "parameters" && method !== "$ref" && !method.startsWith("x-"))
      .map(([method, raw]) => [method, operation(raw as SwaggerOperation, shared)]);
    return [path, Object.fromEntries(operations)];
  });
  return {
    servers: [{ url: swagger.basePath ?? "/" }],
    ...(swagger.security && { security: swagger.security }),
    paths: Object.fromEntries(paths) as RawDocument["paths"],
    components: {
      securitySchemes: Object.fromEntries(
        Object.entries(swagger.securityDefinitions ?? {}).map(([name, scheme]) => [
          name,
          scheme.type === "basic" ? { type: "http", scheme: "basic" } : scheme,
        ]),
      ),
    },
  };
}

function bodyOf(parameters: readonly SwaggerParameter[], types: readonly string[]): RawBody | undefined {
  const body = parameters.find((parameter) => parameter.in === "body");
  if (body) return { required: body.required === true, content: content(types, body.schema ?? {}) };
  const form = parameters.filter((parameter) => parameter.in === "formData");
  if (form.length === 0) return undefined;
  const schema: RawSchema = {
    type: "object",
    properties: Object.fromEntries(form.map((field) => [field.name ?? "", schemaOf(field)])),
    required: form.flatMap((field) => (field.required === true && field.name ? [field.name] : [])),
  };
  return { required: form.some((field) => field.required === true), content: content(types, schema) };
}

function parameter(from: SwaggerParameter): RawParameter {
  const list = from.collectionFormat ?? "csv";
  return {
    ...(from.name !== undefined && { name: from.name }),
    ...(from.in !== undefined && { in: from.in }),
    required: from.required === true,
    deprecated: from.deprecated === true,
    explode: list === "multi",
    style: { ssv: "spaceDelimited", pipes: "pipeDelimited", tsv: "tabDelimited" }[list] ?? "form",
    schema: schemaOf(from),
  };
}

/** The keywords of the schema that a parameter of Swagger 2.0 holds itself. */
function schemaOf(from: SwaggerParameter): RawSchema {
  const { name, in: place, required, description, collectionFormat, ...schema } = from;
  return schema as RawSchema;
}

function content(types: readonly string[], schema: RawSchema): RawContent {
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}
