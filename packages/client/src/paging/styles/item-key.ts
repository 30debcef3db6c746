/** The item's own id, where it has one. */
export function idOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null || !("id" in item)) return undefined;
  return typeof item.id === "string" && item.id !== "" ? item.id : undefined;
}

/**
 * Tells items apart: by id, because other fields may change between two pages, else by content. Machine types have the same id in
 * several data centers.
 */
export function keyOf(item: unknown): string {
  const id = idOf(item);
  if (id === undefined) return JSON.stringify(item);
  const { dataCenterId } = item as { dataCenterId?: unknown };
  return JSON.stringify([dataCenterId, id]);
}
