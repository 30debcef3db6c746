import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { AuthError } from "../errors/auth-error.ts";
import { type Clock, systemClock } from "../model/clock.ts";
import { authorizationCode } from "../oauth/authorization-code.ts";
import type { RedirectListener } from "../oauth/redirect-listener.ts";
import { withTimeout } from "../session/abort.ts";
import type { LoginMethod } from "../session/login-options.ts";

/** Options of {@link loopback}. */
export interface LoopbackOptions {
  /** The path of the redirect address; it must be as registered at the provider. @default "/callback" */
  readonly path?: string;
  /** Gives up after this many milliseconds. @default 300_000 */
  readonly timeoutMs?: number;
  /** The time; a seam for tests. */
  readonly clock?: Clock;
}

// The same words for everyone: a page that repeats what it was sent can be made to say anything.
const PAGE = "<!doctype html><title>Done</title><p>You can close this window and go back to the terminal.</p>";

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'",
  "x-content-type-options": "nosniff",
  connection: "close",
} as const;

/**
 * Login with the browser of this machine: {@link authorizationCode} with a listener on 127.0.0.1.
 * @example
 * ```ts
 * await auth.login({ method: loopback(), prompt });
 * ```
 */
export function loopback(options: LoopbackOptions = {}): LoginMethod {
  return authorizationCode(() => loopbackListener(options));
}

/**
 * Starts a listener on 127.0.0.1, at a port of the system's choice, for one browser to come back to (RFC 8252, 7.3). It
 * answers one GET of the exact path with the right `Host` and `state`, and 404 to all else.
 */
export async function loopbackListener(options: LoopbackOptions = {}): Promise<RedirectListener> {
  const { path = "/callback", timeoutMs = 300_000, clock = systemClock } = options;
  const waiting = new Map<string, (url: URL) => void>();
  const server = createServer((request, response) => answer(request, response));
  const port = await listen(server);
  const origin = `http://127.0.0.1:${port}`;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = URL.canParse(request.url ?? "", origin) ? new URL(request.url ?? "", origin) : undefined;
    const wanted = request.method === "GET" && request.headers.host === `127.0.0.1:${port}` && url?.pathname === path;
    const state = url?.searchParams.get("state") ?? "";
    const found = wanted && url.origin === origin ? waiting.get(state) : undefined;
    response.writeHead(found === undefined ? 404 : 200, HEADERS).end(found === undefined ? "" : PAGE);
    if (url === undefined || found === undefined) return;
    waiting.delete(state);
    found(url);
  }

  return {
    redirectUri: origin + path,
    async wait(state, signal) {
      const arrived = new Promise<URL>((resolve) => waiting.set(state, resolve));
      const url = await withTimeout(clock, timeoutMs, signal, () => arrived).finally(() => waiting.delete(state));
      if (url === "timeout") throw new AuthError("login-expired", "the browser did not come back in time", {});
      return url;
    },
    close: () => close(server),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", () => reject(new AuthError("login-denied", "cannot listen on 127.0.0.1", {})));
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
