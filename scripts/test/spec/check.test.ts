import { describe, expect, it } from "vitest";
import { bumpBetween, bumpsIn } from "../../src/spec/check/changesets.ts";
import { type Evidence, problemsOf } from "../../src/spec/check/problems.ts";
import { bumpsFor } from "../../src/spec/update/packages.ts";
import { document, findingsBetween, object, ref, string } from "./support/documents.ts";

const withFields = (...names: readonly string[]) =>
  document(
    { "GET /v1/kettles/{id}": { id: "GetKettle", answers: ref("Kettle") } },
    { Kettle: object(Object.fromEntries(names.map((name) => [name, string]))) },
  );
const added = await findingsBetween(withFields("id"), withFields("id", "lid"));
const removed = await findingsBetween(withFields("id", "lid"), withFields("id"));
const clean: Evidence = { findings: [], changed: false, promised: {}, stale: undefined, todos: [] };
const all = (bump: "patch" | "minor" | "major") => ({
  "@cudo-compute/types": bump,
  "@cudo-compute/client": bump,
  "@cudo-compute/validators": bump,
  "@cudo-compute/emulator": bump,
});

describe("the check of a branch", () => {
  it("passes when the spec did not change", () => {
    expect(problemsOf(clean)).toEqual([]);
  });

  it("refuses a change that no changeset tells of, and names the reason", () => {
    const problems = problemsOf({
      ...clean,
      changed: true,
      findings: added,
      promised: { "@cudo-compute/client": "minor" },
    });
    expect(problems.map((problem) => problem.replace(/ \(.*/, ""))).toEqual([
      "spec/ changed, but no changeset says so for @cudo-compute/types, which needs a minor bump",
      "spec/ changed, but no changeset says so for @cudo-compute/validators, which needs a minor bump",
      "spec/ changed, but no changeset says so for @cudo-compute/emulator, which needs a minor bump",
    ]);
    expect(problems[0]).toContain("(ADD field-added Kettle.lid: a new field: string)");
    expect(problemsOf({ ...clean, changed: true, findings: added, promised: all("minor") })).toEqual([]);
  });

  it("refuses a BREAK that is promised as less than major", () => {
    expect(problemsOf({ ...clean, changed: true, findings: removed, promised: all("minor") })).toContain(
      "@cudo-compute/types needs a major bump, and its changesets promise minor (BREAK field-removed Kettle.lid: the field is gone: string)",
    );
    expect(problemsOf({ ...clean, changed: true, findings: removed, promised: all("major") })).toEqual([]);
  });

  it("wants a patch of the types for a change of words", () => {
    expect(problemsOf({ ...clean, changed: true })).toEqual([
      "spec/ changed, but no changeset says so for @cudo-compute/types, which needs a patch bump",
    ]);
  });

  it("refuses stale files and texts that wait to be written", () => {
    expect(problemsOf({ ...clean, stale: "Generated files are stale", todos: ["spec/resources/vms.yaml:12"] })).toEqual(
      ["Generated files are stale", "spec/resources/vms.yaml:12: a TODO waits for words"],
    );
  });
});

it("a package is bumped by what its users see of a change", async () => {
  const query = await findingsBetween(
    document({ "GET /v1/kettles": { id: "ListKettles" } }),
    document({ "GET /v1/kettles": { id: "ListKettles", query: { size: string } } }),
  );
  expect(bumpsFor(removed)).toEqual(all("major"));
  expect(Object.keys(bumpsFor(query))).toEqual([
    "@cudo-compute/types",
    "@cudo-compute/client",
    "@cudo-compute/emulator",
  ]);
});

it("a changeset's promises are read from its head", () => {
  expect(
    bumpsIn('---\n"@cudo-compute/types": minor\n\'@cudo-compute/client\': major\nplain: patch\n---\n\n"x": major\n'),
  ).toEqual([
    ["@cudo-compute/types", "minor"],
    ["@cudo-compute/client", "major"],
    ["plain", "patch"],
  ]);
  expect(bumpsIn("No head.")).toEqual([]);
});

it("a release's promises are read from its versions", () => {
  expect(bumpBetween("0.1.0", "0.1.0")).toBeUndefined();
  expect(bumpBetween("0.1.0", "0.1.1")).toBe("patch");
  expect(bumpBetween("0.1.9", "0.2.0")).toBe("minor");
  expect(bumpBetween("0.2.0", "1.0.0")).toBe("major");
});
