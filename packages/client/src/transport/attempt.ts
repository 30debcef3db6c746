import type { AttemptInfo } from "../auth.ts";
import { plain, redact } from "../errors/text.ts";
import { TimeoutError, type TimeoutScope } from "../errors/timeout-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { ResolvedOptions } from "../options/resolve.ts";
import type { FetchInit, FetchResponse } from "../options.ts";
import type { ResponseMeta } from "./call.ts";
import { connectionFailure } from "./connection-failure.ts";
import type { Encoded } from "./encode.ts";
import { context, type Flight, mayHaveHappened, secretsOf } from "./flight.ts";
import { type PlainHeaders, patchHeaders } from "./headers.ts";
import type { Notify } from "./notify.ts";

/** An answer whose body has arrived. */
export interface Received {
  readonly ok: boolean;
  readonly meta: ResponseMeta;
  readonly body: string;
}

/** What an attempt needs of the client. */
export interface Sender extends Pick<ResolvedOptions, "auth" | "clock" | "fetch"> {
  readonly notify: Notify;
}

/** Headers that name a request to the service's support, best first. */
const REQUEST_ID = ["x-request-id", "x-correlation-id", "cf-ray"];

/** A browser shows a redirect as status 0. */
const isRedirect = (status: number): boolean => status === 0 || (status > 300 && status < 400 && status !== 304);

/** The error of a limit that ran out. */
export function timeoutError(flight: Flight, scope: TimeoutScope, cause?: unknown): TimeoutError {
  const [option, ms] = scope === "attempt" ? ["timeout", flight.limits.timeout] : ["deadline", flight.limits.deadline];
  const message = `no whole answer within ${ms} ms.${mayHaveHappened(flight)} To wait longer, raise ${option}.`;
  return new TimeoutError(message, { ...context(flight), scope, cause });
}

/** The headers of an attempt. Hooks get their own, so that they can keep them without ever seeing a credential in them. */
function visibleHeaders(flight: Flight, { body }: Encoded, { notify }: Sender, info: AttemptInfo): PlainHeaders {
  const plain: PlainHeaders = body === undefined ? {} : { "content-type": "application/json" };
  for (const patch of flight.headers) patchHeaders(plain, patch, "the headers option");
  if (!notify.listening()) return plain;
  const headers = new Headers(plain);
  notify((hook) => hook.request?.({ call: flight.call, ...info, headers }));
  return Object.fromEntries(headers);
}

/** Sends a request once and reads the whole answer, within the limits of the call. */
export function attempt(flight: Flight, request: Encoded, sender: Sender): Promise<Received> {
  const { scope, id } = flight;
  const { timeout } = flight.limits;
  const { auth, clock, notify } = sender;
  const { method, url } = request;
  const info: AttemptInfo = { operation: id, method, url, attempt: ++flight.attempts };

  return scope.step(async ({ signal, limit, cut }) => {
    limit(scope.remaining(), () => timeoutError(flight, "deadline"));
    const headers = visibleHeaders(flight, request, sender, info);
    if (auth) {
      const patch = await auth.headers(info, signal);
      flight.credentials.push(patch);
      patchHeaders(headers, patch, auth.source ?? "the auth option");
    }

    const { fetch = globalThis.fetch } = sender;
    if (typeof fetch !== "function")
      throw new UsageError("there is no global fetch: pass one as the fetch option.", { operation: id });
    const rest = scope.remaining();
    limit(Math.min(timeout, rest), () => timeoutError(flight, timeout < rest ? "attempt" : "deadline"));

    const init: FetchInit = { method, headers, redirect: "manual", signal };
    if (request.body !== undefined) init.body = request.body;
    const sentAt = clock.now();
    let response: FetchResponse | undefined;
    let body: string;
    try {
      response = await fetch(url, init);
      if (isRedirect(response.status)) {
        response = undefined;
        throw new TypeError("unexpected redirect");
      }
      body = await response.text();
    } catch (error) {
      const failure = connectionFailure(flight, url, error, response !== undefined);
      // What still arrives is of no use: this ends the connection.
      cut(failure);
      throw failure;
    }

    const { ok, status } = response;
    const now = clock.now();
    const name = REQUEST_ID.find((header) => response.headers.has(header));
    const requestId = name && plain(redact(response.headers.get(name) ?? "", secretsOf(flight)), 200);
    notify((hook) =>
      hook.response?.({ call: flight.call, ...info, status, headers: response.headers, elapsed: now - sentAt }),
    );
    const { attempts } = flight;
    const meta = {
      operation: id,
      method,
      url,
      status,
      headers: response.headers,
      requestId,
      attempts,
      elapsed: now - flight.began,
    };
    return { ok, meta, body };
  });
}
