import { CudoCompute } from "../../src/cudo-compute.ts";
import type { CudoComputeOptions, Fetch } from "../../src/options.ts";

/** A request as it left the client. */
export interface Sent {
  readonly method: string;
  /** Path and query, as on the wire. */
  readonly target: string;
  /** The decoded body; `undefined` when none was sent. */
  readonly body: unknown;
  readonly contentType: string | null;
}

/** What to answer: a JSON value for HTTP 200, or a whole response. */
export type Answerer = (request: Sent) => object;

/** A client whose requests go to a function instead of a server, and are remembered. */
export function recordingClient(answer: Answerer, options: CudoComputeOptions = {}) {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url);
    const request: Sent = {
      method,
      target: pathname + search,
      body: body === undefined ? undefined : JSON.parse(body),
      contentType: headers["content-type"] ?? null,
    };
    sent.push(request);
    const answered = answer(request);
    return answered instanceof Response ? answered : Response.json(answered);
  };
  const cudo = new CudoCompute({ apiKey: "key-0123456789", projectId: "p1", fetch, ...options });
  return { cudo, sent };
}

/** A failed answer, as the service sends it. */
export const failure = (status: number, code: number, message: string): Response =>
  Response.json({ code, message, details: [] }, { status });
