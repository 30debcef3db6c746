import { clip, redact } from "./text.ts";

/** What went wrong, in one word. */
export type ErrorKind = "api" | "connection" | "timeout" | "decode" | "wait" | "usage";

/** What every error of this package knows about the call that failed. */
export interface ErrorContext {
  /** The operationId, such as `CreateVM`. */
  readonly operation?: string | undefined;
  /**
   * How many requests were sent.
   * @default 0
   */
  readonly attempts?: number | undefined;
  /** What made the call fail, where another error did. */
  readonly cause?: unknown;
}

/** Marks our errors in the global symbol registry, so that another copy of this package knows them too. */
export const BRAND: unique symbol = Symbol.for("@cudo-compute/client/error");

const MESSAGE_BYTES = 2048;

/**
 * The base of every error that this package makes. Its message says what to do next, is at most 2 KB long and never holds a
 * credential. An abort is not one of them: it rejects with the signal's own reason.
 */
export abstract class CudoError extends Error {
  /** What went wrong, in one word: `switch` on it. */
  abstract readonly kind: ErrorKind;
  /** The operationId, such as `CreateVM`; `undefined` when no call was made. */
  readonly operation: string | undefined;
  /** How many requests were sent, 0 when none was. */
  readonly attempts: number;

  constructor(message: string, context: ErrorContext = {}) {
    const { operation } = context;
    const text = redact(operation === undefined ? message : `${operation}: ${message}`);
    super(clip(text, MESSAGE_BYTES), context.cause === undefined ? undefined : { cause: context.cause });
    this.operation = operation;
    this.attempts = context.attempts ?? 0;
  }

  get [BRAND](): true {
    return true;
  }

  /** The error as plain data for a log, without bodies, causes and credentials. */
  toJSON(): Record<string, unknown> {
    const { name, kind, message, operation, attempts } = this;
    return { name, kind, message, operation, attempts };
  }
}
