/** One look at a resource, whether or not its state changed: for progress displays. */
export interface PollEvent<R> {
  /** The resource as it was last seen; `undefined` before that. */
  readonly resource: R | undefined;
  /** The state it was last seen in. */
  readonly state: string | undefined;
  /** How many looks there were, this one included. */
  readonly polls: number;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
  /**
   * Milliseconds until the next look, if this one does not end the wait; `undefined` when there is none for certain.
   */
  readonly next: number | undefined;
  /** Why this look failed; `undefined` when it did not. */
  readonly error: unknown;
}
