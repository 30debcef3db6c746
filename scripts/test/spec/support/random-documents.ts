import fc from "fast-check";
import {
  type Call,
  type Doc,
  document,
  integer,
  list,
  object,
  oneOf,
  ref,
  type Schema,
  string,
  time,
} from "./documents.ts";

const NAMES = ["Kettle", "Lid", "Heat"];
const FIELDS = ["id", "heat", "lid", "boiledAt"];
const ADDRESSES = [
  "GET /v1/kettles",
  "POST /v1/kettles",
  "GET /v1/kettles/{id}",
  "GET /v1/lids/{id}",
  "DELETE /v2/kettles/{id}",
];

const type: fc.Arbitrary<Schema> = fc.oneof(
  fc.constantFrom(string, integer, time, { type: ["string", "null"] }, object(), {}),
  fc.constantFrom(...NAMES).map(ref),
  fc.constantFrom(...NAMES).map((name) => list(ref(name))),
  fc.constantFrom(...NAMES).map((name) => ({ anyOf: [ref(name), { type: "null" }] })),
  fc.uniqueArray(fc.constantFrom("HOT", "COLD", "STATE_HOT"), { minLength: 1 }).map((values) => oneOf(...values)),
);

const fields: fc.Arbitrary<Schema> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FIELDS), fc.boolean(), type), { selector: ([name]) => name })
  .map((entries) =>
    object(Object.fromEntries(entries.map(([name, required, schema]) => [required ? `${name}!` : name, schema]))),
  );

const named = fc.oneof(fields, fields, fields, oneOfValues());

function oneOfValues(): fc.Arbitrary<Schema> {
  return fc.uniqueArray(fc.constantFrom("A", "B", "C"), { minLength: 1 }).map((values) => oneOf(...values));
}

const call: fc.Arbitrary<Omit<Call, "id">> = fc.record(
  {
    query: fc.dictionary(
      fc.constantFrom("size", "size!", "owner", "lid"),
      fc.constantFrom(string, integer, list(string)),
      { maxKeys: 2 },
    ),
    body: type,
    answers: type,
    deprecated: fc.constant(true as const),
    open: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

/** Any small API; two of them share names, paths and ids often enough to be worth comparing. Schemas may hold themselves. */
export const anyDocument: fc.Arbitrary<Doc> = fc
  .record({
    calls: fc.uniqueArray(fc.tuple(fc.constantFrom(...ADDRESSES), call), { selector: ([address]) => address }),
    ids: fc.shuffledSubarray(["A", "B", "C", "D", "E"], { minLength: 5 }),
    schemas: fc.tuple(named, named, named),
  })
  .map(({ calls, ids, schemas }) =>
    document(
      Object.fromEntries(calls.map(([address, one], i) => [address, { ...one, id: ids[i] ?? address }])),
      Object.fromEntries(NAMES.map((name, i) => [name, schemas[i] ?? string])),
    ),
  );
