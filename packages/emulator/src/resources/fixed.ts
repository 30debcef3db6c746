import { invalid } from "../wire/rpc-error.ts";

/**
 * Checks that the fields that are chosen once and for all are left as they are; naming the present value is no change.
 * @throws RpcError INVALID_ARGUMENT
 */
export function requireUnchanged<Field extends string>(
  body: Readonly<Partial<Record<Field, string | undefined>>>,
  record: Readonly<Record<Field, string>>,
  fields: readonly Field[],
): void {
  for (const field of fields) {
    const wanted = body[field];
    if (wanted !== undefined && wanted !== record[field]) throw invalid(field, "cannot be changed in an update");
  }
}
