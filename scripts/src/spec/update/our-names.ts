import type { Api, Media, Shape } from "../model/model.ts";
import { nameOf } from "../model/references.ts";

/** Which named schemas of our spec serve requests, and which serve responses. */
export interface OurNames {
  readonly request: ReadonlyMap<string, Shape>;
  readonly response: ReadonlyMap<string, Shape>;
}

/** Follows every operation to the named schemas that it uses. */
export function ourNames({ operations, types }: Api): OurNames {
  const sides = { request: new Map<string, Shape>(), response: new Map<string, Shape>() };
  const reach = (shape: Shape, into: Map<string, Shape>): void => {
    if (shape.kind === "named") {
      const name = nameOf(shape.ref);
      const target = types.get(shape.ref);
      if (!target || into.has(name)) return;
      into.set(name, target);
      reach(target, into);
    }
    for (const child of childrenOf(shape)) reach(child, into);
  };
  const reachAll = (media: Media, into: Map<string, Shape>) => {
    for (const shape of Object.values(media)) reach(shape, into);
  };
  for (const operation of operations) {
    for (const { shape } of operation.parameters) reach(shape, sides.request);
    if (operation.body) reachAll(operation.body.media, sides.request);
    for (const media of Object.values(operation.responses)) reachAll(media, sides.response);
  }
  return sides;
}

function childrenOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "list":
      return [shape.items];
    case "union":
      return shape.options;
    case "object":
      return [...Object.values(shape.fields).map((field) => field.shape), ...(shape.rest ? [shape.rest] : [])];
    default:
      return [];
  }
}
