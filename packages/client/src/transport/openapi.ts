import type { Operation } from "@cudo-compute/types/operations";
import createClient from "openapi-fetch";
import { UsageError } from "../errors/usage-error.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import type { Input } from "./transport.ts";

/** A request as plain data, which can be sent any number of times. */
export interface Encoded {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
}

/** Encodes the input of an operation and hands it to `send`, whose result it passes on. */
export type Caller = <R>(
  id: string,
  operation: Operation,
  input: Input,
  send: (request: Encoded) => Promise<R>,
) => Promise<R>;

/** Stands in for `Request`, which could be sent only once: it keeps what it is made of. */
class Recorded {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;

  constructor(url: string, init: Omit<Encoded, "url">) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
  }
}

/** The part of openapi-fetch that we use. Its own types are computed from `paths` and would cost every build. */
interface Core {
  request(method: string, path: string, options: object): Promise<{ response: unknown }>;
}

/** Looks to openapi-fetch like an answer without a body, so that it leaves the reading to us. */
class NoContent<R> {
  readonly ok = true;
  readonly status = 204;
  readonly headers = NO_HEADERS;
  readonly result: R;

  constructor(result: R) {
    this.result = result;
  }
}

const NO_HEADERS = { get: () => null };

function serializeBody(id: string, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new UsageError("the body cannot be written as JSON: it holds a cycle or a bigint.", { operation: id });
  }
}

/** The one place that knows openapi-fetch. */
export function createCaller(baseUrl: string): Caller {
  const core = createClient({ baseUrl, Request: Recorded as unknown as typeof Request }) as unknown as Core;
  return async <R>(id: string, operation: Operation, input: Input, send: (request: Encoded) => Promise<R>) => {
    const { response } = await core.request(operation.method, operation.path, {
      params: { path: {}, query: {} },
      body: input.body,
      pathSerializer: () => baseUrl + serializePath(id, operation.path, input.path),
      querySerializer: () => serializeQuery(id, input.query),
      bodySerializer: (body: unknown) => serializeBody(id, body),
      fetch: async (request: Recorded) => new NoContent(await send(request)),
    });
    return (response as { result: R }).result;
  };
}
