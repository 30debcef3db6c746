import type { RpcCode } from "./codes.ts";
import {
  badRequest,
  type ErrorDetail,
  type FieldViolation,
  type PreconditionType,
  preconditionFailure,
  quotaFailure,
} from "./details.ts";

/** A failed call: what a handler throws, and what the pipeline turns into an error body. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly code: RpcCode;
  readonly details: readonly ErrorDetail[];
  /** Headers of the answer beside those that every error has. Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: RpcCode,
    message: string,
    details: readonly ErrorDetail[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.code = code;
    this.details = details;
    this.headers = headers;
  }
}

/** Everything that is wrong with a request, in one answer. */
export function invalidFields(violations: readonly FieldViolation[]): RpcError {
  const message = violations.map(({ field, description }) => `${field} ${description}`).join("; ");
  return new RpcError("INVALID_ARGUMENT", `invalid request: ${message}`, [badRequest(violations)]);
}

/** One field of the request is wrong: `description` follows the field's name, as in "must be positive". */
export const invalid = (field: string, description: string): RpcError => invalidFields([{ field, description }]);

export const notFound = (noun: string, id: string): RpcError =>
  new RpcError("NOT_FOUND", `${sentenceStart(noun)} ${id} was not found`);

/** The id is taken. The service's own wording, "A disk with that id already exists", tells nothing but the noun. */
export const alreadyExists = (noun: string): RpcError =>
  new RpcError("ALREADY_EXISTS", `${/^[AEIOU]/i.test(noun) ? "An" : "A"} ${noun} with that id already exists`);

/**
 * A condition does not hold yet.
 * @param subject the resource in question, such as `vm/gpu-1`
 */
export const precondition = (type: PreconditionType, subject: string, description: string): RpcError =>
  new RpcError("FAILED_PRECONDITION", description, [preconditionFailure(type, subject, description)]);

/** A condition that the service has no name for does not hold. */
export const failedPrecondition = (message: string): RpcError => new RpcError("FAILED_PRECONDITION", message);

export const quotaExceeded = (subject: string, description: string): RpcError =>
  new RpcError("RESOURCE_EXHAUSTED", `Quota exceeded: ${description}`, [quotaFailure(subject, description)]);

/** No capacity. The service reports it as INVALID_ARGUMENT, in these words, which clients match. */
export const noHosts = (): RpcError =>
  new RpcError("INVALID_ARGUMENT", "There are no hosts available for your specified virtual machine.");

/** No whole machine is free. Inferred from {@link noHosts}: how the service words it has not been seen. */
export const noMachines = (): RpcError =>
  new RpcError("INVALID_ARGUMENT", "There are no hosts available for your specified machine.");

export const unauthenticated = (message: string): RpcError => new RpcError("UNAUTHENTICATED", message);

/**
 * An access token is not valid, or no longer. The challenge names the reason.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
export const invalidToken = (reason: string): RpcError =>
  new RpcError("UNAUTHENTICATED", `invalid access token: ${reason}`, [], {
    "www-authenticate": `Bearer error="invalid_token", error_description="${reason}"`,
  });

export const permissionDenied = (message: string): RpcError => new RpcError("PERMISSION_DENIED", message);

const sentenceStart = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);
