import type { AttemptInfo } from "../auth.ts";
import { plain, redact } from "../errors/text.ts";
import { TimeoutError, type TimeoutScope } from "../errors/timeout-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { type PlainHeaders, patchHeaders } from "../options/headers.ts";
import type { ResolvedOptions } from "../options/resolve.ts";
import type { Fetch, FetchInit, FetchResponse } from "../options.ts";
import type { ResponseMeta } from "./call.ts";
import { connectionFailure } from "./connection-failure.ts";
import type { Encoded } from "./encode.ts";
import { context, type Flight, mayHaveHappened, secretsOf } from "./flight.ts";
import type { Notify } from "./notify.ts";

/** An answer whose body has arrived. */
export interface Received {
  readonly ok: boolean;
  readonly meta: ResponseMeta;
  readonly body: string;
}

/** What an attempt needs of the client. */
export interface Sender extends Pick<ResolvedOptions, "auth" | "clock" | "fetch" | "headers"> {
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
function visibleHeaders(flight: Flight, body: string | undefined, sender: Sender, info: AttemptInfo): PlainHeaders {
  const { headers: base, notify } = sender;
  const plain = { ...(body === undefined ? base.bare : base.json) };
  if (flight.headers) patchHeaders(plain, flight.headers, "the headers option");
  if (!notify.listening()) return plain;
  const headers = new Headers(plain);
  notify((hook) => hook.request?.({ call: flight.call, ...info, headers }));
  return Object.fromEntries(headers);
}

/** What there is to know about an answer, with the time until now. */
function metaOf(
  flight: Flight,
  { method, url }: Encoded,
  { status, headers }: FetchResponse,
  now: number,
): ResponseMeta {
  const name = REQUEST_ID.find((header) => headers.has(header));
  const requestId = name && plain(redact(headers.get(name) ?? "", secretsOf(flight)), 200);
  const { id: operation, attempts, began } = flight;
  return { operation, method, url, status, headers, requestId, attempts, elapsed: now - began };
}

/** Sends a request once and reads the whole answer, within the limits of the call. */
export function attempt(flight: Flight, request: Encoded, sender: Sender): Promise<Received> {
  const { scope, limits } = flight;
  const { auth, clock, notify } = sender;
  const { method, url, body } = request;
  const info: AttemptInfo = { operation: flight.id, method, url, attempt: ++flight.attempts };

  return scope.step(async (step) => {
    step.limit(scope.remaining(), () => timeoutError(flight, "deadline"));
    const headers = visibleHeaders(flight, body, sender, info);
    if (auth) {
      const patch = await auth.headers(info, step.signal);
      flight.credentials.push(patch);
      patchHeaders(headers, patch, auth.source ?? "the auth option");
    }

    const fetch = fetchOf(flight, sender);
    const rest = scope.remaining();
    step.limit(Math.min(limits.timeout, rest), () =>
      timeoutError(flight, limits.timeout < rest ? "attempt" : "deadline"),
    );
    const init: FetchInit = { method, headers, redirect: "manual", signal: step.signal };
    if (body !== undefined) init.body = body;
    const sentAt = clock.now();
    let response: FetchResponse | undefined;
    let text: string;
    try {
      response = await fetch(url, init);
      if (isRedirect(response.status)) {
        response = undefined;
        throw new TypeError("unexpected redirect");
      }
      text = await response.text();
    } catch (error) {
      const failure = connectionFailure(flight, url, error, response !== undefined);
      // What still arrives is of no use: this ends the connection.
      step.cut(failure);
      throw failure;
    }

    const now = clock.now();
    const { status, headers: received } = response;
    notify((hook) => hook.response?.({ call: flight.call, ...info, status, headers: received, elapsed: now - sentAt }));
    return { ok: response.ok, meta: metaOf(flight, request, response, now), body: text };
  });
}

function fetchOf({ id }: Flight, { fetch = globalThis.fetch }: Sender): Fetch {
  if (typeof fetch === "function") return fetch;
  throw new UsageError("there is no global fetch: pass one as the fetch option.", { operation: id });
}
