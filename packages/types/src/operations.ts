import { operations as table } from "./generated/operations.ts";

/** HTTP methods that the API uses. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * Whether a call may be repeated after a failure:
 * `safe` reads; `idempotent` gives the same end; `delete` likewise, and NOT_FOUND on a repeat is success;
 * `reconcile` creates a resource whose id the caller chose, to be read back with {@link Operation.reconcile};
 * `unsafe` must not be repeated unless the request provably never arrived.
 */
export type Replay = "safe" | "idempotent" | "delete" | "reconcile" | "unsafe";

/** How a list is paged, and the key of the response that holds its items. */
export interface Paging {
  readonly style: "token" | "number" | "cursor" | "none";
  readonly items: string;
}

/** How a create is read back: the operation to ask, and where the request holds the id. */
export interface Reconcile {
  readonly read: OperationId;
  readonly in: "body" | "query";
  readonly id: string;
}

/** One operation of the API. */
export interface Operation {
  readonly method: HttpMethod;
  /** The path template, with `{name}` for each path parameter. */
  readonly path: string;
  readonly replay: Replay;
  /** The operation takes a JSON body. */
  readonly body?: true;
  /** The operation answers `{}`. */
  readonly empty?: true;
  /** The key of the response that holds the resource itself. */
  readonly unwrap?: string;
  readonly paging?: Paging;
  readonly reconcile?: Reconcile;
  /** The operation needs no credential. */
  readonly public?: true;
  readonly deprecated?: true;
}

/** The name of an operation, such as `GetVM`. */
export type OperationId = keyof typeof table;

/** Every operation of the API by its operationId: the one list that clients, routers, commands and tests read. */
export const operations: Readonly<Record<OperationId, Operation>> = table;
