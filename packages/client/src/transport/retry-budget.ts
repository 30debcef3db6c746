/** Keeps an outage from being amplified: when most calls of a client fail, they are no longer repeated. */
export interface RetryBudget {
  /** Takes what one retry costs; `false` when there is not enough left. */
  take(): boolean;
  /** Gives a little back, for a success. */
  refund(): void;
}

const FULL = 100;
const COST = 5;

/** A bucket that pays for 20 retries; five successes pay for one more. */
export function createRetryBudget(): RetryBudget {
  let tokens = FULL;
  return {
    take() {
      if (tokens < COST) return false;
      tokens -= COST;
      return true;
    },
    refund() {
      tokens = Math.min(FULL, tokens + 1);
    },
  };
}
