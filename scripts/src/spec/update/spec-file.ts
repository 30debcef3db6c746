import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { endOfValue, extentOf, indented, keyOf, rangeOf } from "./yaml-place.ts";

/**
 * One YAML file of the spec, edited in place. The document tells where a node stands; what is added or taken away is cut
 * into the text there, so that every other character stays as somebody wrote it.
 */
export class SpecFile {
  readonly path: string;
  readonly #original: string;
  #text: string;
  #parsed: Document | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.#original = text;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  get changed(): boolean {
    return this.#text !== this.#original;
  }

  /** What stands at a pointer, as plain data. */
  value(keys: readonly string[]): unknown {
    const node = this.#node(keys);
    return node?.toJS(this.#document());
  }

  /**
   * Adds an entry to a map, after the entry `after` or as the last one. `lines` is the entry in YAML, without indentation.
   */
  addEntry(keys: readonly string[], key: string, lines: string, after?: string): void {
    const map = this.#map(keys);
    const previous = map.items.find((pair) => after !== undefined && keyOf(pair) === after);
    const end = endOfValue(this.#text, previous ? extentOf(previous)[1] : rangeOf(map)[1]);
    if (map.flow) this.#addToFlow(map, lines.trim(), "}");
    else this.#insertAfter(end, `\n${indented(lines, this.#indentOf(map))}`);
    if (this.value([...keys, key]) === undefined) throw new Error(`${this.path}: ${key} was not added`);
  }

  /** Adds a value to a list, as its last one. `lines` is the value in YAML, without indentation. */
  addItem(keys: readonly string[], lines: string): void {
    const node = this.#node(keys);
    if (!isSeq(node)) throw new Error(`${this.path} holds no list at ${keys.join("/")}`);
    if (node.flow) {
      this.#addToFlow(node, lines.trim(), "]");
      return;
    }
    const item = `- ${lines.trimEnd().replaceAll("\n", "\n  ")}`;
    this.#insertAfter(endOfValue(this.#text, rangeOf(node)[1]), `\n${indented(item, " ".repeat(this.#column(node)))}`);
  }

  /** Takes an entry out of a map. */
  removeEntry(keys: readonly string[], key: string): void {
    const map = this.#map(keys);
    this.#removeFrom(
      map,
      map.items.findIndex((pair) => keyOf(pair) === key),
    );
  }

  /** Takes a value out of a list of plain values; a list that does not hold it stays. */
  removeItem(keys: readonly string[], value: string): void {
    const node = this.#node(keys);
    if (!isSeq(node)) return;
    const index = node.items.findIndex((item) => isScalar(item) && item.value === value);
    if (index >= 0) this.#removeFrom(node, index);
  }

  /** Puts a comment on the line above a key. */
  commentAbove(keys: readonly string[], key: string, comment: string): void {
    const pair = this.#map(keys).items.find((item) => keyOf(item) === key);
    const start = rangeOf(pair?.key)[0];
    const line = this.#text.lastIndexOf("\n", start) + 1;
    this.#insertAfter(line, `${" ".repeat(start - line)}# ${comment}\n`);
  }

  #document(): Document {
    this.#parsed ??= parseDocument(this.#text, { merge: true });
    return this.#parsed;
  }

  #replace(from: number, to: number, by: string): void {
    this.#text = this.#text.slice(0, from) + by + this.#text.slice(to);
    this.#parsed = undefined;
  }

  #node(keys: readonly string[]): Node | undefined {
    return this.#document().getIn(keys, true) as Node | undefined;
  }

  #map(keys: readonly string[]): YAMLMap {
    const node = this.#node(keys);
    if (!isMap(node)) throw new Error(`${this.path} holds no map at ${keys.join("/")}`);
    return node;
  }

  #column(node: Node): number {
    const [start] = rangeOf(node);
    return start - (this.#text.lastIndexOf("\n", start - 1) + 1);
  }

  #indentOf(map: YAMLMap): string {
    return " ".repeat(this.#column(map));
  }

  #insertAfter(offset: number, text: string): void {
    this.#replace(offset, offset, text);
  }

  #addToFlow(node: YAMLMap | YAMLSeq, text: string, bracket: string): void {
    const close = this.#text.lastIndexOf(bracket, rangeOf(node)[1] - 1);
    const before = this.#text.slice(0, close).trimEnd();
    const gap = this.#text.slice(before.length, close);
    const comma = node.items.length === 0 ? "" : before.endsWith(",") ? " " : ", ";
    this.#replace(before.length, close, comma + text + gap);
  }

  #removeFrom(node: YAMLMap | YAMLSeq, index: number): void {
    const item = node.items[index];
    if (item === undefined) throw new Error(`${this.path} does not hold what is to be removed`);
    const [start, end] = extentOf(item);
    const next = node.items[index + 1];
    const previous = node.items[index - 1];
    if (node.flow) {
      // The comma goes with the item: the one after it, or, for the last, the one before.
      if (next !== undefined) this.#cut(start, extentOf(next)[0]);
      else this.#cut(previous === undefined ? start : extentOf(previous)[1], end);
    } else {
      const from = this.#text.lastIndexOf("\n", start) + 1;
      this.#cut(from, this.#lineAfter(endOfValue(this.#text, end)));
    }
  }

  #lineAfter(offset: number): number {
    const newline = this.#text.indexOf("\n", offset);
    return newline < 0 ? this.#text.length : newline + 1;
  }

  #cut(from: number, to: number): void {
    this.#replace(from, to, "");
  }
}
