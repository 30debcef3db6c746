import type { Documents } from "../load/documents.ts";
import type { RawDocument, RawOperation, RawSecurityScheme } from "./raw.ts";
import { follow } from "./references.ts";

/** Which credentials a call takes, by what they are on the wire and not by what the document calls them. */
export function securityOf(documents: Documents, document: RawDocument, operation: RawOperation): string[] {
  const requirements = operation.security ?? document.security ?? [];
  const schemes = document.components?.securitySchemes ?? {};
  const choices = requirements.map((requirement) =>
    Object.keys(requirement)
      .map((name) => wordsFor(documents, name, schemes[name]))
      .sort()
      .join(" and "),
  );
  // An empty requirement among others makes the credential a choice, and so the call public.
  return choices.includes("") ? [] : [...new Set(choices)].sort();
}

function wordsFor(documents: Documents, name: string, node: RawSecurityScheme | undefined): string {
  if (!node) return name;
  const scheme = follow(documents, { node, at: "" }).node;
  if (scheme.type === "apiKey") return `${scheme.in} ${scheme.name}`;
  if (scheme.type === "http") return (scheme.scheme ?? "http").toLowerCase();
  return scheme.type ?? name;
}
