import { isAuthError } from "@cudo-compute/auth";
import { type ApiError, isApiError, isCudoError } from "@cudo-compute/client";

/** An error for people. */
export interface ErrorText {
  readonly title: string;
  /** What happened and what to do next. */
  readonly text: string;
  readonly requestId: string | undefined;
}

const TITLES: Readonly<Partial<Record<string, string>>> = {
  connection: "The API cannot be reached",
  timeout: "The API took too long",
  decode: "The API's answer could not be read",
  UNAVAILABLE: "The service is not available",
  INTERNAL: "The service failed",
  PERMISSION_DENIED: "You may not do this",
  UNAUTHENTICATED: "The API does not accept this credential",
  NOT_FOUND: "It does not exist",
  ALREADY_EXISTS: "The name is taken",
  FAILED_PRECONDITION: "Not possible now",
  RESOURCE_EXHAUSTED: "A limit is reached",
  INVALID_ARGUMENT: "The request was refused",
  NO_CAPACITY: "No capacity",
};

/** Errors of an API call name the call, the code and the request for programs; people see these elsewhere. */
const withoutLabels = (message: string): string =>
  message
    .replace(/^\w+: /, "")
    .replace(/^[A-Z_]+ \(HTTP [^)]*\): /, "")
    .replace(/ \[request [^\]]*\]$/, "");

const apiTitle = ({ code, reason }: ApiError) => TITLES[reason ?? ""] ?? TITLES[code] ?? code;

/** Says in words what went wrong. */
export function describeError(error: unknown): ErrorText {
  if (isApiError(error)) {
    return { title: apiTitle(error), text: withoutLabels(error.message), requestId: error.requestId };
  }
  if (isCudoError(error)) {
    return {
      title: TITLES[error.kind] ?? "That did not work",
      text: withoutLabels(error.message),
      requestId: undefined,
    };
  }
  if (isAuthError(error)) {
    const next = error.hint === undefined ? "" : ` Next: ${error.hint}.`;
    return { title: "Signing in did not work", text: `${error.message}.${next}`, requestId: undefined };
  }
  return {
    title: "That did not work",
    text: error instanceof Error ? error.message : String(error),
    requestId: undefined,
  };
}
