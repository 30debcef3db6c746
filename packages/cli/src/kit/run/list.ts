import type { Column } from "../../render/column.ts";
import { filtered } from "../../render/select.ts";
import type { Call } from "../call.ts";
import { CliError } from "../errors.ts";
import type { Flags } from "../flag.ts";
import { nameOf, type Resource } from "../resource.ts";
import { type Result, rows } from "../result.ts";
import type { ListOptions } from "../verbs.ts";

interface OwnFlags {
  readonly limit?: number;
  readonly pageSize?: number;
  readonly filter: readonly string[];
  readonly watch?: number;
}

/** Runs `list`. */
export async function runList<T, S extends string>(
  resource: Resource<T, S>,
  fetch: ListOptions<T, Flags>["fetch"],
  call: Call,
): Promise<Result | undefined> {
  const { limit, pageSize, filter, watch } = call.flags as unknown as OwnFlags;
  const columns = resource.columns as readonly Column<never>[];
  const signal = call.options.signal;
  const read = async () => {
    const pager = fetch?.(call, { signal, ...(pageSize !== undefined && { pageSize }) }) ?? resource.all?.(call);
    if (pager === undefined) throw new CliError(`${resource.noun[1]} cannot be listed`, { exit: 70, code: "BUG" });
    // A filter comes before the limit: "the first three that are ready".
    const found = filtered(await pager.collect(filter.length > 0 ? {} : { limit }), columns, filter);
    return rows(limit === undefined ? found : found.slice(0, limit), {
      columns: resource.columns,
      noun: resource.noun,
      id: nameOf(resource),
      where: resource.scope === "project" ? `in project ${call.projectId}` : undefined,
    });
  };
  if (watch === undefined) return read();
  const { watchRows } = await import("./watch.ts");
  return watchRows(resource, call, read, watch);
}
