import fastStringWidth from "fast-string-width";

const ASCII = /^[\x20-\x7e]*$/;

/** How many columns a text takes on a terminal: wide characters take two, combining ones none. */
export const width = (text: string): number => (ASCII.test(text) ? text.length : fastStringWidth(text));

/** Cuts a text to a number of columns, never through a character, and says so with an ellipsis. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (ASCII.test(text)) return `${text.slice(0, Math.max(0, columns - 1))}…`;
  let kept = "";
  let used = 0;
  // Made here and not once for all: loading its data takes 50 ms, and most tables never need it.
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += width(segment);
    if (used > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Fills a text up with spaces to a number of columns. */
export function pad(text: string, columns: number, right = false): string {
  const space = " ".repeat(Math.max(0, columns - width(text)));
  return right ? space + text : text + space;
}
