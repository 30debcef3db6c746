import type { Clock } from "../model/clock.ts";
import type { WebAbortSignal } from "../model/web.ts";

/** What one poll found. */
export type PollAnswer<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "pending" }
  /** Slow down for good; some servers say how much. */
  | { readonly kind: "slow-down"; readonly intervalMs?: number | undefined }
  | { readonly kind: "expired" }
  /** The network, or the server, had a moment. */
  | { readonly kind: "trouble"; readonly retryAfterMs?: number | undefined };

/** What the person at the terminal may be told between two polls. */
export interface PollProgress {
  /** Nobody came yet; the server wants fewer questions; or the network is in trouble. */
  readonly kind: "pending" | "slow-down" | "network-retry";
  /** Milliseconds until the next question. */
  readonly nextPollInMs: number;
}

export interface PollOptions<T> {
  readonly clock: Clock;
  /** Asks once. Throws what no waiting can cure. */
  readonly ask: () => Promise<PollAnswer<T>>;
  /** What the server wants between two polls, in milliseconds. */
  readonly intervalMs: number;
  /** Waits this much longer than the interval. */
  readonly margin: number;
  /** Epoch milliseconds after which nobody will come. */
  readonly deadline: number;
  readonly onProgress?: ((progress: PollProgress) => void) | undefined;
  readonly signal?: WebAbortSignal | undefined;
}

const SLOW_DOWN_STEP_MS = 5_000;
const SLOW_DOWN_MARGIN = 1.4;
const MAX_BACKOFF_MS = 30_000;

/**
 * Polls until there is an answer (RFC 8628, 3.5): waits before each poll, a little longer than the server asks; slows down
 * for good when told so; doubles the wait while the network is in trouble. The deadline is looked at before a wait only, so
 * a machine that slept through it still asks once, and the server has the last word.
 * @returns the answer's value, or `"expired"`
 */
export async function pollDevice<T>(options: PollOptions<T>): Promise<T | "expired"> {
  const { clock, ask, deadline, signal } = options;
  let { intervalMs, margin } = options;
  let backoffMs = 0;
  let kind: PollProgress["kind"] = "pending";
  for (;;) {
    const remaining = deadline - clock.now();
    if (remaining <= 0) return "expired";
    const wait = Math.min(remaining, Math.max(backoffMs, intervalMs * margin));
    options.onProgress?.({ kind, nextPollInMs: wait });
    await clock.sleep(wait, signal);
    const answer = await ask();
    switch (answer.kind) {
      case "done":
        return answer.value;
      case "expired":
        return "expired";
      case "pending":
        kind = "pending";
        backoffMs = 0;
        break;
      case "slow-down":
        kind = "slow-down";
        backoffMs = 0;
        intervalMs = Math.max(intervalMs + SLOW_DOWN_STEP_MS, answer.intervalMs ?? 0);
        margin = Math.max(margin, SLOW_DOWN_MARGIN);
        break;
      case "trouble":
        kind = "network-retry";
        backoffMs = Math.max(Math.min(wait * 2, MAX_BACKOFF_MS), answer.retryAfterMs ?? 0);
        break;
    }
  }
}
