import type { Finding } from "../diff/finding.ts";
import type { Curation } from "./curations.ts";

/** Findings without those that our spec means to differ in. */
export interface Curated {
  readonly findings: readonly Finding[];
  /** How many findings the curations explain. */
  readonly explained: number;
  /** Curations that explain nothing any more. */
  readonly unused: readonly Curation[];
}

/** Takes out what the curations explain. */
export function curate(findings: readonly Finding[], curations: readonly Curation[]): Curated {
  const used = new Set<Curation>();
  const left = findings.filter((finding) => {
    const reason = curations.find((curation) => explains(curation, finding));
    if (reason) used.add(reason);
    return !reason;
  });
  return {
    findings: left,
    explained: findings.length - left.length,
    unused: curations.filter((curation) => !used.has(curation)),
  };
}

function explains({ codes, side, at, before, after }: Curation, finding: Finding): boolean {
  return (
    codes.includes(finding.code) &&
    (side === undefined || side === finding.side) &&
    fits(at, finding.old ?? finding.new) &&
    fits(before, finding.before) &&
    fits(after, finding.after)
  );
}

function fits(pattern: RegExp | undefined, text = ""): boolean {
  return pattern === undefined || pattern.test(text);
}
