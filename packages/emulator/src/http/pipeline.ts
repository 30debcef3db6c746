import { type OperationId, operations } from "@cudo-compute/types/operations";
import { runDue, settleObserved } from "../lifecycle/timeline.ts";
import { requireBillingAccess, requireProjectAccess, requireScope } from "../resources/access.ts";
import type { Call, Caller, Handlers } from "../resources/handler.ts";
import type { Contract } from "../wire/contract.ts";
import { decodeRequest } from "../wire/decode.ts";
import { encodeAnswer, encodeError, toRpcError } from "../wire/encode.ts";
import type { WireRequest, WireResponse } from "../wire/message.ts";
import { invalid, RpcError } from "../wire/rpc-error.ts";
import type { World } from "../world.ts";
import { authenticate, type TokenReader } from "./authenticate.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { createRouter, type Match } from "./router.ts";
import { splitTarget } from "./target.ts";

/** A request and where it leads. */
export interface Exchange {
  readonly request: WireRequest;
  readonly match: Match<OperationId>;
  readonly notes: Notes;
}

/** What the steps of a request leave behind for the steps around them. */
export interface Notes {
  /** Which credential was accepted, as in {@link Caller.credential}. */
  credential?: string;
  /** The id of the fault that the request met. */
  fault?: string;
}

/**
 * Something around the serving of a request, such as a fault or a journal: it may pass on, replace or change. What it
 * passes on may be another request for the same operation.
 */
export type Layer = (exchange: Exchange, next: (request?: WireRequest) => WireResponse) => WireResponse;

/** What a pipeline is made of. */
export interface PipelineParts {
  readonly world: World;
  readonly contract: Contract;
  readonly handlers: Partial<Handlers>;
  readonly tokenReaders: readonly TokenReader[];
  /** The outermost first. */
  readonly layers: readonly Layer[];
  /** Serves what is not part of the API. It answers nothing for what is. */
  readonly aside?: ((request: WireRequest) => WireResponse | undefined) | undefined;
}

/** Answers requests one at a time: nothing in it waits, so each is atomic. */
export type Pipeline = (request: WireRequest) => WireResponse;

/** Joins the steps of every request: CORS, route, layers, then {@link serve}. */
export function createPipeline(parts: PipelineParts): Pipeline {
  const { world, layers, aside } = parts;
  const route = createRouter(operations);
  const pass = layers.reduceRight<(exchange: Exchange) => WireResponse>(
    (inner, layer) => (exchange) =>
      layer(exchange, (request) => inner(request === undefined ? exchange : { ...exchange, request })),
    (exchange) => serve(parts, exchange),
  );
  const common = corsHeaders(world.options.cors);
  let count = 0;
  return (request) => {
    count += 1;
    const other = aside?.(request);
    if (other !== undefined) return other;
    if (request.method === "OPTIONS") return withHeaders(preflight(request, world.options.cors), common);
    const match = route(request.method, splitTarget(request.target).path);
    const response = pass({ request, match, notes: {} });
    const date = new Date(world.clock.now()).toUTCString();
    return withHeaders(response, { ...common, date, "x-request-id": `emulator-${count}` });
  };
}

/** What the response's own headers leave open. */
const withHeaders = (response: WireResponse, headers: Readonly<Record<string, string>>): WireResponse => ({
  ...response,
  headers: { ...headers, ...response.headers },
});

function serve(parts: PipelineParts, exchange: Exchange): WireResponse {
  const { world } = parts;
  const { match } = exchange;
  if (match.kind !== "operation") return encodeError(UNROUTED[match.kind]());
  runDue(world);
  try {
    const answer = perform(parts, exchange, match.operationId, match.path);
    const response = encodeAnswer(answer);
    settleObserved(world, operations[match.operationId].replay === "safe");
    return response;
  } catch (thrown) {
    settleObserved(world, true);
    return encodeError(toRpcError(thrown));
  }
}

function perform(
  { world, contract, handlers, tokenReaders }: PipelineParts,
  { request, notes }: Exchange,
  operationId: OperationId,
  pathValues: Readonly<Record<string, string>>,
): object {
  const operation = operations[operationId];
  const caller = operation.public ? NOBODY : authenticate(world, request.headers.authorization, tokenReaders);
  notes.credential = caller.credential;
  requireScope(caller, operationId);
  // Which handler goes with which call is known to the operation table, not to the compiler.
  const handler = handlers[operationId] as ((call: Call<never>) => object) | undefined;
  if (handler === undefined) throw new RpcError("UNIMPLEMENTED", `the emulator does not serve ${operationId} yet`);
  const { search } = splitTarget(request.target);
  const decoded = decodeRequest(contract, operation, pathValues, search, request.body);
  const projectId = operation.path.includes("{projectId}") ? decoded.path.projectId : undefined;
  if (projectId !== undefined) requireProjectAccess(world, caller, operationId, projectId);
  const { billingAccountId } = decoded.path;
  if (billingAccountId !== undefined) requireBillingAccess(world, caller, operationId, billingAccountId);
  const answer = handler({ world, caller, ...decoded } as Call<never>);
  if (world.options.validateResponses) requireValid(contract, operationId, answer);
  return answer;
}

/** The caller of operations that need no credential. */
const NOBODY: Caller = { userId: "", credential: "" };

function requireValid(contract: Contract, operationId: OperationId, answer: object): void {
  // The validator must see what goes on the wire, not what JSON would drop.
  const violations = contract.checkResponse(operations[operationId], JSON.parse(JSON.stringify(answer)));
  if (violations.length === 0) return;
  const findings = violations.map(({ field, description }) => `${field} ${description}`).join("; ");
  throw new RpcError("INTERNAL", `the emulator's answer to ${operationId} does not fit the API: ${findings}`);
}

const UNROUTED: Readonly<Record<Exclude<Match<OperationId>["kind"], "operation">, () => RpcError>> = {
  "no-route": () => new RpcError("NOT_FOUND", "Not Found"),
  "wrong-method": () => new RpcError("UNIMPLEMENTED", "Method Not Allowed"),
  malformed: () => invalid("path", "holds a malformed percent-encoding"),
};
