import type { ApiDocument, JsonSchema } from "./schema.ts";

/**
 * Which ids a caller may choose.
 * - `standard`: 1 to 63 small letters, digits and hyphens, a letter in front and no hyphen at the end.
 * - `strict`: the same with at most 30 characters, as the vendor's console asks.
 * - `lax`: anything that is not empty, for old programs that use underscores.
 */
export type IdRule = "standard" | "strict" | "lax";

const RULES: Readonly<Record<IdRule, JsonSchema | undefined>> = {
  standard: undefined,
  strict: { type: "string", pattern: "^[a-z]([a-z0-9-]{0,28}[a-z0-9])?$" },
  lax: { type: "string", minLength: 1 },
};

/** The document with the rule in place of its own: every operation that takes a chosen id refers to one schema. */
export function withIdRule(document: ApiDocument, rule: IdRule): ApiDocument {
  const schema = RULES[rule];
  if (schema === undefined) return document;
  const { components } = document;
  return { ...document, components: { ...components, schemas: { ...components.schemas, ResourceId: schema } } };
}
