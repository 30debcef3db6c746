export type { WaitOptions, WatchOptions } from "./options.ts";
export type { PollEvent } from "./poll-event.ts";
export type { StateChange } from "./state-change.ts";
export { type WaitResult, waitFor } from "./wait-for.ts";
export { watch } from "./watch.ts";
export type { Watched } from "./watched.ts";
