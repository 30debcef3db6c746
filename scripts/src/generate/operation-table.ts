import { bodyOf, type Document, type LocatedOperation, operationsOf, refName, responseOf } from "./document.ts";

/** The source of `operations.ts`: a line for each operation, by operationId. */
export function operationTableSource(doc: Document): string {
  const lines = operationsOf(doc)
    .map((located) => [located.operation.operationId, entryOf(doc, located)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => `  ${id}: ${literal(entry)},\n`);
  return `export const operations = {\n${lines.join("")}} as const;\n`;
}

function entryOf(doc: Document, { path, method, operation }: LocatedOperation): Record<string, unknown> {
  const answer = responseOf(doc, operation, "200");
  return {
    method: method.toUpperCase(),
    path,
    replay: operation["x-cudo-replay"],
    ...(bodyOf(operation) && { body: true }),
    ...(answer && refName(answer) === "Empty" && { empty: true }),
    ...(operation["x-cudo-unwrap"] && { unwrap: operation["x-cudo-unwrap"] }),
    ...(operation["x-cudo-paging"] && { paging: operation["x-cudo-paging"] }),
    ...(operation["x-cudo-reconcile"] && { reconcile: operation["x-cudo-reconcile"] }),
    ...(operation["x-cudo-public"] && { public: true }),
    ...(operation.deprecated && { deprecated: true }),
  };
}

function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${literal(part)}`)
    .join(", ")} }`;
}
