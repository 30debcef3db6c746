import type { Documents } from "../load/documents.ts";
import { InputError } from "../load/input-error.ts";

/** A node of a document and where it stands: `<file>#<pointer>`. */
export interface Located<T> {
  readonly node: T;
  readonly at: string;
}

/** A step deeper into a document. */
export function below(at: string, ...keys: readonly (string | number)[]): string {
  return [at, ...keys.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** The keys of a pointer, unescaped. */
export function keysOf(at: string): string[] {
  const pointer = at.slice(at.indexOf("#") + 1);
  return pointer
    .split("/")
    .slice(1)
    .map((key) => decode(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The name that a reference ends in, as an identifier: `ClusterState` for `#/components/schemas/Cluster.State`. */
export function nameOf(ref: string): string {
  return (keysOf(ref).at(-1) ?? ref).replace(/[^A-Za-z0-9_]/g, "");
}

/**
 * Follows references to what they point at in the end.
 * @throws {InputError} when one points at nothing, or at itself
 */
export function follow<T extends { $ref?: string }>(documents: Documents, { node, at }: Located<T>): Located<T> {
  const passed = new Set<string>();
  let here: Located<T> = { node, at };
  while (typeof here.node.$ref === "string") {
    const ref = here.node.$ref;
    if (passed.has(ref))
      throw new InputError(documents.name, `the reference ${short(documents, ref)} leads back to itself`);
    passed.add(ref);
    here = { node: lookUp<T>(documents, ref), at: ref };
  }
  return here;
}

/**
 * What an absolute reference points at, be it another reference.
 * @throws {InputError} when it is nothing
 */
export function lookUp<T>(documents: Documents, ref: string): T {
  let node: unknown = documents.files.get(ref.slice(0, ref.indexOf("#")));
  for (const key of keysOf(ref)) {
    node = typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined;
  }
  if (typeof node !== "object" || node === null) {
    throw new InputError(documents.name, `the reference ${short(documents, ref)} points at nothing`);
  }
  return node as T;
}

function short(documents: Documents, ref: string): string {
  return ref.startsWith(`${documents.root}#`) ? ref.slice(documents.root.length) : ref;
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
