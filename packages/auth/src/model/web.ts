// What this package's declarations need of the web platform, so that they compile with and without the DOM library.

/** The platform's `AbortSignal`, where its types are known; otherwise the part of it that this package uses. */
export type WebAbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer T } }
  ? T
  : {
      readonly aborted: boolean;
      readonly reason: unknown;
      addEventListener(type: "abort", listener: () => void): void;
      removeEventListener(type: "abort", listener: () => void): void;
    };

/** What a {@link AuthFetch} is called with: plain data. */
export interface AuthFetchInit {
  /** `GET` or `POST`. */
  readonly method: string;
  /** By name, in small letters. */
  readonly headers: Record<string, string>;
  /** The form that is sent. It holds secrets. */
  readonly body?: string;
  /** A redirect is never followed: it would carry the refresh token along. */
  readonly redirect: "manual";
  /** Nothing of it may be kept. */
  readonly cache: "no-store";
  /** Ends the request. */
  readonly signal: WebAbortSignal;
}

/** The part of a `Response` that this package reads. */
export interface AuthFetchResponse {
  /** The HTTP status. */
  readonly status: number;
  /** `opaqueredirect` where a browser hides a redirect. */
  readonly type?: string;
  /** The headers, by name. */
  readonly headers: { get(name: string): string | null };
  /** The body, to be read up to a limit. */
  readonly body?: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> };
  } | null;
  /** The whole body; asked only where there is no `body`. */
  text(): Promise<string>;
}

/** A fetch function; `globalThis.fetch` is one. */
export type AuthFetch = (url: string, init: AuthFetchInit) => Promise<AuthFetchResponse>;
