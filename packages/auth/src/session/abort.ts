import type { Clock } from "../model/clock.ts";
import type { WebAbortSignal } from "../model/web.ts";

/** Settles as `work` does, or rejects with the signal's reason as soon as it aborts. `work` itself goes on. */
export function abortable<T>(work: Promise<T>, signal: WebAbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    // A signal of its own: with more than ten listeners on the caller's, Node warns of a leak.
    const own = AbortSignal.any([signal]);
    const onAbort = () => reject(own.reason);
    if (own.aborted) onAbort();
    own.addEventListener("abort", onAbort);
    work.then(resolve, reject).finally(() => own.removeEventListener("abort", onAbort));
  });
}

/** One signal for two: aborts when either does. */
export function eitherSignal(a: WebAbortSignal | undefined, b: WebAbortSignal | undefined): WebAbortSignal | undefined {
  return a !== undefined && b !== undefined ? AbortSignal.any([a, b]) : (a ?? b);
}

/**
 * Runs `work` with a signal that aborts after `ms` milliseconds or when `outer` does, and does not wait for work that
 * ignores it. @returns the work's value, or `"timeout"`
 */
export async function withTimeout<T>(
  clock: Clock,
  ms: number,
  outer: WebAbortSignal | undefined,
  work: (signal: WebAbortSignal) => Promise<T>,
): Promise<T | "timeout"> {
  outer?.throwIfAborted();
  const end = new AbortController();
  const done = new AbortController();
  const timer = clock.sleep(ms, done.signal).then(
    (): "timeout" => {
      end.abort(new DOMException("timeout", "TimeoutError"));
      return "timeout";
    },
    () => new Promise<never>(() => {}),
  );
  try {
    const running = work(eitherSignal(outer, end.signal) ?? end.signal);
    running.catch(() => {});
    return await abortable(Promise.race([timer, running]), outer);
  } catch (error) {
    outer?.throwIfAborted();
    throw error;
  } finally {
    done.abort();
  }
}
