import type { Operation, Replay } from "@cudo-compute/types/operations";
import type { Limits } from "../options/limits.ts";
import type { HeaderPatch, RequestOptions } from "../options.ts";
import type { Scope } from "./scope.ts";
import type { Input } from "./transport.ts";

/** One call under way. */
export interface Flight {
  /** The operationId. */
  readonly id: string;
  readonly operation: Operation;
  readonly input: Input;
  readonly options: RequestOptions;
  readonly replay: Replay;
  readonly limits: Limits;
  readonly scope: Scope;
  /** Stands for the call in the events of hooks. */
  readonly call: object;
  /** When the call began. */
  readonly began: number;
  /** How many requests were sent. */
  attempts: number;
  /** What this call sends over the client's headers. */
  readonly headers: HeaderPatch | undefined;
  /** The credentials that were sent. */
  readonly credentials: HeaderPatch[];
}

/** What an error has to know about the call. */
export const context = ({ id, attempts }: Flight): { operation: string; attempts: number } => ({
  operation: id,
  attempts,
});

/** Shorter text than this is no credential, and too likely to be part of a word. */
const SHORTEST_SECRET = 6;

/** The credentials that were sent, with and without `Bearer`, to be kept out of errors. */
export const secretsOf = ({ credentials }: Flight): string[] =>
  credentials
    .flatMap((patch) => Object.values(patch))
    .flatMap((value) => (value ? [value, value.replace(/^\S+\s+/, "")] : []))
    .filter((value) => value.length >= SHORTEST_SECRET);

/** A warning for calls that change something, when it is not known whether they did. */
export const mayHaveHappened = ({ replay }: Flight): string =>
  replay === "safe" ? "" : " It may have been carried out: look before you do it again.";
