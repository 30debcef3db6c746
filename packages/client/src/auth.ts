import type { HeaderPatch } from "./options.ts";
import type { WebAbortSignal } from "./web.ts";

/** A value, or the promise of one. */
export type Awaitable<T> = T | PromiseLike<T>;

/** The attempt that credentials are needed for. It never shows a credential. */
export interface AttemptInfo {
  /** The operationId, such as `GetVM`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The whole address. A credential must only be sent to origins that it is meant for. */
  readonly url: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}

/** Supplies credentials to the client. */
export interface Authenticator {
  /** Names where the credential comes from, such as `CUDO_API_KEY`, for error messages. Never the credential itself. */
  readonly source?: string | undefined;
  /** The headers that carry the credential; asked before every attempt. */
  headers(request: AttemptInfo, signal: WebAbortSignal): Awaitable<HeaderPatch>;
  /** Called at most once a call, after a 401: `true` when there is a new credential and the call should be sent again. */
  renew?(request: AttemptInfo, signal: WebAbortSignal): Awaitable<boolean>;
}
