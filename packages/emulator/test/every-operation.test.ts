import { operations } from "@cudo-compute/types/operations";
import { describe, expect, test } from "vitest";
import { type Answer, desk, fieldsOf, preconditionsOf } from "./support.ts";
import { OPERATION_IDS, perform, prepare, targetOf, VALID_CALLS } from "./walk/calls.ts";
import { REFUSALS } from "./walk/refusals.ts";
import {
  answerSchemaOf,
  bodyFieldsOf,
  missingKeys,
  pathNamesOf,
  preconditionsIn,
  queryOf,
  requiredFieldsOf,
} from "./walk/spec.ts";

/** A value that no field of a type takes. */
const wrongFor = (type: unknown): unknown => (type === "object" || type === "array" ? "wrong" : ["wrong"]);

const expectInvalid = (answer: Answer, field: string) =>
  expect([answer.status, answer.body.code, fieldsOf(answer)]).toEqual([400, 3, [field]]);

test("the walk knows all 122 operations, and checks answers against the description", () => {
  expect(OPERATION_IDS).toHaveLength(122);
  expect(Object.keys(VALID_CALLS).sort()).toEqual([...OPERATION_IDS].sort());
  expect(desk().world.options.validateResponses).toBe(true);
});

describe.each(OPERATION_IDS)("%s", (id) => {
  const { public: isPublic, empty, unwrap, paging } = operations[id];
  const valid = VALID_CALLS[id];
  const query = queryOf(id);

  test("answers a valid call with every key of its schema", async () => {
    const { status, body } = await perform(id, await prepare(valid));
    expect([status, body.message]).toEqual([200, undefined]);
    expect(missingKeys(answerSchemaOf(id), body)).toEqual([]);
    if (empty) expect(body).toEqual({});
    if (unwrap !== undefined) expect(body).toHaveProperty(unwrap);
    if (paging !== undefined) expect(body[paging.items].length).toBeGreaterThan(0);
  });

  test(isPublic ? "needs no key" : "is UNAUTHENTICATED without a key", async () => {
    const { status, body, headers } = await perform(id, await prepare(valid), { authorization: "" });
    if (isPublic) expect(status).toBe(200);
    else expect([status, body.code, headers.get("www-authenticate")]).toEqual([401, 16, body.message]);
  });

  test("is not there by another method", async () => {
    const { at, path } = await prepare(valid);
    const { status, body } = await at.call("COPY", targetOf(id, path, {}));
    expect([status, body]).toEqual([501, { code: 12, message: "Method Not Allowed", details: [] }]);
  });

  test.each(pathNamesOf(id))("is NOT_FOUND for an unknown {%s}", async (name) => {
    const ready = await prepare(valid);
    const { status, body } = await perform(id, { ...ready, path: { ...ready.path, [name]: "nobody" } });
    expect([status, body.code]).toEqual([404, 5]);
  });

  test.each(requiredFieldsOf(id))("is INVALID_ARGUMENT without %s", async (field) => {
    const ready = await prepare(valid);
    const { [field]: _, ...body } = ready.body ?? {};
    expectInvalid(await perform(id, { ...ready, body }), field);
  });

  test.each(bodyFieldsOf(id))("is INVALID_ARGUMENT when %s has another type", async (field, { type }) => {
    const ready = await prepare(valid);
    expectInvalid(await perform(id, { ...ready, body: { ...ready.body, [field]: wrongFor(type) } }), field);
  });

  test.each(query.filter(({ required }) => required))("is INVALID_ARGUMENT without ?$name", async ({ name }) => {
    const ready = await prepare(valid);
    const { [name]: _, ...rest } = ready.query;
    expectInvalid(await perform(id, { ...ready, query: rest }), name);
  });

  test.each(query.filter(({ schema }) => schema.type === "integer"))("wants a number as ?$name", async ({ name }) => {
    const ready = await prepare(valid);
    expectInvalid(await perform(id, { ...ready, query: { ...ready.query, [name]: "many" } }), name);
  });

  test("has a test for each precondition that the description names", () => {
    expect(Object.keys(REFUSALS[id] ?? {}).sort()).toEqual([...preconditionsIn(id)].sort());
  });

  test.each(Object.entries(REFUSALS[id] ?? {}))("is FAILED_PRECONDITION by %s", async (type, obstacle) => {
    const answer = await perform(id, await prepare({ ...valid, ...obstacle }));
    expect([answer.status, answer.body.code, preconditionsOf(answer)]).toEqual([400, 9, [type]]);
  });
});
