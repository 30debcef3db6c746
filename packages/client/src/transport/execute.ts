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

/** What the attempts so far have shown. */
interface Progress {
  /** How many attempts count. */
  tries: number;
  /** The credential was renewed. */
  renewed: boolean;
  /** An attempt may have been carried out. */
  lost: boolean;
}

/** Sends a request until it has succeeded, or has failed for good. */
export async function execute(flight: Flight, request: Encoded, engine: Engine): Promise<Answer<Body>> {
  const progress: Progress = { tries: 1, renewed: false, lost: false };
  for (;;) {
    let failure: CudoError;
    try {
      const received = await attempt(flight, request, engine);
      if (received.ok) return accept(flight, received, engine);
      failure = apiError(flight, received, engine);
      if (isGone(flight, failure, progress)) return { data: undefined, meta: received.meta };
    } catch (error) {
      if (flight.scope.stopped || !(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
      failure = error;
    }
    const found = await recover(flight, request, failure, progress, engine);
    if (found) return found;
  }
}

function accept(flight: Flight, received: Received, { budget, validation, log }: Engine): Answer<Body> {
  budget.refund();
  const data = decode(flight, received);
  validate(flight, data, validation, log);
  return { data, meta: received.meta };
}

/** A delete whose answer was lost has worked when the resource is gone. */
const isGone = ({ replay, operation }: Flight, failure: CudoError, { lost }: Progress): boolean =>
  lost && replay === "delete" && operation.empty === true && isApiError(failure, "NOT_FOUND");

/** Gets ready for another attempt after a failure, or finds what the call wanted to make. Throws what is final. */
async function recover(
  flight: Flight,
  request: Encoded,
  failure: CudoError,
  progress: Progress,
  engine: Engine,
): Promise<Answer<Body> | undefined> {
  if (await renew(flight, request, failure, progress, engine)) return undefined;

  const { operation, replay } = flight;
  const { budget, notify, random, table } = engine;
  const policy = flight.limits.retry;
  const verdict = judge(failure);
  const asked = failure instanceof ApiError ? failure.details.retryDelay : undefined;
  const delay = pause(policy, progress.tries, asked, random);
  const again =
    progress.tries < policy.attempts && delay !== undefined && REPEATABLE[replay].includes(verdict) && budget.take();
  if (again) {
    const { call, id, attempts } = flight;
    notify((hook) => hook.retry?.({ call, operation: id, attempt: attempts, delay, error: failure }));
    await sleep(flight, delay, failure, engine);
  }

  const exists = progress.lost && isApiError(failure, "ALREADY_EXISTS");
  progress.lost ||= verdict === "unclear" || verdict === "refused";
  if (replay === "reconcile" && operation.reconcile && policy.attempts > 1 && (exists || verdict === "unclear")) {
    const found = await reconcile(flight, operation.reconcile, table, engine.send, failure);
    if (typeof found === "object") return found;
    if (found === "unknown") throw failure;
  }
  if (!again) throw failure;
  progress.tries++;
  return undefined;
}

/** Whether there is another credential to try, after one that was refused. It is asked for once a call. */
async function renew(
  flight: Flight,
  { method, url }: Encoded,
  failure: CudoError,
  progress: Progress,
  { auth }: Engine,
): Promise<boolean> {
  if (!(failure instanceof ApiError) || failure.status !== 401 || progress.renewed || !auth?.renew) return false;
  progress.renewed = true;
  const info = { operation: flight.id, method, url, attempt: flight.attempts };
  const fresh = await flight.scope.step(async (step) => {
    step.limit(flight.scope.remaining(), () => timeoutError(flight, "deadline", failure));
    return auth.renew?.(info, step.signal);
  });
  return Boolean(fresh);
}
