import fc from "fast-check";
import { alternativesOf, type Schema } from "./spec.ts";

/** Answers that a schema allows, from this version of the service or a later one: with more fields and more enum values. */
export function answerOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof(...alternativesOf(schema).map(plain));
}

function plain(schema: Schema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "string":
      if (schema.format === "int64") return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String);
      // Doubles' strings are the one closed list.
      if (schema.enum?.includes("Infinity")) return fc.constantFrom(...schema.enum);
      return schema.enum ? fc.oneof(fc.constantFrom(...schema.enum), fc.constant("ADDED_IN_2031")) : fc.string();
    case "integer":
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(answerOf(schema.items ?? {}), { maxLength: 2 });
    default:
      return typeof schema.additionalProperties === "object"
        ? fc.dictionary(fc.string(), answerOf(schema.additionalProperties), { maxKeys: 2 })
        : object(schema);
  }
}

function object({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, answerOf(value)]));
  const more = fc.dictionary(fc.stringMatching(/^added[a-z]{1,3}$/), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 });
  return fc
    .tuple(fc.record(fields, { requiredKeys: required }), more)
    .map(([known, unknown]) => ({ ...unknown, ...known }));
}
