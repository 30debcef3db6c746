import type { Api, Named, Shape } from "../model/model.ts";
import { nameOf } from "../model/references.ts";
import type { Side } from "./codes.ts";
import type { Finding, Place } from "./finding.ts";

/**
 * The findings of one part of the comparison: an operation, or a pair of named schemas on one side. Parts refer to parts, so
 * that a schema that many operations share, or that holds itself, is compared once.
 */
export interface Part {
  readonly findings: Finding[];
  readonly uses: Set<Part>;
}

/** Compares the shapes that two names stand for, into a part. */
export type CompareNamed = (
  comparison: Comparison,
  part: Part,
  side: Side,
  place: Place,
  old: Shape,
  now: Shape,
) => void;

/** Both documents, and what was compared so far. */
export class Comparison {
  readonly old: Api;
  readonly new: Api;
  readonly #named = new Map<string, Part>();

  constructor(old: Api, now: Api) {
    this.old = old;
    this.new = now;
  }

  /** A shape by what it is and not by its name. */
  openOld(shape: Shape): Shape {
    return open(this.old, shape);
  }

  /** A shape by what it is and not by its name. */
  openNew(shape: Shape): Shape {
    return open(this.new, shape);
  }

  /** The part that compares two named schemas; made when it is first asked for. */
  named(side: Side, old: Named, now: Named, compare: CompareNamed): Part {
    const key = `${side} ${old.ref} ${now.ref}`;
    const known = this.#named.get(key);
    if (known) return known;
    const part: Part = { findings: [], uses: new Set() };
    this.#named.set(key, part);
    const place = { old: nameOf(old.ref), new: nameOf(now.ref) };
    compare(
      this,
      part,
      side,
      place,
      open(this.old, { ...old, nullable: false }),
      open(this.new, { ...now, nullable: false }),
    );
    return part;
  }
}

function open(api: Api, shape: Shape): Shape {
  if (shape.kind !== "named") return shape;
  const target = api.types.get(shape.ref);
  if (!target) throw new Error(`the model lost ${shape.ref}`);
  return shape.nullable ? { ...target, nullable: true } : target;
}

/** The findings of all parts, each once, with the operations that reach it. */
export function gather(operations: readonly { readonly id: string; readonly part: Part }[]): Finding[] {
  const reachedBy = new Map<Part, string[]>();
  for (const { id, part } of operations) {
    const waiting = [part];
    const seen = new Set<Part>(waiting);
    for (let here = waiting.pop(); here; here = waiting.pop()) {
      reachedBy.set(here, [...(reachedBy.get(here) ?? []), id]);
      for (const next of here.uses) {
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return [...reachedBy].flatMap(([part, ids]) => part.findings.map((one) => ({ ...one, operations: ids.sort() })));
}
