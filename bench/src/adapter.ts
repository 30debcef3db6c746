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

/** Where the three things come from that every call must have. The `conformance` suite tries them. */
export interface SameWork {
  /** What makes a typed result of the answer. */
  readonly result: string;
  /** What ends a call that takes too long, also while its body arrives. */
  readonly timeout: string;
  /** What a failure rejects with: a status, or JSON that is cut off. */
  readonly error: string;
}

/** One way to call the API. */
export interface Adapter {
  readonly name: string;
  readonly how: SameWork;
  /** It has no limit of time. */
  readonly untimed?: true;
  /** It does not send over the global fetch. */
  readonly ownTransport?: true;
  connect(target: Target): Peer;
}
