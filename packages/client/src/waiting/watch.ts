import { look } from "./look.ts";
import type { WatchOptions } from "./options.ts";
import type { StateChange } from "./state-change.ts";
import type { Watched } from "./watched.ts";

/**
 * The states of a resource, each as it is first seen. It ends when the resource is gone or deleted, or when the time is
 * up; leaving the loop ends it too.
 *
 * Failures that pass by themselves do not end it. Others do, NOT_FOUND among them when the resource was never seen.
 */
export async function* watch<R>(
  watched: Watched<R>,
  options?: WatchOptions<R>,
): AsyncGenerator<StateChange<R>, void, undefined> {
  for await (const seen of look(watched, options)) if (seen.state !== seen.previous) yield seen;
}
