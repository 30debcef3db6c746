import type { OperationId, Paging } from "@cudo-compute/types/operations";
import { UsageError } from "../errors/usage-error.ts";
import { decodeCursor } from "./cursor.ts";
import type { ListOptions } from "./list-options.ts";
import type { PageRequest } from "./styles/style.ts";
import { styles } from "./styles.ts";

/** How to ask for the page at a cursor. A cursor or a page size that makes no sense is a usage error. */
export function openPage(
  operation: OperationId,
  paging: Paging,
  { cursor, pageSize }: Pick<ListOptions, "cursor" | "pageSize">,
): PageRequest {
  if (pageSize !== undefined && !(Number.isInteger(pageSize) && pageSize > 0)) {
    throw new UsageError(`pageSize is ${pageSize}: give a whole number from 1, or leave it out.`, { operation });
  }
  const position = cursor === undefined ? undefined : decodeCursor(operation, cursor);
  const request = position === "" ? undefined : styles[paging.style](position, pageSize);
  if (request === undefined) {
    throw new UsageError(`cursor is not a place in ${operation}: give the cursor of a page of the same list.`, {
      operation,
    });
  }
  return request;
}
