import type { Authenticator } from "@cudo-compute/auth";
import { errorCode } from "@cudo-compute/client";
import type { CliContext } from "../context.ts";
import { CliError } from "../kit/errors.ts";
import { EXIT_OF_API } from "../kit/exit-codes.ts";
import { isRecord } from "../settings/config-file.ts";

/** A request by hand. */
export interface Request {
  readonly ctx: CliContext;
  readonly credential: Authenticator;
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
}

/** What came back: the text, and the JSON in it where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly data: unknown;
}

/** Sends it, once more after a 401 if the credential can be renewed. @throws CliError for a failed answer */
export async function send(request: Request): Promise<Answer> {
  const first = await attempt(request);
  const { credential, ctx, url } = request;
  const again = first.status === 401 && (await credential.renew({ url }, ctx.signal));
  const answer = again ? await attempt(request) : first;
  if (answer.status < 400) return answer;
  throw failure(answer);
}

async function attempt({ ctx, credential, method, url, body, timeout }: Request): Promise<Answer> {
  const late = new AbortController();
  const stop = ctx.clock.timer?.(timeout, () => late.abort(new Error("timeout")));
  const signal = AbortSignal.any([ctx.signal, late.signal]);
  const headers = new Headers(await credential.headers({ url }, ctx.signal));
  if (body !== undefined) headers.set("content-type", "application/json");
  try {
    const response = await ctx.fetch(url, {
      method,
      headers,
      redirect: "error",
      signal,
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const found: [string, string][] = [];
    response.headers.forEach((value, name) => void found.push([name, value]));
    return { status: response.status, headers: found, text, data: parse(text) };
  } catch (cause) {
    ctx.signal.throwIfAborted();
    const why = late.signal.aborted ? `no answer within ${timeout / 1000} s` : "the service could not be reached";
    throw new CliError(why, {
      exit: 10,
      code: late.signal.aborted ? "TIMEOUT" : "NETWORK",
      hint: "cudo doctor",
      cause,
    });
  } finally {
    stop?.();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failure({ status, data, text }: Answer): CliError {
  const body = isRecord(data) ? data : {};
  const code = errorCode(body.status, body.code, status);
  const message =
    typeof body.message === "string" && body.message !== "" ? body.message : text.slice(0, 200) || "no reason given";
  return new CliError(message, { exit: EXIT_OF_API[code], code, details: [`${status} ${code}`] });
}
