import { createHash } from "node:crypto";
import type { Finding } from "../diff/finding.ts";
import { changeOf, placeOf } from "../report/words.ts";
import { bumpsFor } from "./packages.ts";

/** How many changes a changeset lists before it counts the rest. */
const MOST = 20;

/** A changeset for changes of the spec: its name in `.changeset/` and its text. Undefined when no package needs one. */
export function changesetOf(
  findings: readonly Finding[],
): { readonly name: string; readonly text: string } | undefined {
  const bumps = Object.entries(bumpsFor(findings));
  if (bumps.length === 0) return undefined;
  const listed = findings.filter((one) => one.side !== "names");
  const lines = [...new Set(listed.map((one) => `- \`${placeOf(one)}\`: ${changeOf(one)}`))];
  const more = lines.length - MOST;
  const text = [
    "---",
    ...bumps.map(([name, bump]) => `"${name}": ${bump}`),
    "---",
    "",
    "The API's description follows the service:",
    "",
    ...lines.slice(0, MOST),
    ...(more > 0 ? [`- and ${more} more`] : []),
    "",
  ].join("\n");
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name: `spec-${hash}.md`, text };
}
