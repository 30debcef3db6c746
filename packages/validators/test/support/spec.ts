import { readFileSync } from "node:fs";

/** A schema of the API's description, as far as answers use them. Read anew here: the generator's reading is under test. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: string[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
}

interface Operation {
  operationId?: string;
  responses: Record<string, { content: Record<string, { schema: Schema }> }>;
}

interface Spec {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** The document that the validators are generated from. */
export const spec = JSON.parse(
  readFileSync(new URL("../../../types/openapi.json", import.meta.url), "utf8"),
) as unknown as Spec;

/** What each operation answers with status 200, by operationId. */
export const answers: readonly (readonly [operation: string, schema: Schema])[] = Object.values(spec.paths)
  .flatMap((item) => Object.values(item))
  .flatMap(({ operationId, responses }) => {
    const schema = responses?.["200"]?.content["application/json"]?.schema;
    return operationId && schema ? [[operationId, schema] as const] : [];
  });

/** The alternatives of a schema, references followed: `anyOf` and lists of types are taken apart. */
export function alternativesOf(schema: Schema): Schema[] {
  if (schema.$ref) {
    const target = spec.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
    if (!target) throw new Error(`${schema.$ref} points at nothing`);
    return alternativesOf(target);
  }
  if (schema.anyOf) return schema.anyOf.flatMap(alternativesOf);
  return [schema.type ?? []].flat().map((type) => ({ ...schema, type }));
}
