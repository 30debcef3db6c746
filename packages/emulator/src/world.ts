import { CATALOGUE, type Catalogue } from "./catalogue/catalogue.ts";
import type { Settings } from "./options.ts";
import { Clock } from "./state/clock.ts";
import { Random } from "./state/random.ts";
import { Scheduler } from "./state/scheduler.ts";
import { newStore, type Store } from "./state/store.ts";
import { Touched } from "./state/touched.ts";

/** Where the emulator's user starts from. */
export interface Home {
  readonly apiKey: string;
  readonly billingAccountId: string;
  /** `null` if no project was wanted. */
  readonly projectId: string | null;
}

/** All that handlers work on. */
export interface World {
  readonly options: Settings;
  readonly catalogue: Catalogue;
  readonly store: Store;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly random: Random;
  /** What the emulator's user starts from. It changes with the records: by seeding and by restoring. */
  home: Home;
  readonly touched: Touched;
}

/** A world without anybody in it. */
export const newWorld = (options: Settings): World => ({
  options,
  catalogue: CATALOGUE,
  store: newStore(),
  clock: new Clock({ mode: options.clock, start: options.start, speed: options.speed, realNow: options.realNow }),
  scheduler: new Scheduler(),
  random: new Random(options.seed),
  home: { apiKey: "", billingAccountId: "", projectId: null },
  touched: new Touched(),
});
