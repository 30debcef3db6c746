import { isPair, isScalar, type Node, type Pair } from "yaml";

/** The key of an entry, where it is plain. */
export function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : undefined;
}

/** Where a node starts and ends. */
export function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as Node | undefined)?.range;
  if (!range) throw new Error("a node of the spec has no place in its file");
  return [range[0], range[1]];
}

/** Where an entry or an item starts and ends. */
export function extentOf(item: unknown): readonly [number, number] {
  if (!isPair(item)) return rangeOf(item);
  const [start, end] = rangeOf(item.key);
  return [start, item.value ? Math.max(end, rangeOf(item.value)[1]) : end];
}

/** The end of a value: without the line break and the blank lines behind it, but with a comment on its last line. */
export function endOfValue(text: string, end: number): number {
  const trimmed = text.slice(0, end).trimEnd().length;
  return trimmed + (/^[ \t]+#.*/.exec(text.slice(trimmed))?.[0].length ?? 0);
}

/** The same lines, further to the right. */
export function indented(lines: string, indent: string): string {
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? line : indent + line))
    .join("\n");
}
