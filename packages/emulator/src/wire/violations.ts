import type { ErrorObject } from "ajv/dist/2020.js";
import type { FieldViolation } from "./details.ts";

const TYPES: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a number",
  string: "a string",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const text = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value));

/** How each keyword of JSON Schema that can fail is put into words, to follow the name of the field. */
const WORDS: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  required: () => "is required",
  type: ({ type }) => `must be ${TYPES[text(type)] ?? text(type)}`,
  minimum: ({ limit }) => `must be at least ${text(limit)}`,
  maximum: ({ limit }) => `must be at most ${text(limit)}`,
  minLength: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${text(limit)} characters`),
  maxLength: ({ limit }) => `must have at most ${text(limit)} characters`,
  minItems: ({ limit }) => `must have at least ${text(limit)} entries`,
  pattern: ({ pattern }) => `must match ${text(pattern)}`,
  format: ({ format }) => `is not a valid ${text(format)}`,
  additionalProperties: () => "is not known here",
  enum: ({ allowedValues }) => `must be one of ${text(allowedValues)}`,
};

/** The findings of the validator, one for each field: the first thing wrong with it says enough. */
export function toViolations(errors: readonly ErrorObject[]): FieldViolation[] {
  const byField = new Map<string, FieldViolation>();
  for (const error of errors) {
    const params = error.params as Readonly<Record<string, unknown>>;
    const key = params.missingProperty ?? params.additionalProperty;
    const field = fieldPath(error.instancePath + (key === undefined ? "" : `/${text(key)}`));
    const description = WORDS[error.keyword]?.(params) ?? error.message ?? "is not valid";
    if (!byField.has(field)) byField.set(field, { field, description });
  }
  return [...byField.values()];
}

/** `/nics/0/networkId` as `nics[0].networkId`. */
function fieldPath(pointer: string): string {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
