import { SEVERITIES } from "../diff/codes.ts";
import { worst } from "../diff/finding.ts";
import type { Report } from "./report.ts";

/** A report for programs. Codes, severities and the names of the keys are stable. */
export function jsonReport({ title, findings, notes }: Report): string {
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]),
  );
  const plain = findings.map(({ subject, ...rest }) => rest);
  return `${JSON.stringify({ title, worst: worst(findings) ?? null, counts, findings: plain, notes }, null, 2)}\n`;
}
