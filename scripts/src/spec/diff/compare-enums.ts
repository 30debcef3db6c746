import { describe } from "../model/describe.ts";
import type { Shape } from "../model/model.ts";
import type { Side } from "./codes.ts";
import type { Part } from "./comparison.ts";
import { finding, type Place } from "./finding.ts";
import { likelyHeir } from "./likely-heir.ts";

/** Compares two lists of values, or one with a plain string. */
export function compareEnums(part: Part, side: Side, place: Place, old: Shape, now: Shape): void {
  if (old.kind !== "enum" || now.kind !== "enum") {
    const code = old.kind === "enum" ? "enum-opened" : "enum-closed";
    part.findings.push(finding(code, side, { ...place, before: describe(old), after: describe(now) }));
    return;
  }
  const gone = old.values.filter((value) => !now.values.includes(value));
  const fresh = now.values.filter((value) => !old.values.includes(value));
  for (const value of gone) {
    const heir = likelyHeir(value, fresh);
    const subject = { kind: "value", at: old.source, value } as const;
    const hint = heir && `perhaps now ${heir}`;
    part.findings.push(finding("enum-value-removed", side, { ...place, before: value, hint, subject }));
  }
  for (const value of fresh) {
    const subject = { kind: "value", at: old.source, value } as const;
    part.findings.push(finding("enum-value-added", side, { ...place, after: value, subject }));
  }
}
