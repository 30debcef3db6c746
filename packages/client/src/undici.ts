import { promisify } from "node:util";
import * as zlib from "node:zlib";
import { Agent, type Dispatcher } from "undici";
import type { Fetch, FetchInit, FetchResponse } from "./options.ts";
import type { WebHeaders } from "./web.ts";

/** How {@link undiciFetch} connects. */
export interface UndiciFetchOptions {
  /**
   * Carries the requests: an `Agent` with certificates of your own, a `ProxyAgent`, an `EnvHttpProxyAgent`. Closing it, and its
   * time limits, stay with you.
   * @default an `Agent` that keeps connections open, and leaves all time limits but that of connecting to the client
   */
  dispatcher?: Dispatcher | undefined;
}

/** A {@link Fetch} with connections of its own. */
export interface UndiciFetch extends Fetch, AsyncDisposable {
  /** Waits for the requests under way, then closes the connections. A dispatcher that was passed in stays open. */
  close(): Promise<void>;
}

type Decode = (bytes: Uint8Array) => Promise<Uint8Array>;

// What ends too early is decoded as far as it goes, as fetch does: then it is the JSON that is seen to be cut off.
const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
const decoder = (decode: unknown, finishFlush?: number): Decode => {
  const decoded = promisify(decode as typeof zlib.gunzip);
  return (bytes) => decoded(bytes, { ...(finishFlush !== undefined && { finishFlush }) });
};
const gunzip = decoder(zlib.gunzip, Z_SYNC_FLUSH);
const inflate = decoder(zlib.inflate, Z_SYNC_FLUSH);
const inflateRaw = decoder(zlib.inflateRaw, Z_SYNC_FLUSH);

/** What undoes each content coding. */
const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  // Sent with and without zlib's header, whose first byte ends in 8.
  ["deflate", (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(bytes)],
  ["br", decoder(zlib.brotliDecompress, BROTLI_OPERATION_FLUSH)],
  // Node 22.15 and newer.
  ...("zstdDecompress" in zlib ? [["zstd", decoder(zlib.zstdDecompress)] as const] : []),
]);

/** For a dispatcher with an interceptor that would follow redirects; undici's types leave it out. */
const NO_REDIRECTS = { maxRedirections: 0 };

/** An answer, as far as the client reads one: a whole `Response` would cost half of what is won. */
class Answer implements FetchResponse {
  readonly status: number;
  readonly #data: Dispatcher.ResponseData;
  #headers: WebHeaders | undefined;

  constructor(data: Dispatcher.ResponseData) {
    this.status = data.statusCode;
    this.#data = data;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get headers(): WebHeaders {
    if (this.#headers) return this.#headers;
    const headers = new Headers();
    for (const [name, value] of Object.entries(this.#data.headers))
      for (const one of [value ?? []].flat()) headers.append(name, one);
    this.#headers = headers;
    return headers;
  }

  async text(): Promise<string> {
    const { headers, body } = this.#data;
    const codings = String(headers["content-encoding"] ?? "").toLowerCase();
    const decoders = codings.split(",").map((coding) => DECODERS.get(coding.trim()));
    if (!decoders.every((decode) => decode !== undefined)) return body.text();
    let bytes: Uint8Array = await body.bytes();
    for (const decode of decoders.reverse()) bytes = bytes.length > 0 ? await decode(bytes) : bytes;
    return new TextDecoder().decode(bytes);
  }
}

/**
 * A `fetch` for Node servers over undici's `request`, which does about half of the work of the global one. It answers and fails
 * as that does: redirects are not followed, gzip, deflate and brotli are decoded, and zstd where Node can and the request asks for it.
 */
export function undiciFetch(options: UndiciFetchOptions = {}): UndiciFetch {
  const own = new Agent({ headersTimeout: 0, bodyTimeout: 0 });
  const { dispatcher = own } = options;
  const close = () => own.close();
  const fetch = async (url: string, { method, headers, body, signal }: FetchInit): Promise<FetchResponse> => {
    const { origin, pathname, search } = new URL(url);
    const data = await dispatcher.request({
      origin,
      path: pathname + search,
      method,
      headers: { "accept-encoding": "gzip, deflate, br", ...headers },
      body: body ?? null,
      signal,
      ...NO_REDIRECTS,
    });
    return new Answer(data);
  };
  return Object.assign(fetch, { close, [Symbol.asyncDispose]: close });
}
