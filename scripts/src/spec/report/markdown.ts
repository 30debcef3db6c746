import { SEVERITIES } from "../diff/codes.ts";
import type { Report } from "./report.ts";
import { changeOf, countsOf, operationsOf, placeOf } from "./words.ts";

/** A report for a pull request. */
export function markdownReport({ title, findings, notes }: Report): string {
  const sections = SEVERITIES.flatMap((severity) => {
    const group = findings.filter((one) => one.severity === severity);
    if (group.length === 0) return [];
    const rows = group.map((one) =>
      [code(placeOf(one)), one.side, code(one.code), escaped(changeOf(one)), escaped(operationsOf(one))].join(" | "),
    );
    const head = "| where | side | code | change | operations |\n|---|---|---|---|---|";
    return [`### ${severity} (${group.length})`, [head, ...rows.map((row) => `| ${row} |`)].join("\n")];
  });
  return `${[`## ${escaped(title)}`, countsOf(findings), ...sections, ...notes.map(escape)].join("\n\n")}\n`;
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

function escaped(text: string): string {
  return text.replace(/[|<>*]/g, "\\$&");
}
