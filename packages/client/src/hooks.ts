import type { CudoError } from "./errors/cudo-error.ts";
import type { ResponseMeta } from "./transport/call.ts";
import type { WebHeaders } from "./web.ts";

/** A request that is about to be sent. The credential is added later, so no hook ever sees it. */
export interface RequestEvent {
  /** The same object in every event of one call, and in no other: a key for a WeakMap. */
  readonly call: object;
  /** The operationId, such as `CreateVM`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  /** The headers of this attempt, without the credential. A hook may set others, for instance for tracing. */
  readonly headers: WebHeaders;
}

/** An answer that has arrived; its body has been read. */
export interface ResponseEvent {
  /** The same object in every event of one call, and in no other: a key for a WeakMap. */
  readonly call: object;
  /** The operationId, such as `CreateVM`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** Which attempt it answers, from 1. */
  readonly attempt: number;
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: WebHeaders;
  /** Milliseconds since the attempt was sent. */
  readonly elapsed: number;
}

/** A failed attempt that will be made again. */
export interface RetryEvent {
  /** The same object in every event of one call, and in no other: a key for a WeakMap. */
  readonly call: object;
  /** The operationId, such as `CreateVM`. */
  readonly operation: string;
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** Why that attempt failed. */
  readonly error: CudoError;
}

/** The end of a call: how it went, after all attempts. */
export type SettleEvent =
  | {
      readonly call: object;
      readonly operation: string;
      readonly outcome: "success";
      readonly attempts: number;
      readonly elapsed: number;
      readonly meta: ResponseMeta;
    }
  | {
      readonly call: object;
      readonly operation: string;
      readonly outcome: "failure" | "aborted";
      readonly attempts: number;
      readonly elapsed: number;
      readonly error: unknown;
    };

/**
 * Observers of calls. A hook that throws is logged and changes nothing. Where the runtime has `diagnostics_channel`, the same
 * events are published on `cudo-compute:request`, `:response`, `:retry` and `:settle`.
 */
export interface Hooks {
  /** Before each attempt is sent. */
  request?(event: RequestEvent): void;
  /** After each answer, whatever its status. */
  response?(event: ResponseEvent): void;
  /** Before the pause that leads to another attempt. */
  retry?(event: RetryEvent): void;
  /** Once for each call, at its end. */
  settle?(event: SettleEvent): void;
}
