export { createEmulator, type Emulator, type EmulatorClock } from "./emulator.ts";
export type { EmulatorFetch } from "./http/fetch.ts";
export type { Listener, ListenOptions } from "./http/server.ts";
export type { EmulatorOptions, Quotas, SeededBucket, SeededPaymentMethod } from "./options.ts";
export type { ClockMode } from "./state/clock.ts";
export type { IdRule } from "./wire/ids.ts";
