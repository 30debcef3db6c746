/** When a failed attempt is made again. Which calls may be repeated at all is decided by operation, not here. */
export interface RetryPolicy {
  /**
   * The most attempts of one call, the first included.
   * @default 3
   */
  readonly attempts: number;
  /**
   * The upper bound of the first wait, in milliseconds; each wait is drawn at random between 0 and its bound.
   * @default 250
   */
  readonly baseDelay: number;
  /**
   * What the bound is multiplied by after each attempt.
   * @default 2
   */
  readonly factor: number;
  /**
   * The highest bound, in milliseconds.
   * @default 8_000
   */
  readonly maxDelay: number;
  /**
   * The longest wait that the server may ask for, in milliseconds. A longer one fails the call at once, with the delay in the error.
   * @default 60_000
   */
  readonly maxRetryAfter: number;
}
