import {
  badRequest,
  type ErrorDetail,
  errorInfo,
  preconditionFailures,
  quotaFailures,
  retryInfo,
} from "../wire/details.ts";
import { encodeError } from "../wire/encode.ts";
import type { WireResponse } from "../wire/message.ts";
import { RpcError } from "../wire/rpc-error.ts";
import type { FaultDetails, FaultError } from "./rule.ts";

const DOMAIN = "compute.cudo.dev";

/** The answer that a rule's `error` describes. */
export function faultError({ code, status, message, details = {} }: FaultError): WireResponse {
  const response = encodeError(
    new RpcError(code, message ?? `${code}, as a fault of the emulator`, detailsOf(details)),
  );
  return status === undefined ? response : { ...response, status };
}

function detailsOf({ retryDelay, fields, quota, preconditions, info }: FaultDetails): ErrorDetail[] {
  return [
    info && errorInfo(info.reason, info.domain ?? DOMAIN, info.metadata ?? {}),
    retryDelay === undefined ? undefined : retryInfo(retryDelay),
    fields && badRequest(fields),
    quota && quotaFailures(quota),
    preconditions && preconditionFailures(preconditions),
  ].filter((detail) => detail !== undefined);
}
