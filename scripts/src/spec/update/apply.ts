import type { Finding } from "../diff/finding.ts";
import type { Api } from "../model/model.ts";
import { ADDITIVE, BREAKING, type Desk, type Edit } from "./edits.ts";
import { ourNames } from "./our-names.ts";
import { SchemaWriter } from "./schema-writer.ts";
import type { SpecFiles } from "./spec-files.ts";

/** What became of the findings. */
export interface Applied {
  readonly applied: readonly Finding[];
  /** What a person has to decide or to write. */
  readonly left: readonly Finding[];
}

/** Edits the spec by what was found. Changes that break clients are left alone unless `breaking` is set. */
export function applyFindings(
  files: SpecFiles,
  ours: Api,
  vendor: Api,
  findings: readonly Finding[],
  breaking: boolean,
): Applied {
  const desk: Desk = { files, ours, writer: new SchemaWriter(files, vendor, ourNames(ours)) };
  const edits: Readonly<Record<string, Edit>> = breaking ? { ...ADDITIVE, ...BREAKING } : ADDITIVE;
  const [applied, left]: [Finding[], Finding[]] = [[], []];
  for (const finding of findings) (edits[finding.code]?.(desk, finding) ? applied : left).push(finding);
  return { applied, left };
}
