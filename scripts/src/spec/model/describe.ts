import type { Shape } from "./model.ts";
import { nameOf } from "./references.ts";

/** A shape in a few words: `string<date-time> or null`, `[VM]`, `{id, name}`. */
export function describe(shape: Shape): string {
  return shape.nullable ? `${plain(shape)} or null` : plain(shape);
}

function plain(shape: Shape): string {
  switch (shape.kind) {
    case "named":
      return nameOf(shape.ref);
    case "list":
      return `[${describe(shape.items)}]`;
    case "enum":
      return shape.values.length > 4 ? `enum of ${shape.values.length}` : shape.values.join(" | ");
    case "union":
      return shape.options.map(describe).sort().join(" | ");
    case "object":
      return objectWords(Object.keys(shape.fields), shape.rest);
    case "anything":
      return "anything";
    default:
      return shape.format === undefined ? shape.kind : `${shape.kind}<${shape.format}>`;
  }
}

function objectWords(keys: readonly string[], rest: Shape | undefined): string {
  if (keys.length === 0) return rest ? `{*: ${describe(rest)}}` : "{}";
  return `{${[...keys].sort().slice(0, 4).join(", ")}${keys.length > 4 ? ", …" : ""}}`;
}
