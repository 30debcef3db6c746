import type { Operation } from "@cudo-compute/types/operations";
import { createFinalURL, defaultBodySerializer } from "openapi-fetch";
import { UsageError } from "../errors/usage-error.ts";
import { type PathTemplate, parsePath, serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import type { Input } from "./transport.ts";

/** A request as plain data, which can be sent any number of times. */
export interface Encoded {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
}

function serializeBody(id: string, body: object): string {
  try {
    return defaultBodySerializer(body);
  } catch {
    throw new UsageError("the body cannot be written as JSON: it holds a cycle or a bigint.", { operation: id });
  }
}

/** Writes the input of an operation as a request. */
export type Encode = (id: string, operation: Operation, input: Input) => Encoded;

/**
 * What writes requests to a base URL. The one place that knows openapi-fetch: it puts the address together, with serializers that
 * are stricter than its own.
 */
export function createEncode(baseUrl: string): Encode {
  const templates = new Map<string, PathTemplate>();
  return (id, { method, path }, input) => {
    const template = templates.get(path) ?? parsePath(path);
    templates.set(path, template);
    const url = createFinalURL(path, {
      baseUrl,
      params: { path: {} },
      pathSerializer: () => baseUrl + serializePath(id, template, input),
      querySerializer: () => serializeQuery(id, input.query),
    });
    return { url, method, body: input.body && serializeBody(id, input.body) };
  };
}
