import { DecodeError } from "../errors/decode-error.ts";
import { plain, redact, webPage } from "../errors/text.ts";
import { isRecord } from "../json.ts";
import type { Received } from "./attempt.ts";
import { context, type Flight, mayHaveHappened, secretsOf } from "./flight.ts";

function failure(
  flight: Flight,
  { meta: { status, headers } }: Received,
  problem: string,
  cause?: unknown,
): DecodeError {
  const type = plain(headers.get("content-type") ?? "no content type", 100);
  const message = `the answer (HTTP ${status}, ${type}) cannot be read: ${problem}.${mayHaveHappened(flight)}`;
  return new DecodeError(message, { ...context(flight), status, cause });
}

/** The data of a successful answer. Where the operation returns nothing, an empty body will do; elsewhere it must be an object. */
export function decode(flight: Flight, received: Received): Readonly<Record<string, unknown>> | undefined {
  const { body, meta } = received;
  const { empty } = flight.operation;
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    if (body.trim() === "") {
      if (empty) return undefined;
      throw failure(flight, received, "its body is empty");
    }
    // Not the parser's own error as cause: it repeats the body, and with it whatever the body holds.
    const start = plain(redact(body, secretsOf(flight)), 100);
    throw failure(
      flight,
      received,
      webPage(body, meta.headers.get("content-type")) ?? `it is not JSON, or not all of it: "${start}"`,
    );
  }
  if (isRecord(data)) return data;
  if (empty) return undefined;
  throw failure(flight, received, "it is not an object");
}

/** The resource in the data: what the operation wraps it in, taken off. */
export function unwrap(flight: Flight, data: Readonly<Record<string, unknown>> | undefined): unknown {
  const { empty, unwrap: key } = flight.operation;
  if (empty || key === undefined || data === undefined) return empty ? undefined : data;
  if (Object.hasOwn(data, key)) return data[key];
  throw new DecodeError(`the answer cannot be read: it holds no "${key}".${mayHaveHappened(flight)}`, context(flight));
}
