import type { Finding } from "../diff/finding.ts";

/** What a command has found, for any of the printers. */
export interface Report {
  /** What was compared, in a line. */
  readonly title: string;
  readonly findings: readonly Finding[];
  /** What people should know beside the findings, a paragraph each. */
  readonly notes: readonly string[];
}
