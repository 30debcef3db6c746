import { describe } from "../model/describe.ts";
import type { Scalar, Shape } from "../model/model.ts";
import type { Side } from "./codes.ts";
import { compareEnums } from "./compare-enums.ts";
import { compareFields } from "./compare-fields.ts";
import type { Comparison, Part } from "./comparison.ts";
import { deeper, finding, type Place } from "./finding.ts";
import { pairOptions } from "./pair-options.ts";

/** Compares two shapes at a place and puts what differs into the part. */
export function compareShapes(
  comparison: Comparison,
  part: Part,
  side: Side,
  place: Place,
  old: Shape,
  now: Shape,
): void {
  const [a, b] = [comparison.openOld(old), comparison.openNew(now)];
  if (a.nullable !== b.nullable) {
    const code = b.nullable ? "nullable-added" : "nullable-removed";
    part.findings.push(finding(code, side, { ...place, before: describe(old), after: describe(now) }));
  }
  if (isReplaced(old, now, a, b)) {
    part.findings.push(finding("type-changed", side, { ...place, before: describe(old), after: describe(now) }));
  } else if (old.kind === "named" && now.kind === "named") {
    part.uses.add(comparison.named(side, old, now, compareOpened));
  } else {
    compareOpened(comparison, part, side, place, a, b);
  }
}

/** Two names for things that have nothing in common are another type, not many changed fields. */
function isReplaced(old: Shape, now: Shape, a: Shape, b: Shape): boolean {
  if (old.kind !== "named" && now.kind !== "named") return false;
  return (isPlainEnum(a, b) ? false : a.kind !== b.kind) || nothingInCommon(a, b);
}

/** Whether two objects both have fields, and share none. */
export function nothingInCommon(a: Shape, b: Shape): boolean {
  if (a.kind !== "object" || b.kind !== "object") return false;
  const [mine, theirs] = [Object.keys(a.fields), Object.keys(b.fields)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((key) => theirs.includes(key));
}

function isPlainEnum(a: Shape, b: Shape): boolean {
  return (a.kind === "enum" && b.kind === "string") || (a.kind === "string" && b.kind === "enum");
}

function compareOpened(comparison: Comparison, part: Part, side: Side, place: Place, old: Shape, now: Shape): void {
  if (old.kind === "object" && now.kind === "object") {
    compareFields(comparison, part, side, place, old, now);
  } else if (old.kind === "list" && now.kind === "list") {
    compareShapes(comparison, part, side, deeper(place, "[]"), old.items, now.items);
  } else if (old.kind === "union" && now.kind === "union" && pairOptions(comparison, old, now)) {
    for (const [a, b] of pairOptions(comparison, old, now) ?? []) compareShapes(comparison, part, side, place, a, b);
  } else if ((old.kind === "enum" && now.kind === "enum") || isPlainEnum(old, now)) {
    compareEnums(part, side, place, old, now);
  } else if (old.kind !== now.kind || old.kind === "union") {
    part.findings.push(finding("type-changed", side, { ...place, before: describe(old), after: describe(now) }));
  } else if (old.kind !== "anything" && "limits" in old && "limits" in now) {
    compareScalars(part, side, place, old, now);
  }
}

function compareScalars(part: Part, side: Side, place: Place, old: Shape & Scalar, now: Shape & Scalar): void {
  if (old.format !== now.format) {
    const words = { before: describe({ ...old, nullable: false }), after: describe({ ...now, nullable: false }) };
    part.findings.push(finding("format-changed", side, { ...place, ...words }));
  }
  const [before, after] = [limitWords(old), limitWords(now)];
  if (before !== after) part.findings.push(finding("limits-changed", side, { ...place, before, after }));
}

function limitWords({ limits }: Scalar): string {
  const entries = Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(", ") || "none";
}
