import { type OperationId, operations } from "@cudo-compute/types/operations";
import { type Answer, type Desk, desk } from "../support.ts";
import { COMPUTE_CALLS } from "./compute-calls.ts";
import type { Params } from "./given.ts";
import { OTHER_CALLS } from "./other-calls.ts";
import type { ValidCall, ValidCalls } from "./valid-call.ts";

/** A valid call of every operation. One that is missing does not compile. */
export const VALID_CALLS: ValidCalls = { ...COMPUTE_CALLS, ...OTHER_CALLS };

export const OPERATION_IDS = Object.keys(operations) as OperationId[];

/** A call that is about to be made. */
export interface Ready {
  readonly at: Desk;
  readonly path: Params;
  readonly query: Params;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Puts in place what a call needs. */
export async function prepare({ options, given, path, query = {}, body }: ValidCall): Promise<Ready> {
  const at = desk(options);
  const told = await given?.(at);
  const own = { projectId: "demo", billingAccountId: at.emulator.billingAccountId };
  const sent = typeof body === "function" ? body(at) : body;
  const asked = typeof query === "function" ? query(at) : query;
  return { at, path: { ...own, ...path, ...told }, query: asked, body: sent as Ready["body"] };
}

/** Fills in a path and adds a query. */
export function targetOf(operation: OperationId, path: Params, query: Params): string {
  const filled = operations[operation].path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw new Error(`${operation}: the path needs ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(query).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

/** Makes a call that was prepared, perhaps changed. */
export function perform(operation: OperationId, ready: Ready, headers?: Record<string, string>): Promise<Answer> {
  const { at, path, query, body } = ready;
  return at.call(operations[operation].method, targetOf(operation, path, query), body, headers);
}
