import { RPC_CODES } from "../wire/codes.ts";
import { PRECONDITION_TYPES } from "../wire/details.ts";
import type { JsonSchema } from "../wire/schema.ts";

const record = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const TEXT: JsonSchema = { type: "string" };
const COUNT: JsonSchema = { type: "integer", minimum: 0 };
const STATUS: JsonSchema = { type: "integer", minimum: 200, maximum: 599 };
const oneOf = (...values: readonly string[]): JsonSchema => ({ enum: values });
const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });
// What a header can hold, and nothing that would begin another one.
const HEADERS: JsonSchema = {
  type: "object",
  additionalProperties: { type: "string", pattern: "^[\\t\\x20-\\x7e]*$" },
  propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" },
};

const DETAILS = record({
  retryDelay: { type: "number", minimum: 0 },
  fields: listOf(record({ field: TEXT, description: TEXT }, ["field", "description"])),
  quota: listOf(record({ subject: TEXT, description: TEXT }, ["subject", "description"])),
  preconditions: listOf(
    record({ type: oneOf(...PRECONDITION_TYPES), subject: TEXT, description: TEXT }, [
      "type",
      "subject",
      "description",
    ]),
  ),
  info: record({ reason: TEXT, domain: TEXT, metadata: { type: "object", additionalProperties: TEXT } }, ["reason"]),
});

/** What a rule looks like. What its parts have to do with one another is left to the parser. */
export const RULE_SCHEMA: JsonSchema = record({
  operation: { type: ["string", "array"], minItems: 1, items: TEXT },
  route: { type: "string", pattern: "^([A-Z]+ )?/\\S*$" },
  after: COUNT,
  count: { type: "integer", minimum: 1 },
  probability: { type: "number", minimum: 0, maximum: 1 },
  when: oneOf("before", "after"),
  delay: { type: "number", minimum: 0, maximum: 2 ** 31 - 1 },
  dateSkew: { type: "number" },
  headers: HEADERS,
  error: record({ code: oneOf(...Object.keys(RPC_CODES)), status: STATUS, message: TEXT, details: DETAILS }, ["code"]),
  html: STATUS,
  empty: STATUS,
  reset: { enum: [true] as never },
  body: oneOf("stall", "truncate"),
  page: oneOf("repeat", "overlap", "gap"),
  token: oneOf("expired"),
  outcome: oneOf("fail", "hang"),
});
