import type { WebHeaders } from "../web.ts";

/** What came with a result. */
export interface ResponseMeta {
  /** The operationId, such as `GetVM`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The whole address, without a credential. */
  readonly url: string;
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: WebHeaders;
  /** The service's id of the request, where it sends one. */
  readonly requestId: string | undefined;
  /** How many attempts it took, 1 when the first one succeeded. */
  readonly attempts: number;
  /** Milliseconds from the call to its result. */
  readonly elapsed: number;
}

/** A call under way: a promise of its result, which can also tell about the response. */
export interface Call<T> extends Promise<T> {
  /** The result together with status, headers, request id, attempts and time. */
  withResponse(): Promise<{ data: T; meta: ResponseMeta }>;
}
