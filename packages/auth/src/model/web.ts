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
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** A redirect is never followed: it would carry the refresh token along. */
  readonly redirect: "manual";
  readonly cache: "no-store";
  readonly signal: WebAbortSignal;
}

/** The part of a `Response` that this package reads. */
export interface AuthFetchResponse {
  readonly status: number;
  readonly type?: string;
  readonly headers: { get(name: string): string | null };
  readonly body?: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> };
  } | null;
  text(): Promise<string>;
}

/** A fetch function; `globalThis.fetch` is one. */
export type AuthFetch = (url: string, init: AuthFetchInit) => Promise<AuthFetchResponse>;
