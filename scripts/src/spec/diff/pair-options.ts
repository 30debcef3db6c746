import { describe } from "../model/describe.ts";
import type { Shape, Union } from "../model/model.ts";
import { nameOf } from "../model/references.ts";
import type { Comparison } from "./comparison.ts";

/** Pairs the options of two unions: by name first, then by their words, then by what they hold. Undefined when one is left without a partner. */
export function pairOptions(comparison: Comparison, old: Union, now: Union): [Shape, Shape][] | undefined {
  if (old.options.length !== now.options.length) return undefined;
  const left = [...now.options];
  const pairs: [Shape, Shape][] = [];
  const take = (option: Shape, fits: (other: Shape) => boolean): boolean => {
    const i = left.findIndex(fits);
    const [other] = i < 0 ? [] : left.splice(i, 1);
    if (other) pairs.push([option, other]);
    return other !== undefined;
  };
  const unnamed = old.options.filter((option) => !take(option, (other) => sameName(option, other)));
  const unlike = unnamed.filter((option) => !take(option, (other) => describe(option) === describe(other)));
  const lost = unlike.filter((option) => {
    const key = keyOf(comparison.openOld(option));
    return !take(option, (other) => keyOf(comparison.openNew(other)) === key);
  });
  return lost.length === 0 ? pairs : undefined;
}

function sameName(a: Shape, b: Shape): boolean {
  return a.kind === "named" && b.kind === "named" && nameOf(a.ref) === nameOf(b.ref);
}

function keyOf(shape: Shape): string {
  switch (shape.kind) {
    case "object":
      return `object ${Object.keys(shape.fields).sort().join()}`;
    case "enum":
      return `enum ${[...shape.values].sort().join()}`;
    case "list":
      return `list ${shape.items.kind}`;
    default:
      return shape.kind;
  }
}
