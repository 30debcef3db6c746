/** The endpoints of a {@link FakeIdp}. */
export type FakeEndpoint = "discovery" | "jwks" | "device" | "token" | "revocation";

/** What goes wrong with a request. */
export interface Fault {
  /** @default every endpoint */
  readonly endpoint?: FakeEndpoint;
  /** Only token requests with this grant type, such as `refresh_token`. */
  readonly grant?: string;
  /** How many requests it hits. @default 1 */
  readonly times?: number;
  /**
   * `reset` = no answer, the request was not handled; `lost` = it was handled, and the answer got lost;
   * `hang` = no answer, ever. Or an answer in place of the real one.
   */
  readonly outcome: "reset" | "lost" | "hang" | FaultAnswer;
}

/** An answer in place of the real one. */
export interface FaultAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** The body as it is sent. @default none */
  readonly body?: string;
  /** Headers by name. @default none */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Faults that are still to happen, first come first served. */
export class FaultQueue {
  readonly #faults: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that hits this request, if any; it is used up. */
  take(endpoint: FakeEndpoint, grant: string | undefined): Fault["outcome"] | undefined {
    const hit = this.#faults.find(
      ({ fault, left }) =>
        left > 0 && (fault.endpoint ?? endpoint) === endpoint && (fault.grant === undefined || fault.grant === grant),
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.fault.outcome;
  }
}
