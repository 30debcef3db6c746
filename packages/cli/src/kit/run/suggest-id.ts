import type { Call } from "../call.ts";
import { HintedError } from "../errors.ts";
import { toPlainError } from "../plain-error.ts";
import { nameOf, type Resource } from "../resource.ts";
import { closest } from "../suggest.ts";

/** Runs a call about one id; when that is not found, the error says which ids there are that look like it. */
export async function suggestingId<T, S extends string, R>(
  resource: Resource<T, S>,
  call: Call,
  id: string,
  send: () => PromiseLike<R>,
): Promise<R> {
  try {
    return await send();
  } catch (error) {
    if (toPlainError(error).code !== "NOT_FOUND") throw error;
    const near = closest(id, await someIds(resource, call));
    throw new HintedError(error, {
      hint: `cudo ${resource.command} list`,
      details: near.length > 0 ? [`did you mean ${near.join(" or ")}?`] : [],
    });
  }
}

async function someIds<T, S extends string>(resource: Resource<T, S>, call: Call): Promise<string[]> {
  try {
    return (await resource.all?.(call).collect({ limit: 500 }))?.map(nameOf(resource)) ?? [];
  } catch {
    return []; // A suggestion is a kindness; the error that counts is the first one.
  }
}
