import { type Operation, operations } from "@cudo-compute/types/operations";
import type { Clock } from "../clock.ts";
import { diagnostics } from "../diagnostics.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkedHeaders } from "../options/headers.ts";
import { type Limits, limits } from "../options/limits.ts";
import type { ResolvedOptions } from "../options/resolve.ts";
import type { RequestOptions } from "../options.ts";
import type { WebAbortSignal } from "../web.ts";
import type { ResponseMeta } from "./call.ts";
import { unwrap } from "./decode.ts";
import { createEncode, type Encoded } from "./encode.ts";
import { type Engine, execute } from "./execute.ts";
import type { Flight } from "./flight.ts";
import { createNotify, loggingHooks } from "./notify.ts";
import { createRetryBudget } from "./retry-budget.ts";
import { Scope } from "./scope.ts";
import { toCall } from "./to-call.ts";
import type { Answer, Input, Transport } from "./transport.ts";

/** A transport that can be ended. */
export interface ClosableTransport extends Transport {
  /** Time for those who wait between calls: their sleeps end with the transport, as calls do. */
  readonly clock: Clock;
  /**
   * Ends all calls under way, which reject with the reason, and refuses new ones with it.
   * @default a UsageError that says the client is closed
   */
  close(reason?: unknown): void;
}

/** Seams for tests. */
export interface TransportSeams {
  /** The operations that can be sent; the API's by default. */
  readonly table?: Readonly<Record<string, Operation>>;
  /** A number from 0 to 1; `Math.random` by default. */
  readonly random?: () => number;
}

/** What operations are replayed as: the caller may vouch for one, and a create that only validates changes nothing. */
function replayOf({ replay }: Operation, { body }: Input, { idempotent }: RequestOptions): Operation["replay"] {
  const validates = body !== undefined && "validateOnly" in body && body.validateOnly === true;
  return (idempotent && replay === "unsafe") || validates ? "idempotent" : replay;
}

export function createTransport(options: ResolvedOptions, seams: TransportSeams = {}): ClosableTransport {
  const { auth, baseUrl, clock, log } = options;
  const { random = Math.random } = seams;
  const table: Readonly<Record<string, Operation>> = seams.table ?? operations;
  const inFlight = new Set<Scope>();
  const hooks = log.info ? [loggingHooks(log), ...options.hooks] : options.hooks;
  const notify = createNotify(hooks, log, diagnostics());
  const encode = createEncode(baseUrl);
  let closed: { readonly reason: unknown } | undefined;

  /** The call as it sets out. What keeps it from setting out at all is thrown. */
  function begin(id: string, input: Input, request: RequestOptions): Flight {
    const operation = Object.hasOwn(table, id) ? table[id] : undefined;
    if (closed) throw closed.reason;
    if (!operation) throw new UsageError(`there is no operation ${id}.`);
    const own: Limits = limits(request, options);
    const headers = request.headers ? checkedHeaders(request.headers) : undefined;
    return {
      id,
      operation,
      input,
      options: request,
      replay: replayOf(operation, input, request),
      limits: own,
      scope: new Scope({ clock, signal: request.signal, deadline: own.deadline, inFlight }),
      call: {},
      began: clock.now(),
      attempts: 0,
      headers,
      credentials: [],
    };
  }

  function settled({ id: operation, call }: Flight, meta: ResponseMeta): void {
    const { attempts, elapsed } = meta;
    notify((hook) => hook.settle?.({ call, operation, outcome: "success", attempts, elapsed, meta }));
  }

  function failed({ id: operation, call, scope, attempts, began }: Flight, error: unknown): void {
    notify((hook) => {
      const outcome = scope.stopped && scope.stopped.reason === error ? "aborted" : "failure";
      const elapsed = clock.now() - began;
      return hook.settle?.({ call, operation, outcome, attempts, elapsed, error });
    });
  }

  async function dispatch(id: string, input: Input, request: RequestOptions, whole: boolean): Promise<Answer<unknown>> {
    const flight = begin(id, input, request);
    try {
      const { data, meta } = await execute(flight, prepare(flight), engine);
      const answer = { data: whole ? data : unwrap(flight, data), meta };
      settled(flight, meta);
      return answer;
    } catch (error) {
      failed(flight, error);
      throw error;
    } finally {
      flight.scope.end();
    }
  }

  function prepare({ id, operation, input, scope }: Flight): Encoded {
    scope.check();
    const encoded = encode(id, operation, input);
    if (auth || operation.public) return encoded;
    throw new UsageError("there is no API key: set CUDO_API_KEY, or pass apiKey or auth to the client.", {
      operation: id,
    });
  }

  async function sleep(ms: number, signal?: WebAbortSignal): Promise<void> {
    if (closed) throw closed.reason;
    const scope = new Scope({ clock, signal, deadline: Number.POSITIVE_INFINITY, inFlight });
    try {
      await scope.step((step) => clock.sleep(ms, step.signal));
    } finally {
      scope.end();
    }
  }

  // The two casts by which JSON becomes a resource: the facade names the type that the operation's schema has.
  const transport: ClosableTransport = {
    call: <T>(operation: string, input: Input, request: RequestOptions = {}) =>
      toCall(dispatch(operation, input, request, false) as Promise<Answer<T>>),
    send: <T>(operation: string, input: Input, request: RequestOptions = {}) =>
      dispatch(operation, input, request, true) as Promise<Answer<T>>,
    clock: { now: () => clock.now(), sleep },
    close(reason = new UsageError("the client is closed: make a new one.")) {
      closed ??= { reason };
      for (const scope of inFlight) scope.abort(reason);
    },
  };
  const engine: Engine = {
    ...options,
    notify,
    table,
    random,
    budget: createRetryBudget(),
    send: transport.send,
  };
  return transport;
}
