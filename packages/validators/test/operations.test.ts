import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as models from "../src/models.ts";
import * as operations from "../src/operations.ts";
import type { Validator } from "../src/validator.ts";
import { answerOf } from "./support/arbitrary.ts";
import { changed, placesOf, sampleOf } from "./support/sample.ts";
import { alternativesOf, answers, type Schema, spec } from "./support/spec.ts";

const validatorOf = (operation: string): Validator<unknown> => {
  const validator = (operations as Record<string, Validator<unknown>>)[operation];
  if (!validator) throw new Error(`no validator for ${operation}`);
  return validator;
};

/** One value of each kind that JSON has, with strings and numbers of the kinds that the API tells apart. */
const VALUES: readonly unknown[] = [null, true, 12, 1.5, "text", "12", "Infinity", [], {}];

function fits(schema: Schema, value: unknown): boolean {
  return alternativesOf(schema).some(({ type, format, enum: values }) => {
    if (type === "null") return value === null;
    if (type === "array") return Array.isArray(value);
    if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
    if (type === "integer") return Number.isInteger(value);
    if (format === "int64") return value === "12";
    if (values?.includes("Infinity")) return value === "Infinity";
    return typeof value === type;
  });
}

it("has a validator for each operation, and no other", () => {
  expect(Object.keys(operations).sort()).toEqual(answers.map(([operation]) => operation).sort());
  expect(answers).toHaveLength(122);
});

it("has a validator for each model that an answer holds", () => {
  const reached = new Set<string>();
  const reach = (schema: Schema): void => {
    const name = schema.$ref?.split("/").at(-1);
    if (name !== undefined) {
      if (reached.has(name)) return;
      reached.add(name);
      reach(spec.components.schemas[name] ?? {});
      return;
    }
    for (const child of [schema.anyOf ?? [], schema.items ?? [], Object.values(schema.properties ?? {})].flat())
      reach(child);
  };
  for (const [, schema] of answers) reach(schema);
  const objects = [...reached].filter((name) => spec.components.schemas[name]?.type === "object");
  expect(Object.keys(models).sort()).toEqual(objects.sort());
});

describe.each(answers)("%s", (operation, schema) => {
  const validator = validatorOf(operation);
  const sample = sampleOf(schema);
  const places = placesOf(schema);

  it("accepts a full answer", () => {
    expect(validator.issues(sample)).toBeUndefined();
    expect(validator.is(sample)).toBe(true);
  });

  it("accepts any answer that the description allows, of this version or a later one", () => {
    fc.assert(
      fc.property(answerOf(schema), (answer) => {
        expect(validator.issues(answer)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it("names each required field that is missing, and none that may be", () => {
    for (const { keys, required } of places.filter(({ keys }) => typeof keys.at(-1) === "string")) {
      const issues = changed(sample, keys, undefined, (answer) => validator.issues(answer));
      expect(issues?.map((issue) => [issue.keys, issue.found])).toEqual(required ? [[keys, "nothing"]] : undefined);
    }
  });

  it("names each value of the wrong type, and none of the right one", () => {
    for (const { keys, schema: here } of places) {
      for (const value of VALUES) {
        const fine = fits(here, value);
        if (fine && (Array.isArray(value) || (value !== null && typeof value === "object"))) continue;
        const issues = changed(sample, keys, value, (answer) => validator.issues(answer));
        expect(issues?.map((issue) => issue.keys)).toEqual(fine ? undefined : [keys]);
      }
    }
  });
});
