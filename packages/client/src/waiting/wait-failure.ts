import { type SeenState, WaitError, type WaitOutcome } from "../errors/wait-error.ts";
import type { PollEvent } from "./poll-event.ts";
import type { Watched } from "./watched.ts";

const seconds = (ms: number): string => `${Math.round(ms / 1_000)} s`;

/** The error that ends a wait: where the resource is, how it got there and what to do next. */
export function waitFailure<R>(
  outcome: WaitOutcome,
  { name, operation, kinds }: Watched<R>,
  wanted: readonly string[],
  history: readonly SeenState[],
  { resource: last, state, polls, elapsed, error: cause }: PollEvent<R>,
): WaitError<R> {
  const target = wanted.join(" or ");
  const stays = state !== undefined && Object.hasOwn(kinds, state) && kinds[state] === "settled";
  const parts = [
    `${name} ${state === undefined ? "was not seen" : `is ${state}`} after ${seconds(elapsed)}, not ${target}.`,
    history.length > 1 && `Seen: ${history.map(({ state, elapsed }) => `${state} at ${seconds(elapsed)}`).join(", ")}.`,
    outcome === "failed"
      ? `It will not become ${target} any more: create it again.`
      : stays
        ? `It stays ${state} until something is done with it.`
        : "It goes on by itself: wait again, or longer with a higher within (in milliseconds).",
    cause instanceof Error && `The last look failed: ${cause.message}`,
  ];
  return new WaitError(parts.filter(Boolean).join(" "), { operation, attempts: polls, outcome, last, history, cause });
}
