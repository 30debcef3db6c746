import { isAuthError } from "@cudo-compute/auth";
import { type CudoError, isApiError, isCudoError } from "@cudo-compute/client";
import { BY_AUTH_CODE, BY_CODE, BY_KIND } from "./error-words.ts";

/** An error for people. */
export interface ErrorText {
  readonly title: string;
  /** What happened and what to do next. */
  readonly text: string;
  readonly requestId: string | undefined;
}

const FAILED = "That did not work";

/** A message of the client without what is meant for programs: the call, the code and the request. */
function parts(message: string): { told: string; next: string | undefined } {
  const [told = "", next] = message
    .replace(/^\w+: /, "")
    .replace(/^[A-Z_]+ \(HTTP [^)]*\): /, "")
    .replace(/ \[request [^\]]*\]$/, "")
    .split(" Next: ");
  return { told, next };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a failed call may have done its work all the same. */
const mayHaveHappened = (error: CudoError): boolean =>
  !/^(Get|List)/.test(error.operation ?? "") && !("sent" in error && error.sent === false);

/** Says in words what went wrong. */
export function describeError(error: unknown): ErrorText {
  if (isApiError(error)) {
    const words = BY_CODE[error.reason ?? ""] ?? BY_CODE[error.code];
    const { told, next } = parts(error.message);
    const step = words?.next ?? (next && sentence(next));
    const text = [sentence(told), step].filter(Boolean).join(" ");
    return { title: words?.title ?? error.code, text, requestId: error.requestId };
  }
  if (isCudoError(error)) {
    const words = BY_KIND[error.kind];
    if (!words?.next) return { title: words?.title ?? FAILED, text: parts(error.message).told, requestId: undefined };
    const doubt = mayHaveHappened(error) ? " It may have been done all the same: look before you repeat it." : "";
    const title = error.kind === "connection" && !navigator.onLine ? "You are offline" : words.title;
    return { title, text: words.next + doubt, requestId: undefined };
  }
  if (isAuthError(error)) {
    const words = BY_AUTH_CODE[error.code];
    const next = error.hint === undefined ? "" : ` Next: ${error.hint}.`;
    const text = words?.next ?? `${sentence(error.message)}.${next}`;
    return { title: words?.title ?? "Signing in did not work", text, requestId: undefined };
  }
  return { title: FAILED, text: error instanceof Error ? error.message : String(error), requestId: undefined };
}
