import { confirmed } from "../../ui/confirm.ts";
import { bodyOf, checkRequired } from "../body.ts";
import { type Call, firstArg } from "../call.ts";
import type { Flags } from "../flag.ts";
import { nameOf, type Resource } from "../resource.ts";
import { done, one, type Result } from "../result.ts";
import type { CreateOptions } from "../verbs.ts";
import { waited, wantsToWait } from "./waiting.ts";

/** Runs `create`. */
export async function runCreate<T, S extends string, B>(
  resource: Resource<T, S>,
  options: CreateOptions<T, S, Flags, B>,
  call: Call,
): Promise<Result> {
  const { idField = "id", prepare, before, send, until, confirm } = options;
  const made = await bodyOf(call);
  if (idField !== false) made[idField] = firstArg(call);
  const body = ((await prepare?.(call, made as Partial<B>)) ?? made) as Record<string, unknown>;
  checkRequired(call, body);
  await before?.(call, body as B);
  if (confirm !== undefined) await confirmed(call, { ask: confirm, to: `create a ${resource.noun[0]}` });
  const answer = await send(call, body as B);
  const id = idOfNew(resource, answer ?? undefined, idField === false ? undefined : firstArg(call));
  const { noun, command, columns } = resource;
  if (until !== undefined && wantsToWait(call)) {
    const row = await waited(resource, call, id, until, "creating");
    if (row !== undefined) return one(row, { columns, id: nameOf(resource), brief: true });
  } else if (until !== undefined) {
    call.note(`the ${noun[0]} is being created; follow with: cudo ${command} wait ${id}`);
  }
  const row = answer ?? (await readBack(resource, call, id));
  if (row === undefined) return done(`created ${id}`, { id });
  return one(row, { columns, id: nameOf(resource), brief: true });
}

function idOfNew<T, S extends string>(resource: Resource<T, S>, row: T | undefined, given: string | undefined): string {
  return given ?? (row === undefined ? "" : nameOf(resource)(row));
}

/** The service may take a moment until it can be read; having created it is what counts. */
async function readBack<T, S extends string>(resource: Resource<T, S>, call: Call, id: string): Promise<T | undefined> {
  try {
    return await resource.get?.(call, id);
  } catch {
    call.options.signal.throwIfAborted();
    return { id } as T;
  }
}
