import { bundle, createConfig } from "@redocly/openapi-core";
import type { Document } from "./document.ts";

/** Reads the spec's front door and everything behind it into one document, schemas in alphabetical order. */
export async function bundleSpec(frontDoor: string): Promise<Document> {
  const { bundle: result, problems } = await bundle({ ref: frontDoor, config: await createConfig({}) });
  const failures = problems.filter((problem) => problem.severity === "error");
  if (failures.length > 0) throw new Error(failures.map((problem) => problem.message).join("\n"));
  const doc = result.parsed as Document;
  for (const [section, entries] of Object.entries(doc.components)) {
    doc.components[section] = sorted(entries as Record<string, unknown>);
  }
  return doc;
}

function sorted<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}
