import { isAuthError } from "@cudo-compute/auth";
import { type CudoError, isApiError, isCudoError } from "@cudo-compute/client";
import { BY_AUTH_CODE, BY_CODE, BY_KIND } from "./error-words.ts";

/** An error for people. */
export interface ErrorText {
  readonly title: string;
  /** What happened, in sentences; empty when the title says it all. */
  readonly told: string;
  /** What to do next; empty when nobody knows. */
  readonly next: string;
  readonly requestId?: string | undefined;
}

const FAILED = "That did not work";

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).replace(/\w$/, "$&.");

/** A message without the call that it begins with. */
const withoutCall = ({ operation, message }: CudoError): string =>
  sentence(operation === undefined ? message : message.replace(`${operation}: `, ""));

/** Whether a failed call may have done its work all the same. */
const mayHaveHappened = (error: CudoError): boolean =>
  !/^(Get|List)/.test(error.operation ?? "") && !("sent" in error && error.sent === false);

/** Says in words what went wrong. */
export function describeError(error: unknown): ErrorText {
  if (isApiError(error)) {
    const words = BY_CODE[error.reason ?? ""] ?? BY_CODE[error.code];
    const told = sentence(error.serviceMessage ?? "");
    const next = words?.next ?? sentence(error.hint ?? "");
    return { title: words?.title ?? error.code, told, next, requestId: error.requestId };
  }
  if (isCudoError(error)) {
    const words = BY_KIND[error.kind];
    if (!words?.next) return { title: words?.title ?? FAILED, told: withoutCall(error), next: "" };
    const told = mayHaveHappened(error) ? "It may have been done all the same: look before you repeat it." : "";
    const title = error.kind === "connection" && !navigator.onLine ? "You are offline" : words.title;
    return { title, told, next: words.next };
  }
  if (isAuthError(error)) {
    const words = BY_AUTH_CODE[error.code];
    if (words) return { title: words.title, told: "", next: words.next ?? "" };
    return { title: "Signing in did not work", told: sentence(error.message), next: sentence(error.hint ?? "") };
  }
  return { title: FAILED, told: error instanceof Error ? error.message : String(error), next: "" };
}
