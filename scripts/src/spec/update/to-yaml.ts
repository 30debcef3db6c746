import { Document, isCollection, isMap, isScalar, visit } from "yaml";

/** Longest line of the spec's files. */
const WIDTH = 120;

/** What is written on one line: a reference, a list of plain values, the content of a message. */
const ON_ONE_LINE = new Set(["content", "tags", "enum", "required", "schema", "items", "type"]);

/** Data in the style of the spec's files, without indentation. `*errors` under `<<` becomes the alias that it looks like. */
export function toYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      if (key === "$ref" && isScalar(pair.value)) pair.value.type = "QUOTE_DOUBLE";
      if (!isCollection(pair.value) || !ON_ONE_LINE.has(key)) return;
      const length = JSON.stringify(pair.value.toJS(document)).length;
      if (length < WIDTH - 20 && (key !== "items" || isMap(pair.value))) pair.value.flow = true;
    },
  });
  return document
    .toString({ lineWidth: WIDTH - 10, flowCollectionPadding: true })
    .replace(/\[ (.*) \]$/gm, "[$1]")
    .replace(/^(\s*)"?<<"?: "?\*errors"?$/m, "$1<<: *errors");
}
