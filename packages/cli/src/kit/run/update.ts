import { bodyOf } from "../body.ts";
import { type Call, firstArg } from "../call.ts";
import { UsageError } from "../errors.ts";
import { type Flags, flagName } from "../flag.ts";
import { nameOf, type Resource } from "../resource.ts";
import { done, one, type Result } from "../result.ts";
import type { UpdateOptions } from "../verbs.ts";
import { suggestingId } from "./suggest-id.ts";
import { waited, wantsToWait } from "./waiting.ts";

/** Runs `update`. */
export async function runUpdate<T, S extends string, B>(
  resource: Resource<T, S>,
  options: UpdateOptions<T, S, Flags, B>,
  call: Call,
): Promise<Result> {
  const { prepare, send, until } = options;
  const id = firstArg(call);
  const made = await bodyOf(call);
  const body = (await prepare?.(call, made as Partial<B>, id)) ?? (made as Partial<B>);
  if (Object.keys(body).length === 0) throw nothingToChange(call);
  const answer = await suggestingId(resource, call, id, async () => send(call, id, body as B));
  const { columns } = resource;
  if (until !== undefined && wantsToWait(call)) {
    const row = await waited(resource, call, id, until, "changing");
    if (row !== undefined) return one(row, { columns, id: nameOf(resource), brief: true });
  }
  const row = answer ?? (await resource.get?.(call, id));
  if (row === undefined) return done(`changed ${id}`, { id });
  return one(row, { columns, id: nameOf(resource), brief: true });
}

function nothingToChange(call: Call): UsageError {
  const flags = Object.entries(call.declared)
    .filter(([, { field }]) => field !== undefined)
    .map(([key]) => `--${flagName(key)}`);
  return new UsageError("nothing is to be changed", `name at least one of ${[...flags, "--set"].join(", ")}`);
}
