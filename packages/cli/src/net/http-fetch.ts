import type { IncomingMessage } from "node:http";
import type { Send } from "../context.ts";
import { HttpAnswer } from "./http-answer.ts";

/**
 * A `fetch` on `node:http`: an answer comes when all of it has arrived, redirects are not followed, and it fails as the
 * runtime's own does. Why not that one: docs/decisions/cudo-sends-by-node-http.md.
 */
export const httpFetch: Send = async (url, { method, headers, body, signal }) => {
  signal.throwIfAborted();
  const address = new URL(url);
  // `import()` would bring in Node's loader of modules, which takes longer than the request.
  const { request } = process.getBuiltinModule(address.protocol === "https:" ? "node:https" : "node:http");
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers: { "accept-encoding": "gzip", ...plain(headers) } });
    const stop = () => void sent.destroy(signal.reason);
    const settle = () => signal.removeEventListener("abort", stop);
    const fail = (cause: unknown) => {
      settle();
      reject(signal.aborted ? signal.reason : failed(cause));
    };
    signal.addEventListener("abort", stop, { once: true });
    sent.on("error", fail);
    sent.on("response", (answer) => {
      const status = answer.statusCode ?? 0;
      read(answer).then((bytes) => {
        settle();
        resolve(new HttpAnswer(status, answer.headers, bytes) as never);
      }, fail);
    });
    sent.end(body);
  });
};

/** As the runtime's `fetch` says it. */
const failed = (cause: unknown): TypeError => new TypeError("fetch failed", { cause });

const plain = (headers: Parameters<Send>[1]["headers"]): Readonly<Record<string, string>> =>
  Symbol.iterator in headers ? Object.fromEntries(headers as Headers) : headers;

async function read(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  if (answer.headers["content-encoding"] !== "gzip" || bytes.length === 0) return bytes;
  return process.getBuiltinModule("node:zlib").gunzipSync(bytes);
}
