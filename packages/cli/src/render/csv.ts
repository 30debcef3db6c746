/** Values as lines of CSV (RFC 4180, with line feeds); a cell that a spreadsheet would run as a formula gets a quote. */
export function csv(lines: readonly (readonly unknown[])[]): string {
  return lines.map((line) => `${line.map(field).join(",")}\n`).join("");
}

function field(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
