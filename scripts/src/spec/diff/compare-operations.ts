import { describe } from "../model/describe.ts";
import type { Media, Operation } from "../model/model.ts";
import type { Side } from "./codes.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareShapes } from "./compare-shapes.ts";
import type { Comparison, Part } from "./comparison.ts";
import { deeper, finding, type Place } from "./finding.ts";

/** Everything that differs between an operation and what became of it. */
export function compareOperations(comparison: Comparison, old: Operation, now: Operation, moved: boolean): Part {
  const part: Part = { findings: [], uses: new Set() };
  const place: Place = { old: old.id, new: now.id };
  const say = (code: string, before?: string, after?: string) =>
    part.findings.push(
      finding(code, "call", { ...place, before, after, subject: { kind: "operation", operation: now } }),
    );

  if (moved) say("operation-moved", `${old.method} ${old.path}`, `${now.method} ${now.path}`);
  if (old.id !== now.id) say("operation-renamed", old.id, now.id);
  if (old.deprecated !== now.deprecated) say(now.deprecated ? "operation-deprecated" : "operation-undeprecated");
  const [before, after] = [old.security.join(" or "), now.security.join(" or ")];
  if (before !== after) {
    const code = before === "" ? "security-added" : after === "" ? "security-removed" : "security-changed";
    say(code, before || "none", after || "none");
  }
  compareParameters(comparison, part, place, old, now, moved);
  compareBodies(comparison, part, place, old, now);
  compareResponses(comparison, part, place, old, now);
  return part;
}

function compareBodies(comparison: Comparison, part: Part, place: Place, old: Operation, now: Operation): void {
  const at = deeper(place, " body");
  const { body: a } = old;
  const { body: b } = now;
  if (a && b) {
    if (a.required !== b.required)
      part.findings.push(finding(b.required ? "body-required" : "body-optional", "request", at));
    compareMedia(comparison, part, "request", at, a.media, b.media);
  } else if (a) {
    part.findings.push(finding("body-removed", "request", { old: at.old, before: mediaWords(a.media) }));
  } else if (b) {
    const code = b.required ? "required-body-added" : "body-added";
    part.findings.push(finding(code, "request", { new: at.new, after: mediaWords(b.media) }));
  }
}

/** Compares what is sent or answered, by media type. */
export function compareMedia(
  comparison: Comparison,
  part: Part,
  side: Side,
  place: Place,
  old: Media,
  now: Media,
): void {
  for (const [type, shape] of Object.entries(old)) {
    const other = now[type];
    if (other) compareShapes(comparison, part, side, place, shape, other);
    else part.findings.push(finding("media-type-removed", side, { ...place, before: type }));
  }
  for (const type of Object.keys(now)) {
    if (!(type in old)) part.findings.push(finding("media-type-added", side, { ...place, after: type }));
  }
}

function mediaWords(media: Media): string {
  const [shape] = Object.values(media);
  return shape ? describe(shape) : "empty";
}
