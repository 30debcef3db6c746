import type { Call } from "../call.ts";
import { firstArg } from "../call.ts";
import { CliError } from "../errors.ts";
import { nameOf, type Resource } from "../resource.ts";
import { one, type Result } from "../result.ts";
import { suggestingId } from "./suggest-id.ts";

/** Runs `get`. */
export async function runGet<T, S extends string>(
  resource: Resource<T, S>,
  fetch: ((call: Call, id: string) => PromiseLike<T>) | undefined,
  call: Call,
): Promise<Result> {
  const read = fetch ?? resource.get;
  if (read === undefined) throw new CliError(`${resource.noun[1]} cannot be read`, { exit: 70, code: "BUG" });
  const id = firstArg(call);
  const row = await suggestingId(resource, call, id, () => read(call, id));
  return one(row, { columns: resource.columns, id: nameOf(resource) });
}
