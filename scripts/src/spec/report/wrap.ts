/** Breaks a text into lines of at most `width` characters, each after an indent. A word that is longer stays whole. */
export function wrap(text: string, indent = "", width = 80): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
