/**
 * A command line, over several lines where it is too long: they can be copied, since all but the last end in a backslash. A flag
 * stays with its value where there is room.
 */
export function shellLines(line: string, columns: number): string[] {
  const room = columns - " \\".length;
  const lines: string[] = [];
  let current = "";
  for (const chunk of chunksOf(line, room - INDENT.length)) {
    const longer = current === "" ? chunk : `${current} ${chunk}`;
    if (current !== "" && longer.length > room) {
      lines.push(`${current} \\`);
      current = INDENT + chunk;
    } else {
      current = longer;
    }
  }
  return line.length <= columns ? [line] : [...lines, current];
}

const INDENT = "  ";

/** What stays together: a flag and its value, what is quoted. */
function chunksOf(line: string, room: number): string[] {
  const words = line.match(/(?:'[^']*'|"[^"]*"|\S)+/g) ?? [];
  const chunks: string[] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    const isValue = last !== undefined && /^-\S+$/.test(last) && !word.startsWith("-");
    if (isValue && last.length + 1 + word.length <= room) chunks.splice(-1, 1, `${last} ${word}`);
    else chunks.push(word);
  }
  return chunks;
}
