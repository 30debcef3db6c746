import type { Api, Operation } from "../model/model.ts";

/** What all paths of one document start with where those of the other start differently: `/v1` and `/api/v1`. */
export interface Prefixes {
  readonly old: string;
  readonly new: string;
}

const NONE: Prefixes = { old: "", new: "" };

/**
 * Finds how the paths of most operations differ at their start, as when a document moves a common prefix into its servers.
 * Operations are recognised by their operationId; a path that differs to its very end moved, and tells nothing.
 */
export function prefixesOf(old: Api, now: Api): Prefixes {
  const byId = new Map(now.operations.map((operation) => [operation.id, operation]));
  const shifts = old.operations.flatMap((operation) => {
    const other = byId.get(operation.id);
    return other ? [shiftOf(operation.path, other.path)] : [];
  });
  const counts = new Map<string, number>();
  for (const shift of shifts) if (shift !== undefined) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < 2 || most[1] * 2 <= shifts.length) return NONE;
  const [before = "", after = ""] = most[0].split(" ");
  return { old: before, new: after };
}

function shiftOf(old: string, now: string): string | undefined {
  const [a, b] = [old.split("/"), now.split("/")];
  let same = 0;
  while (same < a.length && same < b.length && erased(a.at(-1 - same)) === erased(b.at(-1 - same))) same++;
  const [before, after] = [a.slice(0, a.length - same).join("/"), b.slice(0, b.length - same).join("/")];
  return same === 0 || /\{/.test(before + after) ? undefined : `${withSlash(before)} ${withSlash(after)}`;
}

function withSlash(prefix: string): string {
  return prefix === "" || prefix.startsWith("/") ? prefix : `/${prefix}`;
}

/** A path without the names of its parameters, which are not on the wire: `GET /v1/vms/{}`. */
export function keyOf({ method, path }: Pick<Operation, "method" | "path">, prefix: string): string {
  const rest = prefix !== "" && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
  return `${method} ${erased(rest).replace(/\/+$/, "")}`;
}

function erased(part = ""): string {
  return part.replace(/\{[^}]*\}/g, "{}");
}
