/** A request as both doors hand it to the pipeline. */
export interface WireRequest {
  readonly method: string;
  /** The path with its query, as it stands in the request line. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** A response as the pipeline hands it to both doors. */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How the response travels, when it does not simply arrive. */
  readonly delivery?: Delivery;
}

/** Trouble on the way to the client. */
export interface Delivery {
  /** Real milliseconds to wait before anything is sent. */
  readonly delay?: number;
  /**
   * Where the response breaks off: `reset` sends nothing and drops the connection, `truncate` drops it in the middle of
   * the body, `stall` goes silent after the headers and keeps the connection open.
   */
  readonly cut?: "reset" | "truncate" | "stall";
}
