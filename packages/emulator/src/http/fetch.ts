import type { WireRequest, WireResponse } from "../wire/message.ts";
import type { Pipeline } from "./pipeline.ts";

/** The in-process door: it takes what the global `fetch` takes, and asks the emulator whatever the host of the URL is. */
export type EmulatorFetch = typeof globalThis.fetch;

/** Statuses whose responses may have no body. */
const BODILESS = new Set([204, 205, 304]);

/** Opens the in-process door. Nothing goes over a network, but the answer always comes later, as from one. */
export function createFetch(pipeline: Pipeline): EmulatorFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal, url } = request;
    signal.throwIfAborted();
    const wire = await readRequest(request);
    signal.throwIfAborted();
    const response = pipeline(wire);
    await deliver(response, signal);
    return toResponse(response, url, request);
  };
}

async function readRequest(request: Request): Promise<WireRequest> {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: request.body === null ? "" : await request.text(),
  };
}

/** Waits as long as the delivery takes, and fails as `fetch` does when the connection drops. */
async function deliver({ delivery }: WireResponse, signal: AbortSignal): Promise<void> {
  if (delivery?.delay !== undefined) await sleep(delivery.delay, signal);
  if (delivery?.cut === "reset") {
    const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    throw new TypeError("fetch failed", { cause });
  }
}

function toResponse(wire: WireResponse, url: string, request: Request): Response {
  const { status, headers, body, delivery } = wire;
  const bodiless = BODILESS.has(status) || request.method === "HEAD";
  const content = bodiless ? null : delivery?.cut === undefined ? body : cutBody(body, delivery.cut, request);
  const response = new Response(content, { status, headers });
  // A Response that is made by hand has no URL, which clients put into their messages.
  return Object.defineProperty(response, "url", { value: url });
}

/** Silence until the caller gives up, or the first half of a body and then the end of the connection. */
function cutBody(body: string, cut: "truncate" | "stall" | "reset", request: Request): ReadableStream<Uint8Array> {
  let chunks = [new TextEncoder().encode(body.slice(0, body.length / 2))];
  return new ReadableStream({
    start(controller) {
      if (cut !== "stall") return;
      chunks = [];
      // The request is named here, not its signal alone: an abort does not reach the signal of a collected request.
      request.signal.addEventListener("abort", () => controller.error(request.signal.reason), { once: true });
    },
    pull(controller) {
      const chunk = chunks.pop();
      if (chunk !== undefined) controller.enqueue(chunk);
      else if (cut !== "stall") controller.error(new TypeError("terminated", { cause: socketError("UND_ERR_SOCKET") }));
    },
  });
}

const socketError = (code: string): Error => Object.assign(new Error("other side closed"), { code });

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
