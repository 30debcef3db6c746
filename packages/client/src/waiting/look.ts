import { isApiError } from "../errors/guards.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { WatchOptions } from "./options.ts";
import { pauseAfter } from "./pause.ts";
import type { StateChange } from "./state-change.ts";
import { isTransient } from "./transient.ts";
import type { Watched } from "./watched.ts";

/** The least time that the last look gets, in milliseconds. */
const LAST_LOOK = 2_000;

/**
 * Each look at a resource that found it, or found it gone, whether or not its state changed. Between two looks it costs
 * one timer and nothing else. See {@link watch} for when it ends.
 */
export async function* look<R>(
  watched: Watched<R>,
  { signal, within = Number.POSITIVE_INFINITY, interval = 10_000, onPoll }: WatchOptions<R> = {},
): AsyncGenerator<StateChange<R>, void, undefined> {
  const { name, operation, kinds, clock, logger, grace = 0, random = Math.random } = watched;
  if (!(within >= 0)) throw new UsageError(`within is ${within}: give milliseconds from 0.`, { operation });
  if (!(interval > 0)) throw new UsageError(`interval is ${interval}: give milliseconds above 0.`, { operation });
  const unknown = new Set<string>();
  const begun = clock.now();
  let last: { resource: R; state: string } | undefined;

  for (let polls = 1; ; polls++) {
    const previous = last?.state;
    let error: unknown;
    signal?.throwIfAborted();
    try {
      const deadline = Math.max(within - (clock.now() - begun), LAST_LOOK);
      const resource = await watched.read({ signal, deadline: Number.isFinite(deadline) ? deadline : undefined });
      last = { resource, state: watched.state(resource) ?? "UNKNOWN" };
    } catch (caught) {
      error = caught;
    }
    signal?.throwIfAborted();

    const at = clock.now();
    const elapsed = at - begun;
    const left = within - elapsed;
    const missing = isApiError(error, "NOT_FOUND");
    if (missing && last) last = { ...last, state: "DELETED" };
    const deleted = last?.state === "DELETED";
    const goesOn = error === undefined || isTransient(error) || (missing && elapsed < grace);
    // What the service asks for is waited in full; if there is no time for that, there is nothing left to wait for.
    const asked = (isApiError(error) && error.details.retryDelay) || 0;
    const ends = deleted || !goesOn || left <= 0 || asked > left;
    const next = ends ? undefined : Math.min(Math.max(pauseAfter(polls, interval, random), asked), left);

    onPoll?.({ resource: last?.resource, state: last?.state, polls, elapsed, next, error });
    if (!goesOn && !deleted) throw error;
    if (last && !deleted && !Object.hasOwn(kinds, last.state) && !unknown.has(last.state)) {
      unknown.add(last.state);
      logger.warn(
        `${name} is in a state that this version does not know: ${last.state}. It is taken for one that passes.`,
        { operation },
      );
    }
    if (last && (error === undefined || deleted)) yield { ...last, previous, at, elapsed };
    if (next === undefined) return;
    await clock.sleep(next, signal);
  }
}
