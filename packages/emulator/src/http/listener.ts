/** Where to listen. */
export interface ListenOptions {
  /**
   * The port; 0 for any that is free.
   * @default 0
   */
  readonly port?: number | undefined;
  /**
   * The address to bind. Anything but loopback lets others on the network in.
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined;
}

/** A server that listens. */
export interface Listener {
  /** The base URL, without a slash at the end. */
  readonly url: string;
  /** The port, also when any free one was asked for. */
  readonly port: number;
  /** Answers what has been asked, then frees the port. Connections that are idle or stalled are dropped. */
  close(): Promise<void>;
}
