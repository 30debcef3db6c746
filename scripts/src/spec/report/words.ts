import { CODES, SEVERITIES } from "../diff/codes.ts";
import type { Finding } from "../diff/finding.ts";

/** Where a finding is, in one phrase. */
export function placeOf({ old, new: now }: Finding): string {
  return old !== undefined && now !== undefined && old !== now
    ? `${old} → ${now}`
    : (old ?? now ?? "the whole document");
}

/** What changed, in one phrase. */
export function changeOf({ code, before, after, hint }: Finding): string {
  const says = CODES[code]?.says ?? code;
  const values = before === undefined ? after : after === undefined ? before : `${before} → ${after}`;
  return [values === undefined ? says : `${says}: ${values}`, ...(hint === undefined ? [] : [hint])].join("; ");
}

/** The operations that a finding is met in, the first few by name. Empty when its place names the only one. */
export function operationsOf(finding: Finding, most = 3): string {
  const { operations } = finding;
  const [only] = operations;
  if (only === undefined || (operations.length === 1 && placeOf(finding).startsWith(only))) return "";
  const more = operations.length - most;
  return more > 0 ? `${operations.slice(0, most).join(", ")} and ${more} more` : operations.join(", ");
}

/** `2 BREAK, 1 SOFT`, or that there is nothing. */
export function countsOf(findings: readonly Finding[]): string {
  const counts = SEVERITIES.map(
    (severity) => [findings.filter((one) => one.severity === severity).length, severity] as const,
  );
  return (
    counts
      .filter(([count]) => count > 0)
      .map((pair) => pair.join(" "))
      .join(", ") || "no findings"
  );
}
