import type { RequestOptions } from "../options.ts";
import type { PollEvent } from "./poll-event.ts";
import type { StateChange } from "./state-change.ts";

/** How to watch a resource. */
export interface WatchOptions<R> {
  /** Ends the watch at once; it rejects with the signal's own reason. */
  signal?: RequestOptions["signal"];
  /**
   * How long to watch, in milliseconds. There is one last look when the time is up; where the service is slow, that may
   * take 2 seconds more.
   * @default for `watch` no limit, for `waitFor` it depends on the resource
   */
  within?: number | undefined;
  /**
   * The longest pause between two looks, in milliseconds. Pauses start at a second and grow to this, each shortened at
   * random, so that many waits spread out.
   * @default 10_000
   */
  interval?: number | undefined;
  /** Called after each look. What it throws ends the wait. */
  onPoll?: ((event: PollEvent<R>) => void) | undefined;
}

/** How to wait for a state. */
export interface WaitOptions<R> extends WatchOptions<R> {
  /** Called at each new state. What it throws ends the wait. */
  onChange?: ((change: StateChange<R>) => void) | undefined;
  /** What else must hold in the wanted state, such as that every storage disk is there. Asked at each look. */
  until?: ((resource: R) => boolean) | undefined;
}
