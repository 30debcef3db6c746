import { AuthError } from "../errors/auth-error.ts";
import { defined } from "../model/defined.ts";
import { cleanText, scrub } from "../text/clean.ts";

/**
 * What an answer of an OAuth endpoint means for the one who asked:
 * `ok` = it has a JSON object to read; `rejected` = what we sent is no longer good; `config` = we, or the address, are
 * wrong, and asking again is useless; `transport` = nothing is known, ask later.
 */
export type Verdict = "ok" | "rejected" | "config" | "transport";

/** An answer of an OAuth endpoint, judged. Its strings are cleaned and hold nothing that was sent. */
export interface JudgedAnswer {
  readonly verdict: Verdict;
  readonly status: number;
  /** The parsed body of an `ok` answer, and of an error answer in JSON. It may hold tokens. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The OAuth error code (RFC 6749, 5.2). */
  readonly error?: string;
  readonly description?: string;
  readonly retryAfterMs?: number;
}

/** OAuth error codes that mean something other than their status does. */
const VERDICT_BY_ERROR: Readonly<Record<string, Verdict>> = {
  invalid_client: "config",
  unauthorized_client: "config",
  invalid_scope: "config",
  invalid_target: "config",
  unsupported_grant_type: "config",
  temporarily_unavailable: "transport",
  server_error: "transport",
  slow_down: "transport",
};

/** Statuses that say something about what was sent. All others, such as a firewall's 403, say nothing about tokens. */
const VERDICT_BY_STATUS: Readonly<Record<number, Verdict>> = {
  400: "rejected",
  401: "rejected",
  404: "config",
  405: "config",
  410: "config",
};

/**
 * Judges an answer by data, never by the words in it. Some providers send errors with status 200.
 * @param secrets what was sent; removed from the texts, as some servers repeat it
 */
export async function judgeAnswer(response: Response, secrets: readonly string[], now: number): Promise<JudgedAnswer> {
  const { status } = response;
  const body = parseObject(await response.clone().text());
  const error = typeof body?.error === "string" ? cleanText(scrub(body.error, secrets), 64) : undefined;
  const description = body?.error_description;
  return defined({
    verdict: judge(status, error, body),
    status,
    body: body ?? {},
    error,
    description: typeof description === "string" ? cleanText(scrub(description, secrets)) : undefined,
    retryAfterMs: parseRetryAfter(response.headers.get("retry-after"), now),
  });
}

function judge(status: number, error: string | undefined, body: object | undefined): Verdict {
  if (error !== undefined && status < 500) return VERDICT_BY_ERROR[error] ?? VERDICT_BY_STATUS[status] ?? "rejected";
  if (status >= 200 && status < 300) return body === undefined ? "transport" : "ok";
  return VERDICT_BY_STATUS[status] ?? "transport";
}

/** The error that an answer amounts to when nobody knows better. */
export function answerError(answer: JudgedAnswer, endpoint: string): AuthError {
  const { verdict, status, error, description, retryAfterMs } = answer;
  const said = [error, description].filter((part) => part !== undefined).join(": ");
  const message = `the ${endpoint} endpoint answered ${status}${said === "" ? "" : ` (${said})`}`;
  if (verdict === "config") return new AuthError("config", message, defined({ oauthError: error }));
  if (verdict === "transport") return new AuthError("unavailable", message, defined({ status, retryAfterMs }));
  return new AuthError("token-response", message, defined({ status, oauthError: error }));
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
