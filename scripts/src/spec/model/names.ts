import type { Documents } from "../load/documents.ts";
import { InputError } from "../load/input-error.ts";
import type { Shape } from "./model.ts";
import { nameOf } from "./references.ts";

/** What schemas are read with: the document, and the named ones that were met so far. */
export interface Shapes {
  readonly documents: Documents;
  readonly types: Map<string, Shape>;
}

const UNKNOWN: Shape = { kind: "anything", nullable: false };

/** Replaces names of names by what they stand for in the end. Call it once, when all schemas are read. */
export function settleNames(shapes: Shapes): void {
  for (const [ref, shape] of shapes.types) if (shape.kind === "named") shapes.types.set(ref, behindName(shapes, shape));
}

/** What a name stands for in the end; anything else is itself. */
export function behindName({ documents, types }: Shapes, shape: Shape): Shape {
  const passed = new Set<string>();
  let { nullable } = shape;
  let here = shape;
  while (here.kind === "named") {
    if (passed.has(here.ref))
      throw new InputError(documents.name, `the schema ${nameOf(here.ref)} is nothing but itself`);
    passed.add(here.ref);
    here = types.get(here.ref) ?? UNKNOWN;
    nullable ||= here.nullable;
  }
  return { ...here, nullable };
}
