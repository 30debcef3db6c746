import { describe, expect, it } from "vitest";
import { EXIT_CODES } from "../../src/spec/command/exit-code.ts";
import { worst } from "../../src/spec/diff/finding.ts";
import { jsonReport } from "../../src/spec/report/json.ts";
import { markdownReport } from "../../src/spec/report/markdown.ts";
import { textReport } from "../../src/spec/report/text.ts";
import { document, findingsBetween, object, oneOf, ref, string } from "./support/documents.ts";

const answers = { answers: ref("Kettle") };
const findings = await findingsBetween(
  document(
    { "GET /v1/kettles/{id}": { id: "GetKettle", ...answers }, "POST /v1/kettles": { id: "CreateKettle", ...answers } },
    { Kettle: object({ shortState: ref("State"), size: oneOf("S", "M") }), State: oneOf("ON", "OFF") },
  ),
  document(
    {
      "GET /v1/kettles/{id}": { id: "GetKettle", ...answers, deprecated: true },
      "POST /v1/kettles": { id: "CreateKettle", ...answers },
    },
    { Kettle: object({ state: ref("State"), size: string }), State: oneOf("ON", "OFF") },
  ),
);
const report = { title: "Changes from old.json to new.json", findings, notes: ["A note."] };

describe("a report", () => {
  it("for people fits 80 columns and goes from bad to good", () => {
    expect(textReport(report)).toBe(`Changes from old.json to new.json
1 BREAK, 1 SOFT, 1 ADD, 1 META

BREAK: stops working or compiling
  Kettle.shortState (response)
      field-removed: the field is gone: State; perhaps now state
      in CreateKettle, GetKettle

SOFT: keeps compiling, may surprise at run time
  Kettle.size (response)
      enum-opened: any string, no list of values: S | M → string
      in CreateKettle, GetKettle

ADD: something new
  Kettle.state (response)
      field-added: a new field: State
      in CreateKettle, GetKettle

META: words only
  GetKettle
      operation-deprecated: deprecated

A note.
`);
  });

  it("never has a line of more than 80 characters, however much there is to say", () => {
    const long = findings.map((one) => ({ ...one, operations: Array.from({ length: 60 }, (_, i) => `GetKettle${i}`) }));
    const lines = textReport({ ...report, findings: long, notes: ["so ".repeat(200)] }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines).toContain("      in GetKettle0, GetKettle1, GetKettle2 and 57 more");
  });

  it("for programs has stable keys and nothing else", () => {
    const parsed = JSON.parse(jsonReport(report));
    expect({ ...parsed, findings: parsed.findings.slice(0, 1) }).toEqual({
      title: report.title,
      worst: "BREAK",
      counts: { BREAK: 1, SOFT: 1, ADD: 1, META: 1 },
      findings: [
        {
          code: "field-removed",
          severity: "BREAK",
          side: "response",
          old: "Kettle.shortState",
          before: "State",
          hint: "perhaps now state",
          operations: ["CreateKettle", "GetKettle"],
        },
      ],
      notes: ["A note."],
    });
  });

  it("for a pull request is a table a severity, with pipes that do not break it", () => {
    expect(markdownReport(report).split("\n\n").slice(4, 6)).toEqual([
      "### SOFT (1)",
      [
        "| where | side | code | change | operations |",
        "|---|---|---|---|---|",
        "| `Kettle.size` | response | `enum-opened` | any string, no list of values: S \\| M → string | CreateKettle, GetKettle |",
      ].join("\n"),
    ]);
  });

  it("says that there is nothing, when there is nothing", () => {
    expect(textReport({ title: "T", findings: [], notes: [] })).toBe("T\nno findings\n");
  });
});

it("the exit code tells the worst finding", () => {
  const codes = ["BREAK", "SOFT", "ADD", "META"].map((severity) => {
    const some = findings.filter((one) => one.severity === severity || one.severity === "META");
    return EXIT_CODES[worst(some) ?? "none"];
  });
  expect(codes).toEqual([5, 4, 3, 0]);
  expect(EXIT_CODES[worst([]) ?? "none"]).toBe(0);
});
