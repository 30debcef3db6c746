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
  /** By `token`, by page `number`, by `cursor`, or all at once (`none`). */
  readonly style: "token" | "number" | "cursor" | "none";
  /** The key of the response that holds the items. */
  readonly items: string;
}

/** How a create is read back: the operation to ask, and where the request holds the id. */
export interface Reconcile {
  /** The operation that reads one such resource. */
  readonly read: OperationId;
  /** Where the create's request holds the id. */
  readonly in: "body" | "query";
  /** The name of the id there. */
  readonly id: string;
}

/** One operation of the API. */
export interface Operation {
  /** The HTTP method. */
  readonly method: HttpMethod;
  /** The path template, with `{name}` for each path parameter. */
  readonly path: string;
  /** Whether it may be repeated after a failure. */
  readonly replay: Replay;
  /** The operation takes a JSON body. */
  readonly body?: true;
  /** The operation answers `{}`. */
  readonly empty?: true;
  /** The key of the response that holds the resource itself. */
  readonly unwrap?: string;
  /** Set for lists: how they are paged. */
  readonly paging?: Paging;
  /** Set for creates whose id the caller chose: how to see whether one worked. */
  readonly reconcile?: Reconcile;
  /** The operation needs no credential. */
  readonly public?: true;
  /** The API advises against it. */
  readonly deprecated?: true;
}

/** The name of an operation, such as `GetVM`. */
export type OperationId = keyof typeof table;

/** Every operation of the API by its operationId: the one list that clients, routers, commands and tests read. */
export const operations: Readonly<Record<OperationId, Operation>> = table;
