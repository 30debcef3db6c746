import type { Field, Operation, Parameter } from "../model/model.ts";
import { CODES, SEVERITIES, type Severity, type Side } from "./codes.ts";

/** One change, as seen by a client of the old document. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly side: Side;
  /** Where, in the words of the old document: `VM.nics[].id`, `CreateVM query pageSize`, `GetVM 200.vm`. */
  readonly old: string | undefined;
  /** Where, in the words of the new document. */
  readonly new: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** A guess that saves a search: `perhaps now ipRange`. */
  readonly hint: string | undefined;
  /** The operations that a caller meets it in, by the id of the old document where it has one. */
  readonly operations: readonly string[];
  /** What changed, for programs that act on it; no part of any report. */
  readonly subject: Subject | undefined;
}

/** The part of a finding that a change can be applied by. `at` is where the old document describes it. */
export type Subject =
  | { readonly kind: "operation"; readonly operation: Operation }
  | { readonly kind: "parameter"; readonly at: string; readonly parameter: Parameter }
  | { readonly kind: "field"; readonly at: string; readonly name: string; readonly field: Field }
  | { readonly kind: "value"; readonly at: string; readonly value: string };

/** A place in both documents. */
export interface Place {
  readonly old: string;
  readonly new: string;
}

/** A step deeper, by the same words on both sides. */
export function deeper(place: Place, step: string): Place {
  return { old: place.old + step, new: place.new + step };
}

type Details = Partial<Pick<Finding, "old" | "new" | "before" | "after" | "hint" | "subject" | "operations">>;

/** Makes a finding; the table of codes knows how bad it is. */
export function finding(code: string, side: Side, details: Details): Finding {
  const info = CODES[code];
  if (!info) throw new Error(`there is no code ${code}`);
  const severity = side === "response" ? (info.response ?? info.severity) : info.severity;
  const { old, new: now, before, after, hint, subject, operations = [] } = details;
  return { code, severity, side, old, new: now, before, after, hint, subject, operations };
}

/** Worst first, then by code and place: the order of every report. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const key = (f: Finding) =>
    `${SEVERITIES.indexOf(f.severity)} ${f.code} ${f.old ?? f.new} ${f.side} ${f.before} ${f.after}`;
  return findings
    .map((one) => [key(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, one]) => one);
}

/** The worst severity, if there is any finding. */
export function worst(findings: readonly Finding[]): Severity | undefined {
  return SEVERITIES.find((severity) => findings.some((one) => one.severity === severity));
}
