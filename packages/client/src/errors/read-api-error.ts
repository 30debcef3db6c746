import { isRecord } from "../json.ts";
import { adviceOn, reasonOf } from "./advice.ts";
import { ApiError } from "./api-error.ts";
import { errorCode } from "./error-code.ts";
import { errorDetails } from "./error-details.ts";
import { clip, plain, redact, webPage } from "./text.ts";

/** A failed answer, as it arrived. */
export interface FailedAnswer {
  readonly operation: string;
  readonly attempts: number;
  readonly status: number;
  readonly contentType: string | null;
  readonly requestId: string | undefined;
  readonly body: string;
  /** Milliseconds of the Retry-After header. */
  readonly retryAfter: number | undefined;
  /** What the credential is called, such as `CUDO_API_KEY`; `undefined` when none was sent. */
  readonly credential: string | undefined;
  /** The credential itself, to be kept out of the error. */
  readonly secrets: Iterable<string>;
}

const BODY_BYTES = 4096;

/** The error object of a body; `{}` when it holds none. Google's front ends wrap it in `error`. */
function errorObject(body: string, secrets: Iterable<string>): Readonly<Record<string, unknown>> {
  try {
    // Again after parsing: \u escapes could have hidden a credential.
    const parsed: unknown = JSON.parse(body, (_, value) =>
      typeof value === "string" ? redact(value, secrets) : value,
    );
    const inner = isRecord(parsed) && isRecord(parsed.error) ? parsed.error : parsed;
    return isRecord(inner) ? inner : {};
  } catch {
    return {};
  }
}

/** Makes an {@link ApiError} of any failed answer: a status object, an empty body, a web page, or half a JSON text. */
export function readApiError(answer: FailedAnswer): ApiError {
  const { operation, attempts, status, requestId, credential, retryAfter } = answer;
  const body = redact(answer.body, answer.secrets);
  const { code: number, status: name, message: told, details: list } = errorObject(body, answer.secrets);

  const code = errorCode(name, number, status);
  const read = errorDetails(list);
  const delays = [read.retryDelay, retryAfter].filter((delay) => delay !== undefined);
  const details = { ...read, retryDelay: delays.length > 0 ? Math.max(...delays) : undefined };

  const serviceMessage =
    plain(typeof told === "string" ? told : "") ||
    webPage(body, answer.contentType) ||
    (list === undefined && plain(body, 200)) ||
    undefined;
  const message = serviceMessage ?? "the service gave no reason";
  const reason = reasonOf(code, message, details);
  const hint = plain(adviceOn(code, message, reason, details, credential), 1000) || undefined;
  const id = requestId === undefined ? "" : ` [request ${requestId}]`;
  const tries = attempts > 1 ? `, after ${attempts} attempts` : "";
  const text = `${code} (HTTP ${status}${tries}): ${message.replace(/\.$/, "")}.${hint ? ` Next: ${hint}.` : ""}${id}`;
  return new ApiError(text, {
    operation,
    attempts,
    code,
    status,
    reason,
    serviceMessage,
    hint,
    details,
    requestId,
    body: clip(body, BODY_BYTES),
  });
}
