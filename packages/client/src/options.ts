import type { Authenticator } from "./auth.ts";
import type { Clock } from "./clock.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger, LogLevel } from "./logger.ts";
import type { RetryPolicy } from "./transport/retry-policy.ts";
import type { ResponseValidator, Validation } from "./validation.ts";
import type { WebAbortSignal, WebResponse, WebURL } from "./web.ts";

/** What a `fetch` is called with: plain data, so that an attempt can be made again. */
export interface FetchInit {
  /** The HTTP method. */
  method: string;
  /** All headers by lower-case name, the credential included. */
  headers: Record<string, string>;
  /** The JSON to send; absent where the operation takes none. */
  body?: string;
  /** The client refuses redirects itself: they would carry the credential along, and not every runtime knows `"error"`. */
  redirect: "manual";
  /** Ends the request, its body included. */
  signal: WebAbortSignal;
}

/** What the client reads of an answer. A `Response` is one. */
export type FetchResponse = Pick<WebResponse, "ok" | "status" | "headers" | "text">;

/**
 * A fetch function. It gets an address and plain options, never a `Request`, which could not be sent twice.
 * `globalThis.fetch` is one.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** Headers to set, by name; `null` removes one. */
export type HeaderPatch = Readonly<Record<string, string | null | undefined>>;

/** Names the program that uses the client, in the `User-Agent` header where the runtime lets one be set. */
export interface AppInfo {
  /** The program's name. */
  name: string;
  /** Its version. */
  version?: string | undefined;
  /** Where more is to be found about it. */
  url?: string | undefined;
}

/** How to make a {@link CudoCompute} client. Everything has a default. */
export interface CudoComputeOptions {
  /**
   * An API key. `null` ignores the environment. Excludes `auth`.
   * @default process.env.CUDO_API_KEY
   */
  apiKey?: string | null | undefined;
  /** Supplies credentials before every attempt, such as a token cache. Excludes `apiKey`. */
  auth?: Authenticator | undefined;
  /**
   * The project that project-scoped resources of the client belong to.
   * @default process.env.CUDO_PROJECT_ID
   */
  projectId?: string | null | undefined;
  /**
   * Where the API is. It must be https, or http on a loopback host, so that no key travels in the clear.
   * @default process.env.CUDO_API_URL, else "https://rest.compute.cudo.org"
   */
  baseUrl?: string | WebURL | undefined;
  /**
   * Sends the requests.
   * @default globalThis.fetch, looked up at each call
   */
  fetch?: Fetch | undefined;
  /**
   * The most time one attempt may take, in milliseconds, response body included.
   * @default 30_000
   */
  timeout?: number | undefined;
  /**
   * The most time a whole call may take, in milliseconds, with all attempts and the waits between them.
   * @default no limit
   */
  deadline?: number | undefined;
  /** When to try again after a failure; `false` never does. See {@link RetryPolicy} for the defaults. */
  retry?: Partial<RetryPolicy> | false | undefined;
  /** Headers for every request. */
  headers?: HeaderPatch | undefined;
  /** Names your program in the `User-Agent` header. */
  appInfo?: AppInfo | undefined;
  /**
   * Checks every answer against the API's description; `validators` of `@cudo-compute/validators` does. A wrong answer fails the
   * call, or is logged with `{ with: validators, mode: "report" }`.
   * @default no checks
   */
  validate?: ResponseValidator | Validation | undefined;
  /** Observers of requests, responses, retries and outcomes. */
  hooks?: Hooks | readonly Hooks[] | undefined;
  /**
   * Receives log lines, with secrets left out.
   * @default console
   */
  logger?: Logger | undefined;
  /**
   * The least severe level that is logged.
   * @default "warn"
   */
  logLevel?: LogLevel | undefined;
  /**
   * In a browser everyone who opens the page can read its API key. Set this to say that you mean it, for instance because
   * the key belongs to the person at the screen; without it the client warns once.
   * @default false
   */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** The time and the timers that the client uses; a seam for tests. */
  clock?: Clock | undefined;
}

/** What one call may do differently. */
export interface RequestOptions {
  /** Ends the call at once; it rejects with the signal's own reason. */
  signal?: WebAbortSignal | undefined;
  /** The most time one attempt may take, in milliseconds, response body included. */
  timeout?: number | undefined;
  /** The most time the whole call may take, in milliseconds. */
  deadline?: number | undefined;
  /** When to try again after a failure; `false` never does. */
  retry?: Partial<RetryPolicy> | false | undefined;
  /** You vouch that doing this call twice does no harm, so it is retried like a read. */
  idempotent?: boolean | undefined;
  /** Headers for this call. */
  headers?: HeaderPatch | undefined;
}
