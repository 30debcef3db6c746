import type { OperationId } from "@cudo-compute/types/operations";
import { ApiError } from "../errors/api-error.ts";
import type { Pager } from "../paging/index.ts";

/** The one item that passes the test, or NOT_FOUND: a `get` for what the service can only list. */
export async function only<T>(
  pager: Pager<T>,
  operation: OperationId,
  name: string,
  isWanted: (item: T) => boolean,
): Promise<T> {
  for await (const item of pager) if (isWanted(item)) return item;
  throw new ApiError(`there is no ${name}`, { operation, code: "NOT_FOUND", status: 404 });
}
