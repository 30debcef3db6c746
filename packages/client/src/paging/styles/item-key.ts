/** The item's own id, where it has one. */
export function idOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null || !("id" in item)) return undefined;
  return typeof item.id === "string" && item.id !== "" ? item.id : undefined;
}

/** Tells items apart: by id, because other fields may change between two pages, else by content. */
export const keyOf = (item: unknown): string => idOf(item) ?? JSON.stringify(item);
