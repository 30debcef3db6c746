import type { Operation, OperationId, Reconcile } from "@cudo-compute/types/operations";
import { ApiError } from "../errors/api-error.ts";
import type { CudoError } from "../errors/cudo-error.ts";
import { isApiError, isCudoError } from "../errors/guards.ts";
import { isRecord } from "../json.ts";
import { differences } from "./compare.ts";
import { context, type Flight } from "./flight.ts";
import type { Answer, Input, Transport } from "./transport.ts";

/** What reading back has shown: the resource as the create would have answered it, its absence, or nothing. */
export type Found = Answer<Readonly<Record<string, unknown>>> | "absent" | "unknown";

/** How to read a created resource back: the id goes last, everything else is named like in the create. */
function readInput(template: string, id: unknown, { parents, path, query, body }: Input): Input {
  const known: Readonly<Record<string, unknown>> = { ...query, ...body, ...path, ...parents };
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const last = names.at(-1);
  return { path: Object.fromEntries(names.map((name) => [name, String(name === last ? id : known[name])])) };
}

/**
 * Finds out what became of a create whose answer was lost. The caller chose the id, so a resource with that id and the same
 * fields is the one. One with other fields throws ALREADY_EXISTS.
 */
export async function reconcile(
  flight: Flight,
  how: Reconcile,
  table: Readonly<Record<string, Operation>>,
  send: Transport["send"],
  failure: CudoError,
): Promise<Found> {
  const { input, operation, options, scope } = flight;
  const asked: Readonly<Record<string, unknown>> = { ...(how.in === "body" ? input.body : input.query) };
  const id = asked[how.id];
  const read = table[how.read];
  if (typeof id !== "string" || !read) return "unknown";

  let answer: Answer<unknown>;
  try {
    const left = scope.remaining();
    answer = await send<unknown>(how.read as OperationId, readInput(read.path, id, input), {
      ...options,
      deadline: Number.isFinite(left) ? left : undefined,
    });
  } catch (error) {
    scope.check();
    if (isApiError(error, "NOT_FOUND")) return "absent";
    if (isCudoError(error)) return "unknown";
    throw error;
  }
  const whole = isRecord(answer.data) ? answer.data : {};
  const resource = read.unwrap === undefined ? whole : whole[read.unwrap];
  if (!isRecord(resource)) return "unknown";

  const different = differences(asked, resource);
  if (different.length > 0) {
    const message = `ALREADY_EXISTS: "${id}" exists already and differs in ${different.join(", ")}. Next: choose another id, or use the one that exists.`;
    throw new ApiError(message, { ...context(flight), code: "ALREADY_EXISTS", status: 409, cause: failure });
  }
  const data = operation.unwrap === undefined ? resource : { id, [operation.unwrap]: resource };
  return { data, meta: { ...answer.meta, operation: flight.id, attempts: flight.attempts } };
}
