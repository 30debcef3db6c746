const WIDTH = 118;

/** A JSDoc comment of a description and tags, wrapped, each line ending in a line break. Empty without anything to say. */
export function docComment(text: string | undefined, tags: readonly string[] = [], indent = ""): string {
  const lines = [...paragraphs(text ?? "", WIDTH - indent.length - 3), ...tags].map((line) =>
    line.replaceAll("*/", "*\\/"),
  );
  if (lines.length === 0) return "";
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && only.length + indent.length + 7 <= WIDTH)
    return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function paragraphs(text: string, width: number): string[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => wrap(line.trim(), width))
    .filter((line, index, all) => line !== "" || (index > 0 && all[index - 1] !== ""));
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}
