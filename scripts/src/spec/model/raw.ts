// The parts of OpenAPI 3.0 and 3.1 that are read, as loosely as other people's documents are written.

export interface RawDocument {
  servers?: { url?: string }[];
  security?: Record<string, unknown>[];
  paths: Record<string, RawPathItem>;
  components?: { securitySchemes?: Record<string, RawSecurityScheme> };
}

export type RawPathItem = Record<string, unknown> & { $ref?: string; parameters?: RawParameter[] };

export interface RawOperation {
  operationId?: string;
  tags?: string[];
  deprecated?: boolean;
  security?: Record<string, unknown>[];
  parameters?: RawParameter[];
  requestBody?: RawBody;
  responses?: Record<string, RawResponse>;
}

export interface RawParameter {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  deprecated?: boolean;
  explode?: boolean;
  style?: string;
  schema?: RawSchema;
  content?: RawContent;
}

export type RawContent = Record<string, { schema?: RawSchema }>;

export interface RawBody {
  $ref?: string;
  required?: boolean;
  content?: RawContent;
}

export interface RawResponse {
  $ref?: string;
  content?: RawContent;
}

export interface RawSecurityScheme {
  $ref?: string;
  type?: string;
  in?: string;
  name?: string;
  scheme?: string;
}

export interface RawSchema extends Record<string, unknown> {
  $ref?: string;
  type?: string | string[];
  format?: string;
  nullable?: boolean;
  "x-nullable"?: boolean;
  enum?: unknown[];
  const?: unknown;
  items?: RawSchema;
  properties?: Record<string, RawSchema>;
  required?: string[] | boolean;
  additionalProperties?: boolean | RawSchema;
  allOf?: RawSchema[];
  anyOf?: RawSchema[];
  oneOf?: RawSchema[];
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
}
