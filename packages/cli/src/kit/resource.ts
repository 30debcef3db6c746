import type { Pager, WaitOptions } from "@cudo-compute/client";
import type { Column } from "../render/column.ts";
import type { Call } from "./call.ts";
import type { Scope } from "./command.ts";
import type { Candidates } from "./flag.ts";
import { idOf } from "./result.ts";

/** How a resource is waited for. */
export interface Waiting<T, S extends string = string> {
  /** The states that can be waited for, as the API writes them; `DELETED` is "gone". */
  readonly states: readonly S[];
  readonly state: (row: T) => string;
  /** The client's own wait: `(call, id, state, options) => call.project.disks.waitFor(id, state, options)`. */
  waitFor(call: Call, id: string, state: S, options: WaitOptions<T>): Promise<T | undefined>;
}

/** Where a list comes from: a pager of the client, or anything else that can be collected. */
export type Source<T> = Pick<Pager<T>, "collect">;

/** A kind of resource: what all its verbs share. */
export interface Resource<T, S extends string = string> {
  /** In running text, one and several: `["disk", "disks"]`. */
  readonly noun: readonly [one: string, several: string];
  /** The group's path, for hints: `disk`, `object-storage user`. */
  readonly command: string;
  readonly scope: Scope;
  readonly columns: readonly Column<T>[];
  /** What names it on the command line. @default its `id` */
  readonly id?: ((row: T) => string) | undefined;
  /** Lists all of them: for `list` without flags, for completion, and for "did you mean". */
  readonly all?: ((call: Call) => Source<T>) | undefined;
  /** Reads one: for `get`, and to show what a confirmation is about. */
  readonly get?: ((call: Call, id: string) => PromiseLike<T>) | undefined;
  readonly waiting?: Waiting<T, S> | undefined;
  /** How the client's errors call its operations: `{ list: ["ListDisks"], get: ["GetDisk"] }`; for the coverage check. */
  readonly operations?: { readonly list?: string; readonly get?: string } | undefined;
}

/** Describes a kind of resource. */
export const defineResource = <T, S extends string = string>(resource: Resource<T, S>): Resource<T, S> => resource;

/** What names a row on the command line. */
export const nameOf =
  <T, S extends string>(resource: Resource<T, S>): ((row: T) => string) =>
  (row) =>
    (resource.id ?? idOf)(row);

/** The ids of all there are, for completion. */
export const idsOf = <T, S extends string>(resource: Resource<T, S>): Candidates => ({
  of: resource.command,
  scope: resource.scope,
  find: async (call) => (await resource.all?.(call).collect({ limit: MANY }))?.map(nameOf(resource)) ?? [],
});

/** More than anyone reads in a list of completions. */
export const MANY = 500;
