import type { Operation } from "@cudo-compute/types/operations";
import type { CudoError } from "../errors/cudo-error.ts";
import { isApiError } from "../errors/guards.ts";
import { ApiError, ConnectionError, TimeoutError } from "../errors/index.ts";
import { readApiError } from "../errors/read-api-error.ts";
import type { ResolvedOptions } from "../options/resolve.ts";
import { attempt, type Received, type Sender, timeoutError } from "./attempt.ts";
import { decode } from "./decode.ts";
import type { Encoded } from "./encode.ts";
import { type Flight, secretsOf } from "./flight.ts";
import { reconcile } from "./reconcile.ts";
import { retryAfter } from "./retry-after.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { judge, pause, REPEATABLE } from "./retry-rules.ts";
import type { Answer, Transport } from "./transport.ts";
import { validate } from "./validate.ts";

/** What carrying out a call needs of the client. */
export interface Engine extends Sender, Pick<ResolvedOptions, "log" | "validation"> {
  readonly table: Readonly<Record<string, Operation>>;
  readonly budget: RetryBudget;
  readonly random: () => number;
  /** Sends the read of a create that is reconciled. */
  readonly send: Transport["send"];
}

type Body = Readonly<Record<string, unknown>> | undefined;

function apiError(flight: Flight, { meta, body }: Received, { auth, clock }: Sender): ApiError {
  return readApiError({
    operation: flight.id,
    attempts: flight.attempts,
    status: meta.status,
    contentType: meta.headers.get("content-type"),
    requestId: meta.requestId,
    body,
    retryAfter: retryAfter(meta.headers, clock.now()),
    credential: auth && (auth.source ?? "the auth option"),
    secrets: secretsOf(flight),
  });
}

/** Waits for the next attempt; a deadline that comes first fails the call now. */
async function sleep(flight: Flight, ms: number, failure: CudoError, { clock }: Sender): Promise<void> {
  if (ms >= flight.scope.remaining()) throw timeoutError(flight, "deadline", failure);
  if (ms > 0) await flight.scope.step(({ signal }) => clock.sleep(ms, signal));
}

/** Sends a request until it has succeeded, or has failed for good. */
export async function execute(flight: Flight, request: Encoded, engine: Engine): Promise<Answer<Body>> {
  const { operation, replay, scope } = flight;
  const policy = flight.limits.retry;
  const { auth, budget, log, notify, random, table, validation } = engine;
  let renewed = false;
  /** An earlier attempt may have been carried out. */
  let lost = false;

  for (let tries = 1; ; tries++) {
    let failure: CudoError;
    try {
      const received = await attempt(flight, request, engine);
      if (received.ok) {
        budget.refund();
        const data = decode(flight, received);
        validate(flight, data, validation, log);
        return { data, meta: received.meta };
      }
      failure = apiError(flight, received, engine);
      if (lost && replay === "delete" && operation.empty && isApiError(failure, "NOT_FOUND")) {
        return { data: undefined, meta: received.meta };
      }
    } catch (error) {
      if (scope.stopped() || !(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
      failure = error;
    }

    if (failure instanceof ApiError && failure.status === 401 && !renewed && auth?.renew) {
      renewed = true;
      const info = { operation: flight.id, method: request.method, url: request.url, attempt: flight.attempts };
      const fresh = await scope.step(async ({ signal, limit }) => {
        limit(scope.remaining(), () => timeoutError(flight, "deadline", failure));
        return auth.renew?.(info, signal);
      });
      if (fresh) {
        tries--;
        continue;
      }
    }

    const verdict = judge(failure);
    const delay = pause(policy, tries, failure instanceof ApiError ? failure.details.retryDelay : undefined, random);
    const again =
      tries < policy.attempts && delay !== undefined && REPEATABLE[replay].includes(verdict) && budget.take();
    if (again) {
      notify((hook) =>
        hook.retry?.({ call: flight.call, operation: flight.id, attempt: flight.attempts, delay, error: failure }),
      );
      await sleep(flight, delay, failure, engine);
    }

    const exists = lost && isApiError(failure, "ALREADY_EXISTS");
    lost ||= verdict === "unclear" || verdict === "refused";
    if (replay === "reconcile" && operation.reconcile && policy.attempts > 1 && (exists || verdict === "unclear")) {
      const found = await reconcile(flight, operation.reconcile, table, engine.send, failure);
      if (typeof found === "object") return found;
      if (found === "unknown") throw failure;
    }
    if (!again) throw failure;
  }
}
