import type { Clock } from "../clock.ts";
import type { WebAbortSignal } from "../web.ts";

/** A step under way. */
export interface Step {
  /** Aborts when the step is cut short. */
  readonly signal: WebAbortSignal;
  /** Cuts the step short after so many milliseconds, with the reason that is made then. Replaces the limit before. */
  limit(ms: number, reason: () => unknown): void;
  /** Cuts the step short now. */
  cut(reason: unknown): void;
}

/** The life of one call: a row of steps that an abort, a limit, or the end of the client can cut short. */
export interface Scope {
  /** The reason, once the call was aborted, by its caller or by the end of the client. */
  stopped(): { readonly reason: unknown } | undefined;
  /** Throws the reason once the call was aborted. */
  check(): void;
  /** Milliseconds until the deadline. */
  remaining(): number;
  /** Does one step at a time. A step that is cut short rejects at once, even when its work never ends. */
  step<T>(work: (step: Step) => Promise<T>): Promise<T>;
  /** Lets go of the caller's signal. */
  end(): void;
}

export interface ScopeOptions {
  readonly clock: Clock;
  readonly signal: WebAbortSignal | undefined;
  /** Milliseconds, or `Infinity`. */
  readonly deadline: number;
  /** The calls under way; each can be aborted with a reason. */
  readonly inFlight: Set<(reason: unknown) => void>;
}

const ignore = () => {};

/** Rings once, unless it is stopped before. */
function alarm(clock: Clock, ms: number, ring: () => void): () => void {
  if (clock.timer) return clock.timer(ms, ring);
  const stop = new AbortController();
  clock.sleep(ms, stop.signal).then(ring, ignore);
  return () => stop.abort(ignore);
}

export function createScope({ clock, signal, deadline, inFlight }: ScopeOptions): Scope {
  const until = clock.now() + deadline;
  let stopped: { reason: unknown } | undefined;
  let cut: (reason: unknown) => void = ignore;

  const abort = (reason: unknown) => {
    stopped ??= { reason };
    cut(reason);
  };
  const onAbort = () => abort(signal?.reason);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener("abort", onAbort);
  inFlight.add(abort);

  const step = <T>(work: (step: Step) => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      if (stopped) {
        reject(stopped.reason);
        return;
      }
      const controller = new AbortController();
      let stopAlarm = ignore;
      let over = false;
      const finish = () => {
        over = true;
        cut = ignore;
        stopAlarm();
      };
      const cutShort = (reason: unknown) => {
        if (over) return;
        finish();
        reject(reason);
        controller.abort(reason);
      };
      cut = cutShort;
      const limit = (ms: number, reason: () => unknown) => {
        stopAlarm();
        stopAlarm =
          over || ms === Number.POSITIVE_INFINITY ? ignore : alarm(clock, Math.max(0, ms), () => cutShort(reason()));
      };
      work({ signal: controller.signal, limit, cut: cutShort }).then(
        (value) => {
          if (over) return;
          finish();
          resolve(value);
        },
        (error) => {
          if (over) return;
          finish();
          reject(error);
        },
      );
    });

  return {
    stopped: () => stopped,
    check() {
      if (stopped) throw stopped.reason;
    },
    remaining: () => until - clock.now(),
    step,
    end() {
      signal?.removeEventListener("abort", onAbort);
      inFlight.delete(abort);
    },
  };
}
