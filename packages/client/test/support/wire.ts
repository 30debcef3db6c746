import { resolveOptions } from "../../src/options/resolve.ts";
import type { CudoComputeOptions, FetchInit } from "../../src/options.ts";
import { type ClosableTransport, createTransport } from "../../src/transport/create-transport.ts";
import { FakeClock } from "./fake-clock.ts";

/** A key that must turn up nowhere but in the Authorization header. */
export const CANARY = "canary-key-5f3a9c";

export interface SentRequest extends Omit<FetchInit, "headers"> {
  readonly url: string;
  readonly headers: Headers;
}

type Step = Response | Error | ((request: SentRequest) => Response | Promise<Response>);

export interface Wire {
  readonly transport: ClosableTransport;
  readonly clock: FakeClock;
  readonly sent: SentRequest[];
}

/** A transport over a `fetch` that answers from a list, and fails the test when it is asked more often. */
export function wire(steps: readonly Step[], options: CudoComputeOptions = {}): Wire {
  const clock = new FakeClock();
  const sent: SentRequest[] = [];
  const rest = [...steps];
  const fetch = async (url: string, init: FetchInit): Promise<Response> => {
    const request = { url, ...init, headers: new Headers(init.headers) };
    sent.push(request);
    const next = rest.shift();
    if (next === undefined) throw new Error(`Nobody expected request ${sent.length}: ${init.method} ${url}`);
    if (next instanceof Error) throw next;
    return typeof next === "function" ? next(request) : next;
  };
  const resolved = resolveOptions({ apiKey: CANARY, fetch, clock, ...options });
  return { transport: createTransport(resolved, { random: () => 0.5 }), clock, sent };
}

/** A JSON answer. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

/** A failure as the service writes it: a canonical number, a message, details. */
export const failure = (
  status: number,
  code: number,
  message = "It failed.",
  details: unknown[] = [],
  headers: Record<string, string> = {},
): Response => json({ code, message, details }, status, headers);

/** What Node's fetch throws when the network fails. */
export const network = (code: string, syscall?: string): Error =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall ?? "read"} ${code}`), { code, syscall }) });

/** What a promise rejects with; fails when it does not. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`Expected a rejection, got ${JSON.stringify(value)}`);
}

/** A body that begins and never ends. */
export const stalled = (): Response =>
  new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"id":')) }));

/** Abort signals count their listeners here, so that a test can see that none is left. */
export function countedSignal(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  let count = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    count++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    count--;
    remove(...args);
  };
  return { controller, listeners: () => count };
}
