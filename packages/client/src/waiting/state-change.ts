/** A resource was seen in a new state. */
export interface StateChange<R> {
  /** The resource; when it is gone, as it was last seen. */
  readonly resource: R;
  /** The state it is in now; `DELETED` when it is gone. */
  readonly state: string;
  /** The state it was in before; `undefined` for the first one seen. */
  readonly previous: string | undefined;
  /** When it was seen, in milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds since the watch began. */
  readonly elapsed: number;
}
