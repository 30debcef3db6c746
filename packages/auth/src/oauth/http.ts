import { AuthError, isAuthError } from "../errors/auth-error.ts";
import type { Clock } from "../model/clock.ts";
import type { AuthFetch, AuthFetchResponse, WebAbortSignal } from "../model/web.ts";
import { withTimeout } from "../session/abort.ts";
import { secureUrl } from "../text/web-address.ts";

/** What a request to the provider needs. */
export interface HttpOptions {
  readonly fetch: AuthFetch;
  readonly clock: Clock;
  readonly allowLoopbackHttp: boolean;
}

/** How one request goes. */
export interface SendOptions {
  readonly signal?: WebAbortSignal | undefined;
  /** The most time for the whole answer, body included, in milliseconds. */
  readonly timeoutMs: number;
}

/** A request, as oauth4webapi makes it. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

/** Requests to the provider. Each is sent exactly once. */
export interface Http {
  /** The answer with its whole body read. @throws AuthError `unavailable`, `insecure-endpoint`; the signal's reason */
  send(url: string, request: HttpRequest, options: SendOptions): Promise<Response>;
  /** How far the provider's clock was ahead in its last answer, in milliseconds; 0 when unknown (RFC 9110, 6.6.1). */
  skewMs(): number;
}

const MAX_BODY_BYTES = 1 << 20;
const NO_BODY = new Set([101, 204, 205, 304]);

export function createHttp({ fetch, clock, allowLoopbackHttp }: HttpOptions): Http {
  let skewMs = 0;

  async function exchange(url: URL, request: HttpRequest, signal: WebAbortSignal): Promise<Response> {
    const { body } = request;
    const answer = await fetch(url.href, {
      method: request.method,
      headers: request.headers,
      ...(body === undefined || body === null ? {} : { body: String(body) }),
      redirect: "manual",
      cache: "no-store",
      signal,
    });
    const date = Date.parse(answer.headers.get("date") ?? "");
    // The header has whole seconds; half of one is the best guess.
    if (!Number.isNaN(date)) skewMs = date + 500 - clock.now();
    const redirected = answer.type === "opaqueredirect" || (answer.status >= 300 && answer.status < 400);
    if (redirected) {
      throw unavailable(url, "answered with a redirect, which is not followed", answer.status);
    }
    const text = await readBody(answer, url);
    const headers = new Headers();
    for (const name of ["content-type", "retry-after"]) headers.set(name, answer.headers.get(name) ?? "");
    return new Response(NO_BODY.has(answer.status) ? null : text, { status: answer.status, headers });
  }

  return {
    skewMs: () => skewMs,
    async send(address, request, { signal, timeoutMs }) {
      const url = secureUrl(address, "endpoint", allowLoopbackHttp);
      const result = await withTimeout(clock, timeoutMs, signal, (inner) => exchange(url, request, inner)).catch(
        (error: unknown) => {
          signal?.throwIfAborted();
          throw isAuthError(error) ? error : unavailable(url, "could not be reached");
        },
      );
      if (result === "timeout") throw unavailable(url, `gave no answer within ${timeoutMs} ms`);
      return result;
    },
  };
}

async function readBody(answer: AuthFetchResponse, url: URL): Promise<string> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return answer.text();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value?.length ?? 0;
    if (bytes > MAX_BODY_BYTES) {
      await reader.cancel();
      throw unavailable(url, "sent an answer of more than 1 MiB");
    }
    text += decoder.decode(value, { stream: true });
  }
}

function unavailable(url: URL, what: string, status?: number): AuthError<"unavailable"> {
  const message = `${url.origin}${url.pathname} ${what}`;
  return new AuthError("unavailable", message, status === undefined || status === 0 ? {} : { status });
}
