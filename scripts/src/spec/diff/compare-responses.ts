import { describe } from "../model/describe.ts";
import type { Media, Operation, Shape } from "../model/model.ts";
import { compareMedia } from "./compare-operations.ts";
import { nothingInCommon } from "./compare-shapes.ts";
import type { Comparison, Part } from "./comparison.ts";
import { deeper, finding, type Place } from "./finding.ts";

const EMPTY: Shape = { kind: "object", fields: {}, rest: undefined, source: "", nullable: false };

/**
 * Compares what an operation answers. A status that only one document lists is compared with the other's `default`, for
 * that is what it promises there.
 */
export function compareResponses(
  comparison: Comparison,
  part: Part,
  place: Place,
  old: Operation,
  now: Operation,
): void {
  const statuses = new Set([...Object.keys(old.responses), ...Object.keys(now.responses)]);
  const done = new Set<string>();
  for (const status of [...statuses].sort()) {
    const at = deeper(place, ` ${status}`);
    const [a, b] = [answer(old, status), answer(now, status)];
    if (!a || !b) {
      const kind = /^[123]/.test(status) ? "status" : "error";
      const code = `${kind}-${a ? "removed" : "added"}`;
      part.findings.push(finding(code, "response", { old: a && at.old, new: b && at.new }));
      continue;
    }
    // Errors have one shape for many statuses: what differs between the same two is said once.
    const key = JSON.stringify([a, b]);
    if (!done.has(key)) compareAnswers(comparison, part, at, a, b);
    done.add(key);
  }
}

function answer({ responses }: Operation, status: string): Media | undefined {
  return responses[status] ?? (/^[13-5]/.test(status) ? responses.default : undefined);
}

function compareAnswers(comparison: Comparison, part: Part, place: Place, old: Media, now: Media): void {
  const [a, b] = [jsonOf(old), jsonOf(now)];
  if (a && b) {
    const [before, after] = [comparison.openOld(a), comparison.openNew(b)];
    if (before.kind !== after.kind || nothingInCommon(before, after)) {
      part.findings.push(
        finding("response-replaced", "response", { ...place, before: words(a, before), after: words(b, after) }),
      );
      return;
    }
  }
  compareMedia(comparison, part, "response", place, withEmpty(old), withEmpty(now));
}

/** No content and an empty object say the same to a client. */
function withEmpty(media: Media): Media {
  return Object.keys(media).length === 0 ? { "application/json": EMPTY } : media;
}

function jsonOf(media: Media): Shape | undefined {
  return withEmpty(media)["application/json"];
}

function words(shape: Shape, opened: Shape): string {
  return shape.kind === "named" ? `${describe(shape)} ${describe(opened)}` : describe(opened);
}
