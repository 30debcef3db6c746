import { isApiError } from "../errors/guards.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { SeenState } from "../errors/wait-error.ts";
import { look } from "./look.ts";
import type { WaitOptions } from "./options.ts";
import type { PollEvent } from "./poll-event.ts";
import { waitFailure } from "./wait-failure.ts";
import type { Watched } from "./watched.ts";

/** What a wait gives: the resource, or nothing when it may be gone. */
export type WaitResult<R, Target extends string> = R | ("DELETED" extends Target ? undefined : never);

/**
 * Waits until a resource is in the wanted state, or in any of several. `DELETED` also means that it is gone.
 *
 * Fails with a wait error when the time is up, and at once when no wanted state can follow any more: it failed, or it
 * is being deleted. Another settled state does not end the wait, since a resource keeps its old state for a moment
 * after it was told to change; nor does a failed one when waiting for `DELETED`.
 *
 * @returns The resource as it was last seen; `undefined` only when it was already gone at the first look.
 */
export function waitFor<R, Target extends string>(
  watched: Watched<R>,
  target: Target | readonly Target[],
  options?: WaitOptions<R>,
): Promise<WaitResult<R, Target>>;
export async function waitFor<R>(
  watched: Watched<R>,
  target: string | readonly string[],
  { onPoll, onChange, until, ...options }: WaitOptions<R> = {},
): Promise<R | undefined> {
  const wanted = typeof target === "string" ? [target] : target;
  const { operation, kinds } = watched;
  if (wanted.length === 0) throw new UsageError("target is empty: name the state to wait for.", { operation });

  const deletion = wanted.includes("DELETED");
  const history: SeenState[] = [];
  let poll: PollEvent<R> = {
    resource: undefined,
    state: undefined,
    polls: 0,
    elapsed: 0,
    next: undefined,
    error: undefined,
  };
  const looks = look(deletion ? { ...watched, grace: 0 } : watched, {
    ...options,
    within: options.within ?? watched.within,
    onPoll(event) {
      poll = event;
      onPoll?.(event);
    },
  });
  try {
    for await (const seen of looks) {
      const { state, previous, at, elapsed, resource } = seen;
      if (state !== previous) {
        history.push({ state, at, elapsed });
        onChange?.(seen);
      }
      if (wanted.includes(state) && (state === "DELETED" || (until?.(resource) ?? true))) return resource;
      if (!deletion && isDeadEnd(state, kinds, wanted)) throw waitFailure("failed", watched, wanted, history, poll);
    }
  } catch (error) {
    // Only the look itself: a callback may throw a NOT_FOUND of its own.
    if (deletion && error === poll.error && isApiError(error, "NOT_FOUND")) return undefined;
    throw error;
  }
  throw waitFailure("timeout", watched, wanted, history, poll);
}

/** Whether none of the wanted states can follow any more, whatever is done. */
function isDeadEnd(state: string, kinds: Watched<unknown>["kinds"], wanted: readonly string[]): boolean {
  if (state === "DELETING") return !wanted.includes("FAILED");
  return state === "DELETED" || (Object.hasOwn(kinds, state) && kinds[state] === "failed");
}
