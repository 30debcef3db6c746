import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SpecFile } from "../../src/spec/update/spec-file.ts";
import { toYaml } from "../../src/spec/update/to-yaml.ts";

const TEXT = `# Kettles.
x-errors: &errors
  default: { $ref: "errors.yaml#/Failure" }

paths:
  /v1/kettles:   # all of them
    get:
      operationId: ListKettles # as ever
      description: >-
        All kettles,
        hot and cold.
      responses:
        <<: *errors

components:
  schemas:
    Kettle: { type: object, properties: { id: { type: string } } }

    Heat:
      type: string
      enum: [HOT, COLD]
      x-cudo-states:
        pending: []
        settled:
          - HOT
          - COLD   # at last
`;

const file = () => new SpecFile("kettles.yaml", TEXT);
const edited = (from: string, to: string) => TEXT.replace(from, to);

describe("an edit of a spec file leaves every other character alone", () => {
  it("when it adds an entry after the last one", () => {
    const kettles = file();
    kettles.addEntry(["paths", "/v1/kettles", "get"], "deprecated", "deprecated: true");
    expect(kettles.text).toBe(edited("        <<: *errors\n", "        <<: *errors\n      deprecated: true\n"));
  });

  it("when it adds an entry after another one", () => {
    const kettles = file();
    kettles.addEntry(["paths", "/v1/kettles", "get"], "tags", "tags: [Kettles]", "operationId");
    expect(kettles.text).toBe(edited("# as ever\n", "# as ever\n      tags: [Kettles]\n"));
  });

  it("when it adds to what stands on one line", () => {
    const kettles = file();
    kettles.addEntry(["components", "schemas", "Kettle", "properties"], "lid", "lid: { type: string }");
    kettles.addItem(["components", "schemas", "Heat", "enum"], "WARM");
    kettles.addItem(["components", "schemas", "Heat", "x-cudo-states", "pending"], "WARM");
    const lid = edited("{ type: string } } }", "{ type: string }, lid: { type: string } } }");
    expect(kettles.text).toBe(
      lid.replace("[HOT, COLD]", "[HOT, COLD, WARM]").replace("pending: []", "pending: [WARM]"),
    );
  });

  it("when it adds to a list of lines, and comments above a key", () => {
    const kettles = file();
    kettles.addItem(["components", "schemas", "Heat", "x-cudo-states", "settled"], "WARM");
    kettles.commentAbove(["components", "schemas", "Heat"], "x-cudo-states", "TODO: which?");
    expect(kettles.value(["components", "schemas", "Heat", "x-cudo-states", "settled"])).toEqual([
      "HOT",
      "COLD",
      "WARM",
    ]);
    expect(kettles.text).toContain("- COLD   # at last\n");
    expect(kettles.text).toContain("      # TODO: which?\n      x-cudo-states:\n");
  });

  it("when it removes", () => {
    const kettles = file();
    kettles.removeItem(["components", "schemas", "Heat", "enum"], "COLD");
    kettles.removeItem(["components", "schemas", "Heat", "x-cudo-states", "settled"], "HOT");
    kettles.removeItem(["components", "schemas", "Heat", "enum"], "UNKNOWN");
    kettles.removeEntry(["paths", "/v1/kettles", "get"], "description");
    const without = edited("      description: >-\n        All kettles,\n        hot and cold.\n", "");
    expect(kettles.text).toBe(without.replace("[HOT, COLD]", "[HOT]").replace("          - HOT\n", ""));
  });

  it("so that what is added and removed again leaves no trace", () => {
    const places = [
      ["paths"],
      ["paths", "/v1/kettles", "get"],
      ["components", "schemas"],
      ["components", "schemas", "Kettle", "properties"],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.stringMatching(/^[a-z]{3,9}X$/),
        fc.jsonValue({ maxDepth: 1 }),
        (keys, key, value) => {
          const kettles = file();
          const onOneLine = keys.length === 4;
          kettles.addEntry(keys, key, onOneLine ? `${key}: ${JSON.stringify(value)}` : toYaml({ [key]: value }));
          expect(kettles.value([...keys, key])).toEqual(value);
          kettles.removeEntry(keys, key);
          expect(kettles.text).toBe(TEXT);
        },
      ),
    );
  });
});
