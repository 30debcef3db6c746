import type { PageCursor } from "./page.ts";

// A cursor names its operation, so that one of another list is refused instead of silently giving the wrong page.

export const encodeCursor = (operation: string, position: string): PageCursor => `${operation}:${position}`;

/** The position inside a cursor, empty when the cursor belongs to another operation. */
export const decodeCursor = (operation: string, cursor: PageCursor): string =>
  cursor.startsWith(`${operation}:`) ? cursor.slice(operation.length + 1) : "";
