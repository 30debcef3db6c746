import type { OperationId } from "@cudo-compute/types/operations";
import type { StateChange, WaitOptions, WaitResult, Watched, WatchOptions } from "../waiting/index.ts";
import type { Api } from "./api.ts";

/** What there is to know about waiting for resources of one kind. */
interface Kind<R> extends Pick<Watched<R>, "state" | "kinds" | "within" | "grace"> {
  /** What to call one in messages, before its id. */
  readonly noun: string;
  /** The operation that reads one by its id. */
  readonly operation: OperationId;
}

/** The methods of a resource whose state changes by itself. */
interface Watching<R> {
  watch(id: string, options?: WatchOptions<R>): AsyncIterable<StateChange<R>>;
  waitFor<Target extends string>(
    id: string,
    target: Target | readonly Target[],
    options?: WaitOptions<R>,
  ): Promise<WaitResult<R, Target>>;
}

/** Makes `watch` and `waitFor` of a resource. */
export function watching<R>(api: Api, { noun, ...kind }: Kind<R>): Watching<R> {
  const subject = (id: string) => ({
    ...kind,
    name: `${noun} ${id}`,
    read: (options: Parameters<Watched<R>["read"]>[0]) => api.call<R>(kind.operation, { path: { id } }, options),
  });
  return {
    watch: (id, options) => api.watch(subject(id), options),
    waitFor: (id, target, options) => api.waitFor(subject(id), target, options),
  };
}
