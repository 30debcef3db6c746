/** One typed detail of an error, as `google.protobuf.Any` looks in JSON. */
export interface ErrorDetail {
  readonly "@type": string;
  readonly [key: string]: unknown;
}

/** One field of a request that is wrong. */
export interface FieldViolation {
  /** The path of the field, such as `nics[0].networkId`. */
  readonly field: string;
  readonly description: string;
}

/** What must hold before a call succeeds: the names that the service gives its preconditions. */
export type PreconditionType = (typeof PRECONDITION_TYPES)[number];

export const PRECONDITION_TYPES = [
  "BILLING_ACCOUNT_BLOCKED",
  "BILLING_ACCOUNT_DISABLED",
  "VM_NOT_ACTIVE_OR_STOPPED",
  "VM_NOT_STOPPED",
  "VM_NOT_ACTIVE",
  "VM_NOT_READY",
  "VM_COMMITTED",
  "IMAGE_IN_USE",
  "IMAGE_NOT_READY",
  "NETWORK_NOT_READY",
  "SECURITY_GROUP_IN_USE",
  "SECURITY_GROUP_NOT_IN_USE",
  "DISK_IN_USE",
  "DISK_NOT_READY",
  "DISK_NOT_IN_USE",
  "DISK_TYPE_INCORRECT",
] as const;

const detail = (type: string, content: object): ErrorDetail => ({
  "@type": `type.googleapis.com/google.rpc.${type}`,
  ...content,
});

/** `google.rpc.BadRequest`: which fields are wrong. */
export const badRequest = (fieldViolations: readonly FieldViolation[]): ErrorDetail =>
  detail("BadRequest", { fieldViolations });

/** `google.rpc.PreconditionFailure`: what must hold first. */
export const preconditionFailure = (type: PreconditionType, subject: string, description: string): ErrorDetail =>
  preconditionFailures([{ type, subject, description }]);

export const preconditionFailures = (
  violations: readonly { readonly type: PreconditionType; readonly subject: string; readonly description: string }[],
): ErrorDetail => detail("PreconditionFailure", { violations });

/** `google.rpc.RetryInfo`: how long to wait, in milliseconds, before the call is made again. */
export const retryInfo = (delay: number): ErrorDetail => detail("RetryInfo", { retryDelay: `${delay / 1000}s` });

/** `google.rpc.ErrorInfo`: why, for programs. */
export const errorInfo = (reason: string, domain: string, metadata: Readonly<Record<string, string>>): ErrorDetail =>
  detail("ErrorInfo", { reason, domain, metadata });

/** `google.rpc.QuotaFailure`: which quota is used up. */
export const quotaFailure = (subject: string, description: string): ErrorDetail =>
  quotaFailures([{ subject, description }]);

export const quotaFailures = (
  violations: readonly { readonly subject: string; readonly description: string }[],
): ErrorDetail => detail("QuotaFailure", { violations });
