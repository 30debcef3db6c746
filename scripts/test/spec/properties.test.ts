import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODES } from "../../src/spec/diff/codes.ts";
import type { Finding } from "../../src/spec/diff/finding.ts";
import { placeOf } from "../../src/spec/report/words.ts";
import { REPOSITORY } from "../../src/workspace/repository.ts";
import { type Doc, findingsBetween } from "./support/documents.ts";
import { type Expected, someMutations, usedOn, type Wire } from "./support/mutations.ts";
import { anyDocument } from "./support/random-documents.ts";

const full = JSON.parse(readFileSync(join(REPOSITORY, "packages/types/openapi.json"), "utf8")) as Wire & Doc;

/** A finding as the opposite comparison must tell it. What is required of something new is not said of what is gone. */
function told({ code, side, old, new: now, before, after }: Finding, mirrored: boolean): string {
  const plain = code.replace(/^required-(.*-added)$/, "$1");
  return mirrored
    ? [CODES[plain]?.mirror, side, now, old, after, before].join(" | ")
    : [plain, side, old, now, before, after].join(" | ");
}

describe("of any two documents", () => {
  it("the changes one way mirror those the other way", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, anyDocument, async (a, b) => {
        const [there, back] = [await findingsBetween(a, b), await findingsBetween(b, a)];
        expect(there.map((one) => told(one, true)).sort()).toEqual(back.map((one) => told(one, false)).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("a document does not differ from itself", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (doc) => {
        expect(await findingsBetween(doc, doc)).toEqual([]);
      }),
    );
  });
});

it("mutations of our document are found, all of them and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(someMutations(full), async (mutations) => {
      const mutated = structuredClone(full);
      const expected = mutations.flatMap(({ mutate, target }) => mutate(mutated, target) ?? []);
      const sides = { request: usedOn("request", mutated), response: usedOn("response", mutated) };
      const lines = expected.flatMap((one) => linesOf(one, sides));
      const findings = await findingsBetween(full, mutated);
      expect(findings.map((one) => `${one.code} ${one.side} ${placeOf(one)}`).sort()).toEqual(lines.sort());
    }),
    { numRuns: 40 },
  );
});

function linesOf(
  { code, place, schema }: Expected,
  sides: Record<"request" | "response", ReadonlySet<string>>,
): string[] {
  if (schema === undefined) return [`${code} ${code.startsWith("parameter") ? "request" : "call"} ${place}`];
  return (["request", "response"] as const)
    .filter((side) => sides[side].has(schema))
    .map((side) => `${code} ${side} ${place}`);
}
