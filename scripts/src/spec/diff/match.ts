import type { Api, Operation } from "../model/model.ts";
import { keyOf, type Prefixes } from "./prefix.ts";

/** Which operation became which. */
export interface Matches {
  readonly pairs: readonly { readonly old: Operation; readonly new: Operation; readonly moved: boolean }[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
  /** Operations that share method and path, but are not each other's successor. */
  readonly reused: readonly { readonly old: Operation; readonly new: Operation }[];
}

/** Recognises operations by operationId first, and by method and path where no id is left to tell. */
export function match(old: Api, now: Api, prefixes: Prefixes): Matches {
  const oldKey = (operation: Operation) => keyOf(operation, prefixes.old);
  const newKey = (operation: Operation) => keyOf(operation, prefixes.new);
  const byId = new Map(now.operations.map((operation) => [operation.id, operation]));
  const byKey = new Map(now.operations.map((operation) => [newKey(operation), operation]));
  const successor = new Map<Operation, Operation>();
  const taken = new Set<Operation>();
  const pair = (from: Operation, to: Operation | undefined) => {
    if (!to || successor.has(from) || taken.has(to)) return;
    successor.set(from, to);
    taken.add(to);
  };
  for (const operation of old.operations) pair(operation, byId.get(operation.id));
  for (const operation of old.operations) pair(operation, byKey.get(oldKey(operation)));

  return {
    pairs: [...successor].map(([from, to]) => ({ old: from, new: to, moved: oldKey(from) !== newKey(to) })),
    removed: old.operations.filter((operation) => !successor.has(operation)),
    added: now.operations.filter((operation) => !taken.has(operation)),
    reused: old.operations.flatMap((operation) => {
      const other = byKey.get(oldKey(operation));
      return other && successor.get(operation) !== other ? [{ old: operation, new: other }] : [];
    }),
  };
}
