import { type OperationId, operations } from "@cudo-compute/types/operations";
import type { paths } from "@cudo-compute/types/paths";
import type { CudoCompute } from "./cudo-compute.ts";
import type { RequestOptions } from "./options.ts";
import type { Call } from "./transport/call.ts";
import { refuse } from "./transport/refuse.ts";
import { toCall } from "./transport/to-call.ts";
import { TRANSPORT } from "./transport/transport-symbol.ts";

/** The methods of the API, written as its specification writes them. */
export type RawMethod = "get" | "post" | "put" | "patch" | "delete";

/** The paths that know a method. */
export type RawPath<M extends RawMethod> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];

type RawOperation<M extends RawMethod, P extends RawPath<M>> = paths[P] extends Record<M, infer Found> ? Found : never;

/** The specification's types say `path?: never` where an operation has none. */
type Parameters<Operation> = Operation extends {
  parameters: infer All extends { path?: Record<string, string>; query?: object };
}
  ? Pick<All, "path" | "query">
  : never;

type Body<Operation> = Operation extends {
  requestBody: { content: { "application/json": infer B extends object } };
}
  ? { body: B }
  : { body?: never };

/** What a raw request takes: `path`, `query` and `body`, where the operation has them. */
export type RawInput<M extends RawMethod, P extends RawPath<M>> = Parameters<RawOperation<M, P>> &
  Body<RawOperation<M, P>>;

/** What a raw request answers: the whole body. */
export type RawResult<M extends RawMethod, P extends RawPath<M>> =
  RawOperation<M, P> extends { responses: { 200: { content: { "application/json": infer R } } } } ? R : never;

/** The input may be left out where nothing in it is required. */
type RawArguments<Input> = object extends Input
  ? [input?: Input, options?: RequestOptions]
  : [input: Input, options?: RequestOptions];

/** The API as it is on the wire, with the client's credentials, retries and errors. */
export interface RawApi {
  /**
   * Sends a request.
   * ```ts
   * const { VM } = await raw(cudo).request("get", "/v1/projects/{projectId}/vms/{id}", { path: { projectId, id } });
   * ```
   * @param path The path as it is in the API's specification, with its parameters in braces.
   * @returns The whole body, nothing unwrapped.
   * @throws {UsageError} when the API has no such operation; otherwise what the methods of the client throw
   */
  request<M extends RawMethod, P extends RawPath<M>>(
    method: M,
    path: P,
    ...rest: RawArguments<RawInput<M, P>>
  ): Call<RawResult<M, P>>;
}

const find = (method: string, path: string): OperationId | undefined =>
  (Object.keys(operations) as OperationId[]).find(
    (id) => operations[id].path === path && operations[id].method === method.toUpperCase(),
  );

/** Raw access to the API over the connections and credentials of a client: for what no method offers, and for whole answers. */
export function raw(client: CudoCompute): RawApi {
  return {
    request(method, path, ...[input, options]) {
      const operation = find(method, path);
      if (operation !== undefined) return toCall(client[TRANSPORT].send(operation, input ?? {}, options));
      return refuse(undefined, `the API has no ${method} ${path}: write both as its specification does.`);
    },
  };
}
