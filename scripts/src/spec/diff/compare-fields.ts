import { describe } from "../model/describe.ts";
import type { Field, Fields } from "../model/model.ts";
import type { Side } from "./codes.ts";
import { compareShapes } from "./compare-shapes.ts";
import type { Comparison, Part } from "./comparison.ts";
import { deeper, finding, type Place } from "./finding.ts";
import { likelyHeir } from "./likely-heir.ts";

/** Compares the fields of two objects. A field counts on the side that it is used on: what is read-only is never sent. */
export function compareFields(
  comparison: Comparison,
  part: Part,
  side: Side,
  place: Place,
  old: Fields,
  now: Fields,
): void {
  const [mine, theirs] = [fieldsOn(side, old), fieldsOn(side, now)];
  const gone = [...mine.keys()].filter((name) => !theirs.has(name));
  const fresh = [...theirs.keys()].filter((name) => !mine.has(name));
  for (const name of gone) {
    const field = mine.get(name);
    if (!field) continue;
    const hint = heirOf(name, field, fresh, theirs);
    const subject = { kind: "field", at: old.source, name, field } as const;
    part.findings.push(
      finding("field-removed", side, { old: `${place.old}.${name}`, before: describe(field.shape), hint, subject }),
    );
  }
  for (const name of fresh) {
    const field = theirs.get(name);
    if (!field) continue;
    const code = side === "request" && field.required ? "required-field-added" : "field-added";
    const subject = { kind: "field", at: old.source, name, field } as const;
    part.findings.push(finding(code, side, { new: `${place.new}.${name}`, after: describe(field.shape), subject }));
  }
  for (const [name, field] of mine) {
    const other = theirs.get(name);
    if (other)
      compareField(comparison, part, side, deeper(place, `.${name}`), { at: old.source, name, old: field, now: other });
  }
  compareRest(comparison, part, side, place, old, now);
}

function compareField(
  comparison: Comparison,
  part: Part,
  side: Side,
  place: Place,
  { at, name, old, now }: { at: string; name: string; old: Field; now: Field },
): void {
  const subject = { kind: "field", at, name, field: now } as const;
  if (old.required !== now.required) {
    part.findings.push(finding(now.required ? "field-required" : "field-optional", side, { ...place, subject }));
  }
  if (old.deprecated !== now.deprecated) {
    part.findings.push(
      finding(now.deprecated ? "field-deprecated" : "field-undeprecated", side, { ...place, subject }),
    );
  }
  compareShapes(comparison, part, side, place, old.shape, now.shape);
}

function compareRest(comparison: Comparison, part: Part, side: Side, place: Place, old: Fields, now: Fields): void {
  if (old.rest && now.rest) compareShapes(comparison, part, side, deeper(place, ".*"), old.rest, now.rest);
  else if (old.rest)
    part.findings.push(finding("field-removed", side, { old: `${place.old}.*`, before: describe(old.rest) }));
  else if (now.rest)
    part.findings.push(finding("field-added", side, { new: `${place.new}.*`, after: describe(now.rest) }));
}

function fieldsOn(side: Side, { fields }: Fields): Map<string, Field> {
  const used = (field: Field) => (side === "request" ? !field.readOnly : !field.writeOnly);
  return new Map(Object.entries(fields).filter(([, field]) => used(field)));
}

/** What a field that is gone may be called now: a new one with a similar name, or else the only one of the same type. */
function heirOf(
  name: string,
  field: Field,
  fresh: readonly string[],
  theirs: ReadonlyMap<string, Field>,
): string | undefined {
  const sameType = fresh.filter((other) => {
    const shape = theirs.get(other)?.shape;
    return shape && describe(shape) === describe(field.shape);
  });
  const heir = likelyHeir(name, fresh) ?? (sameType.length === 1 ? sameType[0] : undefined);
  return heir && `perhaps now ${heir}`;
}
