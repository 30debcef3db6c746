import { _, type Ajv, type Code, type CodeKeywordDefinition, type Name } from "ajv";
import type { Scalar } from "./check-schema.ts";

/** The condition under which a value is not what it must be. The `is…` functions are those of packages/validators. */
const WRONG: Readonly<Record<Scalar, (data: Name) => Code>> = {
  string: (data) => _`typeof ${data} !== "string"`,
  boolean: (data) => _`typeof ${data} !== "boolean"`,
  number: (data) => _`typeof ${data} !== "number"`,
  integer: (data) => _`!Number.isInteger(${data})`,
  int64: (data) => _`!isInt64(${data})`,
  double: (data) => _`!isDouble(${data})`,
};

const KEYWORDS: readonly CodeKeywordDefinition[] = [
  {
    // `required` and `properties` in one: a missing field is found by the check of its value, which knows what was expected.
    keyword: "fields",
    type: "object",
    schemaType: "object",
    code(context) {
      for (const key of Object.keys(context.schema)) {
        context.subschema({ keyword: "fields", schemaProp: key, dataProp: key }, context.gen.name("valid"));
      }
    },
  },
  {
    // ajv's anyOf would report each of its branches.
    keyword: "unlessNull",
    schemaType: "object",
    code(context) {
      const check = () => context.subschema({ keyword: "unlessNull" }, context.gen.name("valid"));
      context.gen.if(_`${context.data} !== null`, check);
    },
  },
  {
    keyword: "is",
    schemaType: "string",
    error: { message: "must be of the right type", params: ({ schema }) => _`{type: ${schema}}` },
    code(context) {
      const [scalar, nullable] = (context.schema as string).split(/(?=\?)/) as [Scalar, "?" | undefined];
      const wrong = WRONG[scalar](context.data);
      context.fail(nullable ? _`${wrong} && ${context.data} !== null` : wrong);
    },
  },
];

/** Teaches ajv the keywords of {@link CheckSchema}. */
export function addCheckKeywords(ajv: Ajv): void {
  for (const keyword of KEYWORDS) ajv.addKeyword(keyword);
}
