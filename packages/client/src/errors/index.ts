export { ApiError, type ApiErrorInit } from "./api-error.ts";
export { ConnectionError, type Sent } from "./connection-error.ts";
export { CudoError, type ErrorContext, type ErrorKind } from "./cudo-error.ts";
export { DecodeError, type DecodeErrorInit } from "./decode-error.ts";
export { type ErrorCode, errorCode } from "./error-code.ts";
export type {
  ErrorDetails,
  ErrorInfo,
  FieldViolation,
  HelpLink,
  PreconditionViolation,
  QuotaViolation,
} from "./error-details.ts";
export { isApiError, isCudoError } from "./guards.ts";
export { TimeoutError, type TimeoutScope } from "./timeout-error.ts";
export { UsageError } from "./usage-error.ts";
export { type SeenState, WaitError, type WaitErrorInit, type WaitOutcome } from "./wait-error.ts";
