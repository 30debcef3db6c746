import type { WebAbortSignal } from "../model/web.ts";
import { abortable } from "./abort.ts";

/** Runs at most one piece of work at a time; whoever asks meanwhile gets the same result. */
export type SingleFlight<T> = (
  start: (signal: WebAbortSignal) => Promise<T>,
  signal: WebAbortSignal | undefined,
) => Promise<T>;

/** A waiter that aborts leaves alone; only when the last one has left does the work's own signal abort. */
export function createSingleFlight<T>(): SingleFlight<T> {
  let flight: { readonly result: Promise<T>; readonly controller: AbortController; waiters: number } | undefined;

  return async (start, signal) => {
    signal?.throwIfAborted();
    if (flight === undefined) {
      const controller = new AbortController();
      const result = start(controller.signal).finally(() => {
        if (flight === joined) flight = undefined;
      });
      flight = { result, controller, waiters: 0 };
    }
    const joined = flight;
    joined.waiters += 1;
    try {
      return await abortable(joined.result, signal);
    } finally {
      joined.waiters -= 1;
      if (joined.waiters === 0) {
        joined.controller.abort();
        // Nobody may join work that was told to stop.
        if (flight === joined) flight = undefined;
      }
    }
  };
}
