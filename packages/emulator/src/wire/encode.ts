import { RPC_CODES } from "./codes.ts";
import type { WireResponse } from "./message.ts";
import { RpcError } from "./rpc-error.ts";

const JSON_HEADERS = { "content-type": "application/json" };

/** A successful answer. */
export const encodeAnswer = (answer: object): WireResponse => ({
  status: 200,
  headers: JSON_HEADERS,
  body: JSON.stringify(answer),
});

/** The error body of grpc-gateway: `{ code, message, details }`, all three always there. */
export function encodeError(error: RpcError): WireResponse {
  const { number, http } = RPC_CODES[error.code];
  // grpc-gateway puts the bare message here, not a challenge in the sense of RFC 9110.
  const challenge = error.code === "UNAUTHENTICATED" ? { "www-authenticate": error.message } : {};
  return {
    status: http,
    headers: { ...JSON_HEADERS, ...challenge, ...error.headers },
    body: JSON.stringify({ code: number, message: error.message, details: error.details }),
  };
}

/** What was thrown, as an error of the API. Anything but an {@link RpcError} is a defect of the emulator. */
export function toRpcError(thrown: unknown): RpcError {
  if (thrown instanceof RpcError) return thrown;
  const error = new RpcError("INTERNAL", `the emulator failed: ${String(thrown)}`);
  error.cause = thrown;
  return error;
}
