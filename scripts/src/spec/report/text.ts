import { SEVERITIES, type Severity } from "../diff/codes.ts";
import type { Report } from "./report.ts";
import { changeOf, countsOf, operationsOf, placeOf } from "./words.ts";
import { wrap } from "./wrap.ts";

const MEANING: Readonly<Record<Severity, string>> = {
  BREAK: "stops working or compiling",
  SOFT: "keeps compiling, may surprise at run time",
  ADD: "something new",
  META: "words only",
};

/** A report for people, 80 columns wide. */
export function textReport({ title, findings, notes }: Report): string {
  const sections = SEVERITIES.flatMap((severity) => {
    const group = findings.filter((one) => one.severity === severity);
    if (group.length === 0) return [];
    const lines = group.flatMap((one) => {
      const side = one.side === "request" || one.side === "response" ? ` (${one.side})` : "";
      const operations = operationsOf(one);
      return [
        ...wrap(`${placeOf(one)}${side}`, "  "),
        ...wrap(`${one.code}: ${changeOf(one)}`, "      "),
        ...(operations === "" ? [] : wrap(`in ${operations}`, "      ")),
      ];
    });
    return [`\n${severity}: ${MEANING[severity]}`, ...lines];
  });
  const remarks = notes.flatMap((note) => ["", ...wrap(note)]);
  return `${[...wrap(title), countsOf(findings), ...sections, ...remarks].join("\n")}\n`;
}
