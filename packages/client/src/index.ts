export * from "@cudo-compute/types";
export type { AttemptInfo, Authenticator, Awaitable } from "./auth.ts";
export type { Clock } from "./clock.ts";
export { CudoCompute } from "./cudo-compute.ts";
// By name: what errors tell takes the place of the wire's ErrorInfo and violations.
export {
  ApiError,
  type ApiErrorInit,
  ConnectionError,
  CudoError,
  DecodeError,
  type DecodeErrorInit,
  type ErrorCode,
  type ErrorContext,
  type ErrorDetails,
  type ErrorInfo,
  type ErrorKind,
  errorCode,
  type FieldViolation,
  type HelpLink,
  isApiError,
  isCudoError,
  type PreconditionViolation,
  type QuotaViolation,
  type SeenState,
  type Sent,
  TimeoutError,
  type TimeoutScope,
  UsageError,
  WaitError,
  type WaitErrorInit,
  type WaitOutcome,
} from "./errors/index.ts";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent, SettleEvent } from "./hooks.ts";
export type { Logger, LogLevel } from "./logger.ts";
export type {
  AppInfo,
  CudoComputeOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  HeaderPatch,
  RequestOptions,
} from "./options.ts";
export type { ListOptions, Page, PageCursor, Pager } from "./paging/index.ts";
export type { ProjectView } from "./project-view.ts";
export type { Period } from "./resources/billing/billing.ts";
export type { BillingAccountChanges } from "./resources/billing/changes.ts";
export type { CreditCheckout, CreditPayment } from "./resources/billing/credit.ts";
export type { CascadeItem, CascadeKind, CascadeOptions, CascadeStep } from "./resources/cascade.ts";
export type { DataCenterFilter } from "./resources/data-center-filter.ts";
export type { LeaseOptions, VmLease } from "./resources/lease.ts";
export type { MachineTypeFilter } from "./resources/machine-type-filter.ts";
export type { VMMachineTypeRef } from "./resources/machine-types.ts";
export type { ObjectStorageRef } from "./resources/object-storage.ts";
export type { DeleteProjectOptions } from "./resources/projects.ts";
export type { Quote, QuotePart, VmSize } from "./resources/quote.ts";
export type { MachineTypeRef, RentableMachineFilter } from "./resources/rentable-machine-filter.ts";
export type { RuleInput } from "./resources/security-group-rules.ts";
export type { Call, ResponseMeta } from "./transport/call.ts";
export type { RetryPolicy } from "./transport/retry-policy.ts";
export type { ResponseValidator, Validation, ValidationIssue } from "./validation.ts";
export type { PollEvent, StateChange, WaitOptions, WaitResult, WatchOptions } from "./waiting/index.ts";
