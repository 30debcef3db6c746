import { alternativesOf, type Schema } from "./spec.ts";

/** A place in a sample: the keys that lead to it, the schema of what stands there, and whether it must stand there. */
export interface Place {
  readonly keys: readonly (string | number)[];
  readonly schema: Schema;
  readonly required: boolean;
}

/** The fullest answer of a schema: every field is there, nothing is null, and arrays hold two items. */
export function sampleOf(schema: Schema): unknown {
  const [first] = alternativesOf(schema);
  switch (first?.type) {
    case "string":
      return first.format === "int64" ? "-9007199254740993" : (first.enum?.[0] ?? "2026-01-02T03:04:05Z");
    case "integer":
      return 7;
    case "number":
      return 1.5;
    case "boolean":
      return false;
    case "array":
      return [sampleOf(first.items ?? {}), sampleOf(first.items ?? {})];
    default:
      return typeof first?.additionalProperties === "object"
        ? { "team/a~b.c": sampleOf(first.additionalProperties) }
        : Object.fromEntries(Object.entries(first?.properties ?? {}).map(([key, value]) => [key, sampleOf(value)]));
  }
}

/** Every place of the sample of a schema; of an array's items, only the last. */
export function placesOf(schema: Schema, keys: Place["keys"] = [], required = true): Place[] {
  const [first] = alternativesOf(schema);
  const here = { keys, schema, required };
  if (first?.items) return [here, ...placesOf(first.items, [...keys, 1], false)];
  if (typeof first?.additionalProperties === "object")
    return [here, ...placesOf(first.additionalProperties, [...keys, "team/a~b.c"], false)];
  const fields = Object.entries(first?.properties ?? {}).flatMap(([key, value]) =>
    placesOf(value, [...keys, key], first?.required?.includes(key) ?? false),
  );
  return [here, ...fields];
}

/** Runs `look` while another value, or none, stands at a place of the sample. */
export function changed<T>(sample: unknown, keys: Place["keys"], value: unknown, look: (sample: unknown) => T): T {
  const last = keys.at(-1);
  if (last === undefined) return look(value);
  const parent = keys.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], sample);
  const record = parent as Record<string | number, unknown>;
  const before = record[last];
  if (value === undefined) delete record[last];
  else record[last] = value;
  try {
    return look(sample);
  } finally {
    record[last] = before;
  }
}
