/** The last word of a line that is being typed. */
export interface OpenWord {
  /** As it is meant, without quotes and backslashes. */
  readonly value: string;
  /** As it was typed. */
  readonly raw: string;
  /** The quote that is still open, if one is. */
  readonly quote: "" | "'" | '"';
}

/** Takes a command line apart as a shell does, up to the word that is being typed: an empty one behind a space. */
export function shellWords(line: string): { readonly before: readonly string[]; readonly open: OpenWord } {
  const before: string[] = [];
  let value = "";
  let start = 0;
  let quote: OpenWord["quote"] = "";
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? "";
    const next = line[at + 1];
    if (letter === "\\" && next !== undefined && canBeEscaped(next, quote)) {
      value += next;
      at += 1;
    } else if (letter === quote) {
      quote = "";
    } else if (quote === "" && (letter === "'" || letter === '"')) {
      quote = letter;
    } else if (quote === "" && /\s/.test(letter)) {
      if (at > start) before.push(value);
      value = "";
      start = at + 1;
    } else {
      value += letter;
    }
  }
  return { before, open: { value, raw: line.slice(start), quote } };
}

/** A text as it is typed where a quote is open, or where none is. */
export function quoted(text: string, quote: OpenWord["quote"]): string {
  if (quote === "'") return text.replaceAll("'", "'\\''");
  if (quote === '"') return text.replace(/[$`"\\]/g, "\\$&");
  return text.replace(/[\s"'`$&|;<>()*?[\]{}!#\\~^]/g, "\\$&");
}

const canBeEscaped = (letter: string, quote: OpenWord["quote"]): boolean =>
  quote === "" || (quote === '"' && '$`"\\'.includes(letter));
