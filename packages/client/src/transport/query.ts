import { UsageError } from "../errors/usage-error.ts";

/** The text of one value; `undefined` when it has none that the API could read. */
function text(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return /\p{Cs}/u.test(value) ? undefined : value;
    case "boolean":
      return String(value);
    case "number":
      return Number.isFinite(value) ? String(value) : undefined;
    default:
      return value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : undefined;
  }
}

/** Writes a query string: lists repeat the name, dates are ISO 8601, `undefined` is left out, the rest is a {@link UsageError}. */
export function serializeQuery(operation: string, query: object = {}): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      const encoded = text(item);
      if (encoded === undefined) {
        const what = "a string, a finite number, a boolean, a valid Date, or a list of them";
        throw new UsageError(`the query parameter ${name} must be ${what}.`, { operation });
      }
      parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(encoded)}`);
    }
  }
  return parts.join("&");
}
