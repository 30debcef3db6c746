import type { Emulator } from "../emulator.ts";
import { corsHeaders, preflight } from "../http/cors.ts";
import { createRouter } from "../http/router.ts";
import { splitTarget } from "../http/target.ts";
import { parseObject } from "../wire/decode.ts";
import { encodeAnswer, encodeError, toRpcError } from "../wire/encode.ts";
import type { WireRequest, WireResponse } from "../wire/message.ts";
import { RpcError } from "../wire/rpc-error.ts";
import { requireAllowed } from "./guard.ts";
import { ACTIONS, CONTROL_ROUTES } from "./routes.ts";

const PREFIX = "/_emulator/";

/** Serves the control paths. It answers nothing for all others. */
export function createControl(
  emulator: Emulator,
  cors: string | null,
): (request: WireRequest) => WireResponse | undefined {
  const route = createRouter(CONTROL_ROUTES);
  const common = { ...corsHeaders(cors), "cache-control": "no-store" };
  const serve = (request: WireRequest, path: string, search: string): WireResponse => {
    requireAllowed(request, cors);
    if (request.method === "OPTIONS") return preflight(request, cors);
    const match = route(request.method, path);
    if (match.kind === "wrong-method") throw new RpcError("UNIMPLEMENTED", "Method Not Allowed");
    if (match.kind !== "operation") throw new RpcError("NOT_FOUND", "Not Found");
    const query = new URLSearchParams(search);
    const body = parseObject(request.body) as Readonly<Record<string, unknown>>;
    return encodeAnswer(ACTIONS[match.operationId]({ emulator, path: match.path, query, body }));
  };
  return (request) => {
    const { path, search } = splitTarget(request.target);
    if (!path.startsWith(PREFIX)) return undefined;
    let response: WireResponse;
    try {
      response = serve(request, path, search);
    } catch (error) {
      response = encodeError(toRpcError(error));
    }
    return { ...response, headers: { ...common, ...response.headers } };
  };
}
