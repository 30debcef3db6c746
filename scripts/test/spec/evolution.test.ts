import { describe, expect, it } from "vitest";
import { changes, document, findingsBetween, integer, list, object, ref, string, time } from "./support/documents.ts";
import { type Case, create, EVOLUTION, get } from "./support/evolution.ts";

/** What may happen as well. */
const OTHERS: readonly Case[] = [
  {
    happened: "a call that was public asks for a key, and the other way round",
    old: [{ "GET /v1/a": { id: "GetA", open: true }, "GET /v1/b": { id: "GetB" } }],
    now: [{ "GET /v1/a": { id: "GetA" }, "GET /v1/b": { id: "GetB", open: true } }],
    expected: ["BREAK security-added call GetA: none → bearer", "SOFT security-removed call GetB: bearer → none"],
  },
  {
    happened: "parameters and fields become required, or stop to be",
    old: [
      { "POST /v1/a": { id: "MakeA", query: { x: string, "y!": string }, body: object({ "p!": string, q: string }) } },
    ],
    now: [
      {
        "POST /v1/a": {
          id: "MakeA",
          query: { "x!": string, y: string, "z!": string },
          body: object({ p: string, "q!": string }),
        },
      },
    ],
    expected: [
      "BREAK field-required request MakeA body.q",
      "BREAK parameter-required request MakeA query x",
      "BREAK required-parameter-added request MakeA query z: string",
      "ADD field-optional request MakeA body.p",
      "ADD parameter-optional request MakeA query y",
    ],
  },
  {
    happened: "null is answered, and refused in requests",
    old: [{ ...get(object({ at: time })), ...create(object({ at: { ...time, type: ["string", "null"] } })) }],
    now: [{ ...get(object({ at: { ...time, type: ["string", "null"] } })), ...create(object({ at: time })) }],
    expected: [
      "BREAK nullable-removed request CreateKettle body.at: string<date-time> or null → string<date-time>",
      "SOFT nullable-added response GetKettle 200.at: string<date-time> → string<date-time> or null",
    ],
  },
  {
    happened: "the items of a list change their type",
    old: [{ "GET /v1/a": { id: "GetA", query: { ids: list(string) } } }],
    now: [{ "GET /v1/a": { id: "GetA", query: { ids: list(integer) } } }],
    expected: ["BREAK type-changed request GetA query ids[]: string → integer<int32>"],
  },
  {
    happened: "an operation is deprecated",
    old: [{ "GET /v1/a": { id: "GetA" } }],
    now: [{ "GET /v1/a": { id: "GetA", deprecated: true } }],
    expected: ["META operation-deprecated call GetA"],
  },
];

describe("what happens to a vendor's document is told as", () => {
  it.each([...EVOLUTION, ...OTHERS])("$happened", async ({ old, now, expected }) => {
    expect(await changes(document(...old), document(...now))).toEqual(expected);
  });
});

describe("a finding", () => {
  const schemas = (field: string) => ({
    Kettle: object({ id: string, [field]: string }),
    Page: object({ kettles: list(ref("Kettle")) }),
  });
  const calls = { ...get(ref("Kettle")), "GET /v1/kettles": { id: "ListKettles", answers: ref("Page") } };

  it("of a shared schema is told once, with every operation that meets it", async () => {
    const [removed] = await findingsBetween(document(calls, schemas("shortState")), document(calls, schemas("state")));
    expect(removed).toMatchObject({
      code: "field-removed",
      old: "Kettle.shortState",
      operations: ["GetKettle", "ListKettles"],
    });
  });

  it("guesses what something that is gone is called now", async () => {
    const [removed] = await findingsBetween(document(calls, schemas("shortState")), document(calls, schemas("state")));
    expect(removed?.hint).toBe("perhaps now state");
    const moved = await findingsBetween(
      document({ "POST /v1/a": { id: "MakeA", query: { os: string } } }),
      document({ "POST /v1/a": { id: "MakeA", body: object({ os: string }) } }),
    );
    expect(moved[0]?.hint).toBe("now in the body");
  });
});
