import type { WebAbortSignal } from "./web.ts";

/** Time as the client sees it. Tests hand in their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds, or rejects with the signal's reason as soon as that aborts, leaving no timer behind. */
  sleep(ms: number, signal?: WebAbortSignal): Promise<void>;
  /**
   * Calls `ring` after `ms` milliseconds, unless the function that it returns is called before. It need not be there; without
   * it `sleep` does, at a higher price: a signal and a promise for every request.
   */
  timer?(ms: number, ring: () => void): () => void;
}
