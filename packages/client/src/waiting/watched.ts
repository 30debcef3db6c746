import type { StateKind } from "@cudo-compute/types";
import type { Clock } from "../clock.ts";
import type { Logger } from "../logger.ts";
import type { RequestOptions } from "../options.ts";

/** A resource that changes by itself, and what there is to know about waiting for it. */
export interface Watched<R> {
  /** What to call it in messages, such as `VM gpu-1`. */
  readonly name: string;
  /** The operation that reads it, such as `GetVM`. */
  readonly operation: string;
  read(options: Pick<RequestOptions, "signal" | "deadline">): PromiseLike<R>;
  /** The state of what was read; nothing counts as `UNKNOWN`. */
  state(resource: R): string | null | undefined;
  /** Whether it passes by itself, by state. A state that is not listed is taken for pending. */
  readonly kinds: Readonly<Record<string, StateKind>>;
  /** How long `waitFor` waits by default, in milliseconds. */
  readonly within: number;
  /** For how long after the start a resource that was never seen may be missing, in milliseconds. Default: 0. */
  readonly grace?: number | undefined;
  readonly clock: Clock;
  readonly logger: Pick<Logger, "warn">;
  /** A number from 0 to below 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}
