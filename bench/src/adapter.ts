/** Where the API is, and how to ask it. */
export interface Target {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Milliseconds for one call. */
  readonly timeout: number;
}

/** What is read of a VM. */
export interface ReadVM {
  readonly id?: string | null | undefined;
  readonly state?: unknown;
}

/** A way to call the API, ready to be used. */
export interface Peer {
  /** The VM; rejects for whatever is no such answer, and when the time is up. */
  getVM(projectId: string, id: string): Promise<ReadVM>;
  listVMs(projectId: string): Promise<readonly ReadVM[]>;
  /** Lets go of connections. */
  close?(): unknown;
}

/** One way to call the API. All do the same: a typed result, an error for a failure, and, unless it says otherwise, a timeout. */
export interface Adapter {
  readonly name: string;
  /** How type, timeout and error come about. */
  readonly how: string;
  /** It has no limit of time. */
  readonly untimed?: true;
  /** It does not send over the global fetch. */
  readonly ownTransport?: true;
  connect(target: Target): Peer;
}
